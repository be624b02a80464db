import { error } from '@sveltejs/kit';
import { otherIndicator } from '#lib/components/map/other-indicator.ts';
import { ask } from '#lib/query/ask.ts';
import { readCatalog } from '#lib/query/catalog.ts';
import { areaList } from '#lib/query/queries/area-list.ts';
import { indicatorObservations } from '#lib/query/queries/indicator-observations.ts';
import { readShapes } from '#lib/query/read-shapes.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ fetch, params }) => {
	const catalog = await readCatalog(fetch);
	const indicator = catalog.indicators.find(({ id }) => id === params.indicator);
	if (!indicator) error(404);
	const [rows, areas, shapes] = await Promise.all([
		ask(indicatorObservations, { indicator: indicator.id }, { fetch }),
		ask(areaList, {}, { fetch }),
		readShapes(fetch)
	]);
	return {
		indicator,
		others: catalog.indicators.map(otherIndicator),
		rows,
		areas,
		shapes,
		sources: catalog.sources.filter(({ id }) => rows.some(({ source }) => source === id)),
		caveats: catalog.caveats.filter(({ id }) => rows.some(({ caveat }) => caveat === id))
	};
};
