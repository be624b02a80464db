import { readOpen } from '../read-open.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { catalog, areas } = await readOpen(event);
	return {
		tables: { areas: catalog.tables.areas, formerAreas: catalog.tables.formerAreas },
		areas: areas.map(({ code, name, level, slug }) => ({ code, name, level, slug }))
	};
};
