import { error } from '@sveltejs/kit';
import { ask } from '#lib/query/ask.ts';
import { readCatalog } from '#lib/query/catalog.ts';
import { areaList } from '#lib/query/queries/area-list.ts';
import { areaProfile } from '#lib/query/queries/area-profile.ts';
import { indicatorChange } from '#lib/query/queries/indicator-change.ts';
import { readShapes } from '#lib/query/read-shapes.ts';
import { countryCode } from '#lib/model/area.ts';
import type { PageServerLoad } from './$types';

/** The longest stretch in which every figure is published and no break stands. */
const unbroken = { from: '2018', to: '2020' };

export const load: PageServerLoad = async ({ fetch }) => {
	const [catalog, areas, rows, change, shapes] = await Promise.all([
		readCatalog(fetch),
		ask(areaList, {}, { fetch }),
		ask(areaProfile, { area: countryCode }, { fetch }),
		ask(indicatorChange, { indicator: 'population', ...unbroken }, { fetch }),
		readShapes(fetch)
	]);
	const country = areas.find(({ code }) => code === countryCode);
	if (!country) error(500, 'The release holds no country.');
	return {
		areas,
		country,
		rows,
		change: change.filter(({ level }) => level === 'municipality'),
		unbroken,
		shapes,
		indicators: catalog.indicators,
		sources: catalog.sources
	};
};
