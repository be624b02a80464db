import { periodsBetween, type PeriodRange } from '../../model/period.ts';
import type { Status } from '../../model/status.ts';
import type { ChartPoint } from '../chart-point.ts';

export type Bar = { year: number; series: string; value: number; status: Status };

/** Bars side by side for each year, and the years in which a series has no figure. */
export type BarsView = {
	bars: Bar[];
	years: number[];
	missing: number[];
	series: string[];
	statuses: Status[];
	sample: boolean;
};

/** One bar for each series and year that has a figure, in the order of the years and then of the series. */
export function barsView(series: Record<string, readonly ChartPoint[]>, range: PeriodRange): BarsView {
	const names = Object.keys(series);
	const bars: Bar[] = [];
	const missing: number[] = [];
	const years = periodsBetween(range.from, range.to).map(Number);
	for (const year of years) {
		const ofYear = names.flatMap((name): Bar[] => {
			const point = series[name]?.find(({ period }) => Number(period) === year);
			return point && point.value !== null ? [{ year, series: name, value: point.value, status: point.status }] : [];
		});
		bars.push(...ofYear);
		if (ofYear.length < names.length) missing.push(year);
	}
	const statuses = [...new Set(bars.map(({ status }) => status))];
	return { bars, years, missing, series: names, statuses, sample: statuses.includes('sample') };
}
