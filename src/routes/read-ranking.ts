import { error } from '@sveltejs/kit';
import type { RankingAnswer } from '#lib/components/ranking/shown-ranking.svelte.ts';
import { isCalled } from '#lib/model/renamed-indicators.ts';
import { ask } from '#lib/query/ask.ts';
import { readCatalog } from '#lib/query/catalog.ts';
import { areaList } from '#lib/query/queries/area-list.ts';
import { indicatorObservations } from '#lib/query/queries/indicator-observations.ts';
import type { Fetch } from '#lib/query/release-files.ts';

/** What the ranking by an indicator needs. Answers 404 where there is no such indicator, or none that ranks. */
export async function readRanking(fetch: Fetch, asked: string): Promise<RankingAnswer> {
	const catalog = await readCatalog(fetch);
	// Kinds have no order.
	const indicator = catalog.indicators.find(({ id, categories }) => isCalled(id, asked) && !categories);
	if (!indicator) error(404);
	const [answer, areas] = await Promise.all([
		ask(indicatorObservations, { indicator: indicator.id }, { fetch }),
		ask(areaList, {}, { fetch })
	]);
	const rows = answer.filter(({ level }) => level !== 'county');
	return {
		indicator: { ...indicator, breakdowns: [] },
		rows,
		areas,
		sources: catalog.sources.filter(({ id }) => rows.some(({ source }) => source === id)),
		caveats: catalog.caveats.filter(({ id }) => rows.some(({ caveat }) => caveat === id))
	};
}
