import { error } from '@sveltejs/kit';
import { otherIndicator } from '#lib/components/map/other-indicator.ts';
import type { ThemeMapAnswer } from '#lib/components/map/theme-map.svelte.ts';
import { isCalled } from '#lib/model/renamed-indicators.ts';
import { ask } from '#lib/query/ask.ts';
import { readCatalog } from '#lib/query/catalog.ts';
import { areaList } from '#lib/query/queries/area-list.ts';
import { indicatorObservations } from '#lib/query/queries/indicator-observations.ts';
import { readShapes } from '#lib/query/read-shapes.ts';
import type { Fetch } from '#lib/query/release-files.ts';

/** What the map of an indicator needs. Answers 404 where there is no such indicator. */
export async function readMap(fetch: Fetch, id: string): Promise<ThemeMapAnswer> {
	const catalog = await readCatalog(fetch);
	const indicator = catalog.indicators.find((each) => isCalled(each.id, id));
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
}
