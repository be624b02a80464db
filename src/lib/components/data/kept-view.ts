import { embedPath, indicatorEmbedPath } from '../page/paths.ts';

/** The embed with the figures of a page, which can show them from older releases too; null where a page has none. */
export function embedOfPage(route: string | null, params: Readonly<Record<string, string | undefined>>): string | null {
	const { slug, indicator } = params;
	if (slug !== undefined && (route === '/kov/[slug]' || route === '/maakond/[slug]'))
		return embedPath('tabel', { slug }, 'naitajad');
	if (indicator === undefined) return null;
	if (route === '/edetabelid/[indicator]') return indicatorEmbedPath('edetabel', { id: indicator });
	if (route === '/kaardid/[indicator]' || route === '/andmed/naitajad/[indicator]')
		return indicatorEmbedPath('teemakaart', { id: indicator });
	return null;
}
