import { ask } from '#lib/query/ask.ts';
import { areaList } from '#lib/query/queries/area-list.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ fetch }) => {
	const areas = await ask(areaList, {}, { fetch });
	return { areas: areas.map(({ code, name, level, slug, parent }) => ({ code, name, level, slug, parent })) };
};
