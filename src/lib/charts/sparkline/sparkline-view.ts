import type { PeriodRange } from '../../model/period.ts';
import type { ChartPoint } from '../chart-point.ts';
import { lineView } from '../line/line-view.ts';

/** A line in a table cell: path data for each segment, a dot for each figure that stands alone, all in width × height. */
export type SparklineView = { paths: string[]; dots: [x: number, y: number][]; last: [x: number, y: number] | null };

const inset = 3;

/** Null where fewer than two years of the range have a figure: one dot says nothing of a direction. */
export function sparklineView(
	observations: readonly ChartPoint[],
	range: PeriodRange,
	width: number,
	height: number
): SparklineView | null {
	const { points, first, last } = lineView(observations, range);
	if (points.length < 2) return null;
	const values = points.map(({ value }) => value);
	const low = Math.min(...values);
	const spread = Math.max(...values) - low;
	const x = (year: number) => round(inset + ((year - first) / (last - first)) * (width - 2 * inset));
	const y = (value: number) =>
		round(spread === 0 ? height / 2 : height - inset - ((value - low) / spread) * (height - 2 * inset));
	const segments = new Map<number, [number, number][]>();
	for (const point of points) {
		const segment = segments.get(point.segment) ?? [];
		segment.push([x(point.year), y(point.value)]);
		segments.set(point.segment, segment);
	}
	const all = [...segments.values()];
	return {
		paths: all.filter((segment) => segment.length > 1).map((segment) => `M${segment.join('L')}`),
		dots: all.filter((segment) => segment.length === 1).flat(),
		last: all.at(-1)?.at(-1) ?? null
	};
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
