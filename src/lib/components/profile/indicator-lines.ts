import type { ProfileIndicator } from './profile-data.ts';
import { periodsBetween, type Period, type PeriodRange } from '../../model/period.ts';
import { themeIds, type ThemeId } from '../../model/theme.ts';
import type { UnitId } from '../../model/unit.ts';
import { percentBase } from '../../narrative/statement.ts';
import type { ProfileRow } from '../../query/queries/area-profile.ts';

/** How an indicator changed over a period; null where an end is missing, or the values are kinds. */
export type LineChange = {
	value: number;
	/** Null where the change starts from zero or below or ends below it, is itself in per cent, or goes across a break. */
	percent: number | null;
	/** A break stands between the ends: they are not one series. */
	broken: boolean;
	sample: boolean;
};

/** The least figure from which a change is told in per cent too, as in the narrative. Shares and rates are not. */
const percentFrom: Record<UnitId, number | null> = {
	persons: percentBase,
	dwellings: percentBase,
	systems: percentBase,
	settlements: percentBase,
	accidents: percentBase,
	percent: null,
	category: null,
	'per-1000': null,
	'per-100-working-age': 0,
	'persons-per-km2': 0,
	km2: 0,
	years: 0,
	'thousand-euros': 0,
	'euros-per-resident': 0,
	'euros-per-month': 0,
	ratio: null
};

/** One line of the table of all indicators. */
export type IndicatorLine = {
	indicator: ProfileIndicator;
	/** The newest row that has a value, whatever the period chosen; null where no period has one. */
	latest: (ProfileRow & { value: number }) | null;
	change: LineChange | null;
	series: ProfileRow[];
};

/** The lines of every theme that has an indicator, themes and indicators in their own order. */
export function indicatorLines(
	indicators: readonly ProfileIndicator[],
	rows: readonly ProfileRow[],
	range: PeriodRange
): { theme: ThemeId; lines: IndicatorLine[] }[] {
	const series = seriesOf(rows);
	return themeIds
		.map((theme) => ({
			theme,
			lines: indicators
				.filter((indicator) => indicator.theme === theme)
				.map((indicator) => indicatorLine(indicator, series.get(indicator.id) ?? [], range))
		}))
		.filter(({ lines }) => lines.length > 0);
}

function indicatorLine(indicator: ProfileIndicator, series: ProfileRow[], range: PeriodRange): IndicatorLine {
	return {
		indicator,
		latest: series.findLast(hasValue) ?? null,
		change: indicator.categories ? null : changeBetween(series, range, percentFrom[indicator.unit]),
		series
	};
}

/**
 * The change between the ends of a period, told only when both ends have a figure and are not the same year; in per cent
 * only from `percentFrom` on, and never where that is null.
 */
export function changeBetween(
	series: readonly ProfileRow[],
	{ from, to }: PeriodRange,
	percentFrom: number | null
): LineChange | null {
	const at = (period: Period) => series.find((row) => row.period === period);
	const [start, end] = [at(from), at(to)];
	if (from === to || !start || !end || !hasValue(start) || !hasValue(end)) return null;
	const value = end.value - start.value;
	const broken = periodsBetween(from, to)
		.slice(1)
		.some((period) => at(period)?.status === 'B');
	return {
		value,
		percent:
			percentFrom === null || broken || start.value <= 0 || end.value < 0 || start.value < percentFrom
				? null
				: (100 * value) / start.value,
		broken,
		sample: start.status === 'sample' || end.status === 'sample'
	};
}

function hasValue<Row extends { value: number | null }>(row: Row): row is Row & { value: number } {
	return row.value !== null;
}

/** The rows of each indicator, in the order in which they came. */
export function seriesOf(rows: readonly ProfileRow[]): Map<string, ProfileRow[]> {
	const series = new Map<string, ProfileRow[]>();
	for (const row of rows) series.set(row.indicator, [...(series.get(row.indicator) ?? []), row]);
	return series;
}
