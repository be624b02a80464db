import { periodsBetween, type PeriodRange } from '../../model/period.ts';
import type { Status } from '../../model/status.ts';
import type { ChartPoint } from '../chart-point.ts';

export type Bar = { year: number; series: string; value: number; status: Status };

/** Pairs of bars, one pair a year, and the years in which a series has no figure. */
export type BarsView = { bars: Bar[]; years: number[]; missing: number[]; series: string[]; sample: boolean };

/** One bar for each series and year that has a figure, in the order of the years and then of the series. */
export function barsView(series: Record<string, readonly ChartPoint[]>, range: PeriodRange): BarsView {
	const names = Object.keys(series);
	const view: BarsView = { bars: [], years: [], missing: [], series: names, sample: false };
	for (const period of periodsBetween(range.from, range.to)) {
		const year = Number(period);
		view.years.push(year);
		let complete = true;
		for (const name of names) {
			const point = series[name]?.find((candidate) => candidate.period === period);
			if (!point || point.value === null) {
				complete = false;
				continue;
			}
			if (point.status === 'sample') view.sample = true;
			view.bars.push({ year, series: name, value: point.value, status: point.status });
		}
		if (!complete) view.missing.push(year);
	}
	return view;
}
