import { periodsBetween, type PeriodRange } from '../../model/period.ts';
import type { Status } from '../../model/status.ts';
import type { ChartPoint } from '../chart-point.ts';

export type LinePoint = { year: number; value: number; status: Status; segment: number };

/** What a line chart shows: the points in segments that may be joined, and the years that have no figure. */
export type LineView = {
	points: LinePoint[];
	missing: number[];
	/** The first year of each new series, where a break stands before it. */
	breaks: number[];
	sample: boolean;
	first: number;
	last: number;
};

/**
 * A missing year ends a segment, and so does a break: figures on its two sides are not one series, so no line joins
 * them. Years after a break belong to the new series.
 */
export function lineView(observations: readonly ChartPoint[], range: PeriodRange): LineView {
	const byPeriod = new Map(observations.map((point) => [point.period, point]));
	const view: LineView = {
		points: [],
		missing: [],
		breaks: [],
		sample: false,
		first: Number(range.from),
		last: Number(range.to)
	};
	let segment = 0;
	for (const period of periodsBetween(range.from, range.to)) {
		const year = Number(period);
		const point = byPeriod.get(period);
		if (!point || point.value === null) {
			view.missing.push(year);
			segment += 1;
			continue;
		}
		if (point.status === 'B' && view.points.length > 0) {
			view.breaks.push(year);
			segment += 1;
		}
		if (point.status === 'sample') view.sample = true;
		view.points.push({ year, value: point.value, status: point.status, segment });
	}
	return view;
}
