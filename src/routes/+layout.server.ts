import { siteOrigin } from '#lib/components/page/site-origin.ts';
import { readCatalog } from '#lib/query/catalog.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ fetch, url }) => {
	const { release, indicators } = await readCatalog(fetch);
	return { origin: siteOrigin(url), release, sample: indicators.some(({ sample }) => sample) };
};
