import { readCatalog } from '#lib/query/catalog.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ fetch }) => {
	const { sources, caveats, indicators, tables } = await readCatalog(fetch);
	return { sources, caveats, indicators, tables };
};
