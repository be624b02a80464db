import type { Area } from '#lib/model/area.ts';
import type { CatalogIndicator } from '#lib/model/catalog.ts';

/** What pages there are, besides those that stand for themselves. */
export type Listed = {
	areas: readonly Pick<Area, 'level' | 'slug'>[];
	indicators: readonly Pick<CatalogIndicator, 'id' | 'categories'>[];
};

/** The pages that no one is to be led to, besides embeds: those show parts of other pages, and formulas need an address of their own. */
const unlisted = ['/404', '/kaardid/valem', '/edetabelid/valem'];

/** The pages of each route that stands for many. */
const many: Record<string, (listed: Listed) => string[]> = {
	'/kov/[slug]': ({ areas }) => slugsOf(areas, 'municipality').map((slug) => `/kov/${slug}`),
	'/maakond/[slug]': ({ areas }) => slugsOf(areas, 'county').map((slug) => `/maakond/${slug}`),
	'/kaardid/[indicator]': ({ indicators }) => indicators.map(({ id }) => `/kaardid/${id}`),
	// Kinds have no order.
	'/edetabelid/[indicator]': ({ indicators }) =>
		indicators.filter(({ categories }) => categories === null).map(({ id }) => `/edetabelid/${id}`)
};

function slugsOf(areas: Listed['areas'], level: Area['level']): string[] {
	return areas.filter((area) => area.level === level).map(({ slug }) => slug);
}

/**
 * The paths of all pages in the site's first language, from the files of their routes (`../kov/[slug]/+page.svelte`).
 * Throws where a route stands for many pages and none is listed here.
 */
export function pagePaths(files: readonly string[], listed: Listed): string[] {
	const routes = files.map((file) => file.replace(/^\.\.|\/\+page\.svelte$/g, '')).sort();
	return routes
		.filter((route) => !unlisted.includes(route) && !route.startsWith('/manus/'))
		.flatMap((route) => {
			if (!route.includes('[')) return [route];
			const pages = many[route];
			if (!pages) throw new Error(`sitemap.xml: which pages are there of ${route}? Say so in page-paths.ts`);
			return pages(listed);
		})
		.map((path) => `${path}/`);
}
