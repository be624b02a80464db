import { findingOf } from '#lib/components/ranking/ranking-words.ts';
import { rankingsOf } from '#lib/components/ranking/ranking-data.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { ask } from '#lib/query/ask.ts';
import { readCatalog } from '#lib/query/catalog.ts';
import { areaList } from '#lib/query/queries/area-list.ts';
import { indicatorObservations } from '#lib/query/queries/indicator-observations.ts';
import { readRankingView } from '#lib/state/ranking-view.ts';
import type { PageServerLoad } from './$types';

/** Every indicator that municipalities can be ranked by, with what its ranking shows at first. */
export const load: PageServerLoad = async ({ fetch }) => {
	const [{ indicators }, areas] = await Promise.all([readCatalog(fetch), ask(areaList, {}, { fetch })]);
	const municipalities = areas.filter(({ level }) => level === 'municipality');
	const amounts = indicators.filter(({ categories }) => categories === null);
	const rankings = await Promise.all(
		amounts.map(async (indicator) => {
			const rows = await ask(indicatorObservations, { indicator: indicator.id }, { fetch });
			const { view } = readRankingView('', { indicator, areas });
			const { ranking } = rankingsOf(indicator, rows, municipalities, view, null);
			const { id, theme, title } = indicator;
			const sample = ranking.statuses.includes('sample');
			return { id, theme, title, period: view.period, finding: findingOf(ranking, indicator, getLocale()), sample };
		})
	);
	return { rankings };
};
