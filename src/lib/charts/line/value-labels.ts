import type { SeriesPoint } from './lines-view.ts';

/** Where a figure is written beside its point; `dx` and `dy` in pixels. */
export type ValueLabel = { point: SeriesPoint; textAnchor: 'start' | 'middle' | 'end'; dx: number; dy: number };

/** The first and the last figure of a line that stands alone; `middle` is the value at half the height of the chart. */
export function valueLabels(points: readonly SeriesPoint[], middle: number): ValueLabel[] {
	return [...new Set([points[0], points.at(-1)])].flatMap((point, index) =>
		point ? [labelOf(point, points, index === 0, middle)] : []
	);
}

/**
 * Where the figure of an end is written: where its line does not run, beneath a rise and above a fall, and inwards from
 * the axis and the edge. A point without a line has it towards the middle of the chart.
 */
function labelOf(point: SeriesPoint, points: readonly SeriesPoint[], isFirst: boolean, middle: number): ValueLabel {
	const neighbour = points.find(
		({ year, segment }) => segment === point.segment && year === point.year + (isFirst ? 1 : -1)
	);
	const below = neighbour ? neighbour.value > point.value : point.value > middle;
	const dy = below ? 16 : -14;
	if (!neighbour) return { point, textAnchor: 'middle', dx: 0, dy };
	return isFirst ? { point, textAnchor: 'start', dx: -6, dy } : { point, textAnchor: 'end', dx: 6, dy };
}
