import { type Ranking, type RankedFigure, rankingOf } from '../../charts/ranking/ranking.ts';
import { type SlopeView, slopeView } from '../../charts/slope/slope-view.ts';
import type { AreaCode } from '../../model/area.ts';
import type { CatalogIndicator } from '../../model/catalog.ts';
import type { Period } from '../../model/period.ts';
import type { Source } from '../../model/source.ts';
import type { AreaRow } from '../../query/queries/area-list.ts';
import type { IndicatorRow } from '../../query/queries/indicator-observations.ts';
import type { RankingView } from '../../state/ranking-view.ts';

/** What the charts of a ranking draw. */
export type RankingData = {
	indicator: CatalogIndicator;
	view: RankingView;
	ranking: Ranking;
	slope: SlopeView | null;
	highlighted: AreaRow | null;
	/** Which municipalities are ranked, and what the ranking shows, in words. */
	where: string;
	finding: string;
	sources: readonly Source[];
	notes: readonly string[];
};

/** The ranking of a year, and how places changed since another; both among the municipalities given. */
export function rankingsOf(
	indicator: CatalogIndicator,
	rows: readonly IndicatorRow[],
	areas: readonly AreaRow[],
	view: RankingView,
	highlighted: AreaCode | null
): { ranking: Ranking; slope: SlopeView | null } {
	const of = (period: Period) => {
		const now = rows.filter((row) => row.period === period);
		const country = now.find(({ level }) => level === 'country');
		return rankingOf(figuresOf(now, areas), country ? country.value : null, indicator, view.order);
	};
	const ranking = of(view.period);
	if (view.since === null) return { ranking, slope: null };
	const broken = brokenBetween(rows, view.since, view.period);
	return { ranking, slope: slopeView([of(view.since).areas, ranking.areas], broken, highlighted) };
}

/** A municipality of which the release says nothing has no figure, for no reason that is known. */
function figuresOf(rows: readonly IndicatorRow[], areas: readonly AreaRow[]): RankedFigure[] {
	const byArea = new Map(rows.map((row) => [row.area, row]));
	return areas.map(({ code, name }): RankedFigure => {
		const row = byArea.get(code);
		return row
			? { area: code, name, value: row.value, status: row.status }
			: { area: code, name, value: null, status: 'O' };
	});
}

/** The areas whose series begins anew after the first year, up to the last. */
function brokenBetween(rows: readonly IndicatorRow[], first: Period, last: Period): Set<AreaCode> {
	const after = rows.filter(({ period, status }) => status === 'B' && period > first && period <= last);
	return new Set(after.map(({ area }) => area));
}
