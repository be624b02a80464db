import { addressAt, siteOrigin } from '#lib/components/page/site-origin.ts';
import { sitemapXml } from '#lib/export/sitemap.ts';
import { baseLocale, locales, localizeHref } from '#lib/paraglide/runtime.js';
import { ask } from '#lib/query/ask.ts';
import { readCatalog } from '#lib/query/catalog.ts';
import { areaList } from '#lib/query/queries/area-list.ts';
import { pagePaths } from './page-paths.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const files = Object.keys(import.meta.glob('../**/+page.svelte'));

/**
 * Every page in every language, with the day of the release that they show. A site map holds whole addresses: where the
 * build was not told where the site will stand, there is none (SvelteKit writes no file for an answer without content).
 */
export const GET: RequestHandler = async ({ fetch, url }) => {
	const [{ release, indicators }, areas] = await Promise.all([readCatalog(fetch), ask(areaList, {}, { fetch })]);
	const paths = pagePaths(files, { areas, indicators });
	const origin = siteOrigin(url);
	if (origin === null) return new Response(null, { status: 204 });
	const pages = paths.flatMap((path) => {
		const written = locales.map((locale) => ({
			language: locale,
			address: addressAt(localizeHref(path, { locale }), origin)
		}));
		const fallback = { language: 'x-default', address: addressAt(localizeHref(path, { locale: baseLocale }), origin) };
		return written.map(({ address }) => ({ address, alternates: [...written, fallback] }));
	});
	const day = release.slice(0, 'YYYY-MM-DD'.length);
	return new Response(sitemapXml(pages, day), { headers: { 'content-type': 'application/xml' } });
};
