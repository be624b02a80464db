import { ask } from '#lib/query/ask.ts';
import { readCatalog } from '#lib/query/catalog.ts';
import { areaList } from '#lib/query/queries/area-list.ts';
import { readChanges } from '#lib/query/read-changes.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ fetch }) => {
	const [releases, catalog, areas] = await Promise.all([
		readChanges(fetch),
		readCatalog(fetch),
		ask(areaList, {}, { fetch })
	]);
	return {
		releases,
		indicators: catalog.indicators,
		areas: areas.map(({ code, name, level, slug }) => ({ code, name, level, slug }))
	};
};
