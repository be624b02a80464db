import { getLocale, localizeHref } from '#lib/paraglide/runtime.js';
import { areaPagePath, indicatorPage } from '../../export/open-data/addresses.ts';
import type { Area } from '../../model/area.ts';
import type { Language } from '../../model/language.ts';

/** Language and path → the path in that language: finding it parses an address, and tables name the same ones at every redraw. */
const found = new Map<string, string>();

function inLanguage(path: string): string {
	const key = `${getLocale()} ${path}`;
	const href = found.get(key) ?? localizeHref(path);
	found.set(key, href);
	return href;
}

/** The address of an area's page in the page's language. */
export function areaPath(area: Pick<Area, 'level' | 'slug'>): string {
	return inLanguage(areaPagePath(area));
}

/** The address of an indicator's map in the page's language. */
export function mapPath(indicator: string): string {
	return inLanguage(`/kaardid/${indicator}/`);
}

/** The address of an indicator's ranking in the page's language. */
export function rankingPath(indicator: string): string {
	return inLanguage(`/edetabelid/${indicator}/`);
}

/** The address of an indicator's page in the catalogue, in the page's language. */
export function cataloguePath(indicator: string): string {
	return inLanguage(indicatorPage(indicator));
}

/** The address of the picture that stands for an area where a link to it is shown. */
export function cardPath({ slug }: Pick<Area, 'slug'>, language: Language): string {
	return `/pilt/${language}/${slug}.png`;
}

/** The address of a part of an area's profile alone, in the site's first language: what others show on their pages. */
export function embedPath(
	kind: 'joonis' | 'pilk' | 'lugu' | 'tabel',
	{ slug }: Pick<Area, 'slug'>,
	id: string
): string {
	return `/manus/${kind}/${slug}/${id}/`;
}

/** The address of an indicator's map or ranking alone, in the site's first language. */
export function indicatorEmbedPath(kind: 'teemakaart' | 'edetabel', { id }: { id: string }): string {
	return `/manus/${kind}/${id}/`;
}
