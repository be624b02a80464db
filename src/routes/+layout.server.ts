import { readCatalog } from '#lib/query/catalog.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ fetch }) => {
	const { release, indicators } = await readCatalog(fetch);
	return { release, sample: indicators.some(({ sample }) => sample) };
};
