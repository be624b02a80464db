import type { CatalogIndicator } from '../../model/catalog.ts';
import { periodsBetween, type Period, type PeriodRange } from '../../model/period.ts';
import type { Status } from '../../model/status.ts';
import { themeIds, type ThemeId } from '../../model/theme.ts';
import type { ProfileRow } from '../../query/queries/area-profile.ts';

/** How an indicator changed over a period; null where an end is missing, or the values are kinds. */
export type LineChange = {
	value: number;
	/** Null where the change starts from zero or below, or is itself in per cent. */
	percent: number | null;
	/** A break stands between the ends: they are not one series. */
	broken: boolean;
	sample: boolean;
};

/** One line of the table of all indicators. */
export type IndicatorLine = {
	indicator: CatalogIndicator;
	/** The newest row that has a value, whatever the period chosen; null where no period has one. */
	latest: (ProfileRow & { value: number }) | null;
	change: LineChange | null;
	series: ProfileRow[];
};

/** The lines of every theme that has an indicator, themes and indicators in their own order. */
export function indicatorLines(
	indicators: readonly CatalogIndicator[],
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

function indicatorLine(indicator: CatalogIndicator, series: ProfileRow[], range: PeriodRange): IndicatorLine {
	return {
		indicator,
		latest: series.findLast(hasValue) ?? null,
		change: indicator.categories ? null : changeBetween(series, range, indicator.unit === 'percent'),
		series
	};
}

/** The change between the ends of a period, told only when both ends have a figure and are not the same year. */
export function changeBetween(
	series: readonly ProfileRow[],
	{ from, to }: PeriodRange,
	inPercent: boolean
): LineChange | null {
	const at = (period: Period) => series.find((row) => row.period === period);
	const [start, end] = [at(from), at(to)];
	if (from === to || !start || !end || !hasValue(start) || !hasValue(end)) return null;
	const value = end.value - start.value;
	return {
		value,
		percent: inPercent || start.value <= 0 ? null : (100 * value) / start.value,
		broken: periodsBetween(from, to)
			.slice(1)
			.some((period) => statusAt(series, period) === 'B'),
		sample: start.status === 'sample' || end.status === 'sample'
	};
}

function statusAt(series: readonly ProfileRow[], period: Period): Status | undefined {
	return series.find((row) => row.period === period)?.status;
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
