import { error, redirect } from '@sveltejs/kit';
import { otherIndicator } from '#lib/components/map/other-indicator.ts';
import { mapPath } from '#lib/components/page/paths.ts';
import { currentId, renamedIndicators } from '#lib/model/renamed-indicators.ts';
import { ask } from '#lib/query/ask.ts';
import { readCatalog } from '#lib/query/catalog.ts';
import { areaList } from '#lib/query/queries/area-list.ts';
import { indicatorObservations } from '#lib/query/queries/indicator-observations.ts';
import { readShapes } from '#lib/query/read-shapes.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Old names have addresses too; pages lead to the others. */
export const entries: EntryGenerator = () => Object.keys(renamedIndicators).map((indicator) => ({ indicator }));

export const load: PageServerLoad = async ({ fetch, params }) => {
	const renamed = currentId(params.indicator);
	if (renamed !== null) redirect(308, mapPath(renamed));
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
