import type { AreaCode, AreaLevel } from '../../model/area.ts';
import type { Indicator } from '../../model/indicator.ts';
import { periodsBetween, type Period } from '../../model/period.ts';
import { type Status, strongestStatus } from '../../model/status.ts';
import type { IndicatorRow } from '../../query/queries/indicator-observations.ts';
import type { MapView } from '../../state/map-view.ts';
import { rounded } from './classes.ts';
import { measureOf, type Measure } from './measure.ts';

/** The figure of one area on a map; `rank`: 1 = highest, ties share, null without a figure or where kinds are told. */
export type MapFigure = { area: AreaCode; value: number | null; status: Status; rank: number | null };

/** All figures of one map. */
export type MapFigures = {
	measure: Measure;
	/** Of the level that the map shows. */
	areas: MapFigure[];
	/** Null where the country has no row. */
	country: MapFigure | null;
	/** The rows that the figures were made from. */
	rows: IndicatorRow[];
	/** The years after `since` in which a series of an area begins anew: changes across it compare unlike with unlike. */
	breaks: Period[];
};

type Asked = Pick<MapView, 'level' | 'period' | 'since' | 'relative'>;

/** The figures that a view asks for: those of a year, or how they changed between two. */
export function mapFigures(
	rows: readonly IndicatorRow[],
	indicator: Pick<Indicator, 'unit' | 'decimals' | 'categories'>,
	asked: Asked
): MapFigures {
	const measure = measureOf(indicator, asked.since === null ? 'figure' : asked.relative ? 'percent' : 'difference');
	const used = rows.filter(({ period }) => period === asked.period || period === asked.since);
	const figures = asked.since === null ? used : changes(used, asked.since, asked);
	const ofLevel = (level: AreaLevel) => figures.filter((figure) => figure.level === level);
	return {
		measure,
		areas: ranked(ofLevel(asked.level), measure),
		country: ranked(ofLevel('country'), measure)[0] ?? null,
		rows: used.filter(({ level }) => level === asked.level || level === 'country'),
		breaks: asked.since === null ? [] : breaksBetween(rows, asked.since, asked)
	};
}

type Figure = Pick<IndicatorRow, 'area' | 'level' | 'value' | 'status'>;

function changes(rows: readonly IndicatorRow[], since: Period, { period, relative }: Asked): Figure[] {
	const before = new Map(rows.filter((row) => row.period === since).map((row) => [row.area, row]));
	return rows
		.filter((row) => row.period === period)
		.map((row): Figure => {
			const first = before.get(row.area);
			const { area, level } = row;
			if (!first) return { area, level, value: null, status: 'O' };
			const status = strongestStatus([first.status, row.status]);
			if (first.value === null || row.value === null) return { area, level, value: null, status };
			const difference = row.value - first.value;
			if (!relative) return { area, level, value: difference, status };
			// Of nothing, and of a debt, there is no percentage.
			if (first.value <= 0) return { area, level, value: null, status: 'M' };
			return { area, level, value: (100 * difference) / first.value, status };
		});
}

/** Ranked by what is printed, so that areas with the same printed figure share a place. */
function ranked(figures: readonly Figure[], { decimals, categories }: Measure): MapFigure[] {
	const printed = (value: number) => rounded(value, decimals);
	const sorted = figures.flatMap(({ value }) => (value === null ? [] : [printed(value)])).sort((a, b) => b - a);
	const places = new Map<number, number>();
	for (const [index, value] of sorted.entries()) if (!places.has(value)) places.set(value, index + 1);
	return figures.map(({ area, value, status }) => ({
		area,
		value,
		status,
		rank: value === null || categories ? null : (places.get(printed(value)) ?? null)
	}));
}

/** The years in which a series of the level begins anew. */
function breaksBetween(rows: readonly IndicatorRow[], since: Period, { period, level }: Asked): Period[] {
	const after = new Set(periodsBetween(since, period).slice(1));
	const marked = rows.filter((row) => row.level === level && row.status === 'B' && after.has(row.period));
	return [...new Set(marked.map((row) => row.period))].sort();
}
