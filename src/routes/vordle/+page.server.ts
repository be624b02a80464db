import { exampleAreas, exampleIndicators, exampleRows } from '#lib/components/compare/example-figures.ts';
import { ask } from '#lib/query/ask.ts';
import { readCatalog } from '#lib/query/catalog.ts';
import { areaList } from '#lib/query/queries/area-list.ts';
import { indicatorObservations } from '#lib/query/queries/indicator-observations.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ fetch }) => {
	const [areas, { indicators, sources, caveats }] = await Promise.all([
		ask(areaList, {}, { fetch }),
		readCatalog(fetch)
	]);
	const examples = exampleAreas(areas);
	const shown = exampleIndicators.flatMap((id) => indicators.find((indicator) => indicator.id === id) ?? []);
	const figures = await Promise.all(
		shown.map(async (indicator) => {
			const rows = await ask(indicatorObservations, { indicator: indicator.id }, { fetch });
			return { indicator: indicator.id, rows: exampleRows(indicator, rows, examples) };
		})
	);
	const used = figures.flatMap(({ rows }) => rows);
	return {
		areas: areas.map(({ code, name, level, slug, parent }) => ({ code, name, level, slug, parent })),
		// The parts of an indicator's figures are not compared.
		indicators: indicators.map((indicator) => ({ ...indicator, breakdowns: [] })),
		periods: [...new Set(indicators.flatMap(({ periods }) => periods))].sort(),
		standard: { areas: examples.map(({ slug }) => slug), indicators: shown.map(({ id }) => id) },
		figures,
		sources: sources.filter(({ id }) => used.some(({ source }) => source === id)),
		caveats: caveats.filter(({ id }) => used.some(({ caveat }) => caveat === id))
	};
};
