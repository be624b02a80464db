import type { PeriodRange } from '../../model/period.ts';
import type { Status } from '../../model/status.ts';
import type { ChartPoint } from '../chart-point.ts';
import { lineView, type LinePoint } from './line-view.ts';

/** The figures of one area, or of one indicator. */
export type LineSeries = { id: string; name: string; points: readonly ChartPoint[] };

/** A point where it is drawn (`value`), and the figure that it stands for. */
export type SeriesPoint = LinePoint & { figure: number };

/** Points that one stroke joins; `sample` where an end of every part of it is a sample figure. */
export type Stroke = { points: SeriesPoint[]; sample: boolean };

export type SeriesLine = {
	id: string;
	name: string;
	/** Its place among the series that were asked for: what its colour follows from. */
	place: number;
	/** The page's own: drawn strong, over the others. */
	own: boolean;
	points: SeriesPoint[];
	strokes: Stroke[];
};

/** What a chart of up to six lines shows, or of eight that are equals. */
export type LinesView = {
	lines: SeriesLine[];
	/** No series is the page's own: the shapes of their dots tell them apart too. */
	equals: boolean;
	first: number;
	last: number;
	/** The years in which no series has a figure. */
	missing: number[];
	/** The first year of each new series, where a break stands before it. */
	breaks: number[];
	/** The year whose figures are 100; null where lines show figures themselves. */
	base: number | null;
	/** Series that have no figure above zero in that year: they cannot be told as an index and are not drawn. */
	baseless: { id: string; name: string }[];
	statuses: Status[];
	sample: boolean;
};

/**
 * Lines over the years of the range. As an index, every line is 100 in the first year in which all series have a figure;
 * where they share no year, in the first in which the first of them has one. The first series is the page's own, unless all are equals.
 */
export function linesView(
	series: readonly LineSeries[],
	range: PeriodRange,
	{ index = false, equals = false }: { index?: boolean; equals?: boolean } = {}
): LinesView {
	const views = series.map(({ points }) => lineView(points, range));
	const base = index ? baseYear(views.map(({ points }) => points)) : null;
	const lines: SeriesLine[] = [];
	const baseless: LinesView['baseless'] = [];
	for (const [place, { id, name }] of series.entries()) {
		const points = views[place]?.points ?? [];
		const whole = base === null ? null : figureIn(points, base);
		if (index && whole === null) baseless.push({ id, name });
		else {
			const placed = points.map((point) => ({
				...point,
				figure: point.value,
				value: whole === null ? point.value : (100 * point.value) / whole
			}));
			lines.push({ id, name, place, own: place === 0 && !equals, points: placed, strokes: strokesOf(placed) });
		}
	}
	const drawn = views.filter((_, place) => lines.some((line) => line.place === place));
	const [first, last] = [Number(range.from), Number(range.to)];
	const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step);
	return {
		lines,
		equals,
		first,
		last,
		missing: years.filter((year) => drawn.every(({ missing }) => missing.includes(year))),
		breaks: years.filter((year) => drawn.some(({ breaks }) => breaks.includes(year))),
		base,
		baseless,
		statuses: [...new Set(drawn.flatMap(({ points }) => points.map(({ status }) => status)))],
		sample: drawn.some(({ sample }) => sample)
	};
}

/** A figure that others can be told in per cent of. */
function figureIn(points: readonly LinePoint[], year: number): number | null {
	const value = points.find((point) => point.year === year)?.value;
	return value !== undefined && value > 0 ? value : null;
}

function baseYear(series: readonly (readonly LinePoint[])[]): number | null {
	const [own = []] = series;
	const years = own.map(({ year }) => year).filter((year) => figureIn(own, year) !== null);
	return years.find((year) => series.every((points) => figureIn(points, year) !== null)) ?? years[0] ?? null;
}

/** Points of one segment joined in strokes that each have one look. */
function strokesOf(points: readonly SeriesPoint[]): Stroke[] {
	const strokes: Stroke[] = [];
	for (const [index, point] of points.slice(1).entries()) {
		const before = points[index];
		if (!before || before.segment !== point.segment) continue;
		const sample = before.status === 'sample' || point.status === 'sample';
		const stroke = strokes.at(-1);
		if (stroke && stroke.sample === sample && stroke.points.at(-1) === before) stroke.points.push(point);
		else strokes.push({ points: [before, point], sample });
	}
	return strokes;
}

/** Whether the chart was asked to show more than one series: then each must be named. */
export function isSeveral({ lines, baseless }: Pick<LinesView, 'lines' | 'baseless'>): boolean {
	return lines.length + baseless.length > 1;
}
