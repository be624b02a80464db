import type { Markish } from '@observablehq/plot';
import { axisOf, axisOptions, axisRoom, namedYears, type Axis } from '../axis.ts';
import { chartHeight, isNarrow } from '../chart-size.ts';
import type { Drawing } from '../drawing.ts';
import { isHollow, seriesColour } from '../looks.ts';
import type { PlotLibrary } from '../plot-library.ts';
import { plotShape, shapeOf } from '../shapes.ts';
import { yearAxis, yearMarks } from '../year-marks.ts';
import { endLabels, labelRoom, type EndLabel } from './end-labels.ts';
import { lineTips, type LineWords } from './line-tips.ts';
import { isSeveral, type LinesView, type SeriesLine, type SeriesPoint } from './lines-view.ts';
import { valueLabels } from './value-labels.ts';

const bottom = 30;

/**
 * One line a series, the page's own strong and on top; dashed through sample figures, a hollow dot where a figure is not
 * quite like the others; gaps and breaks are named. A single line has its first and last figure written at its ends,
 * several have their names.
 */
export function lineDrawing(view: LinesView, words: LineWords): Drawing {
	const several = isSeveral(view);
	// Above the frame stand the name of a break and the figures of a single line.
	const top = several && view.breaks.length === 0 ? 14 : 30;
	const [low, high] = valueDomain(view, several ? 0.08 : 0.15);
	const axis = axisIn(view, words, [low, high]);
	const layout = (width: number) => ({
		height: chartHeight(width) + (several && isNarrow(width) ? 40 : 0),
		marginTop: top,
		marginRight: several ? labelRoom(view.lines, width) : 28,
		marginBottom: bottom,
		marginLeft: axisRoom(axis)
	});
	return {
		layout,
		steps: { along: 'right', tips: lineTips(view, words) },
		options: (Plot, width) => {
			const { height, marginLeft, marginRight } = layout(width);
			const room = width - marginLeft - marginRight;
			const unit = (high - low) / (height - top - bottom);
			const pixel = (value: number) => top + (high - value) / unit;
			const labels = several ? endLabels(view.lines, width, pixel, [top - 8, height - bottom + 6]) : [];
			return {
				x: yearAxis(view, namedYears(view.first, view.last, room)),
				y: { domain: [low, high], ...axisOptions(axis) },
				marks: [
					Plot.ruleX(view.missing, { stroke: 'var(--missing-mark)', strokeDasharray: '2,4' }),
					...yearMarks(Plot, view, words, room),
					view.base === null ? null : Plot.ruleY([100], { stroke: 'var(--line-strong)' }),
					// The page's own line is drawn last, over the others.
					...[...view.lines].reverse().flatMap((line) => lineMarks(Plot, line, { several, equals: view.equals })),
					...labels.flatMap((label) => labelMarks(Plot, label, view.last, high - (label.y - top) * unit)),
					...(several ? [] : valueMarks(Plot, view.lines[0]?.points ?? [], (low + high) / 2, words.figure))
				]
			};
		}
	};
}

/** From somewhat below the lowest value to somewhat above the highest; below zero only where a value is. */
function valueDomain({ lines, base }: LinesView, around: number): [number, number] {
	const values = lines.flatMap(({ points }) => points.map(({ value }) => value));
	if (values.length === 0) return [0, 1];
	const all = base === null ? values : [...values, 100];
	const [low, high] = [Math.min(...all), Math.max(...all)];
	const room = (high - low) * around || Math.abs(high) * 0.02 || 1;
	return [Math.max(low - room, low < 0 ? -Infinity : 0), high + room];
}

function axisIn({ lines, base }: LinesView, words: LineWords, domain: [number, number]): Axis {
	if (lines.every(({ points }) => points.length === 0)) return { ticks: [], labels: [] };
	if (base === null) return axisOf(domain, 4, words.least, words.tick);
	return axisOf(domain, 4, 1, (value) => words.index(value, 0));
}

function lineMarks(
	Plot: PlotLibrary,
	{ points, strokes, place, own }: SeriesLine,
	{ several, equals }: { several: boolean; equals: boolean }
): Markish[] {
	const colour = seriesColour(place);
	return [
		...strokes.map(({ points, sample }) =>
			Plot.line(points, {
				x: 'year',
				y: 'value',
				stroke: colour,
				strokeWidth: own || !several ? 2.5 : 1.75,
				strokeDasharray: sample ? '5,3' : 'none'
			})
		),
		Plot.dot(points, {
			x: 'year',
			y: 'value',
			r: several ? (own || equals ? 4 : 3) : 4.5,
			...(equals && { symbol: plotShape(shapeOf(place)) }),
			stroke: colour,
			strokeWidth: own || !several ? 2 : 1.5,
			fill: ({ status }: SeriesPoint) => (isHollow(status) ? 'var(--paper)' : colour)
		})
	];
}

/** A name to the right of the frame, and what leads to it from the last point of its line. */
function labelMarks(Plot: PlotLibrary, { place, own, point, text }: EndLabel, last: number, value: number): Markish[] {
	const edge = last + 0.5;
	return [
		Plot.link([point], {
			x1: 'year',
			y1: 'value',
			x2: edge,
			y2: value,
			stroke: seriesColour(place),
			strokeDasharray: point.year === last ? 'none' : '1,3'
		}),
		Plot.text([text], {
			x: edge,
			y: value,
			text: (name: string) => name,
			textAnchor: 'start',
			dx: 4,
			fill: 'var(--ink)',
			fontWeight: own ? 600 : 400
		})
	];
}

function valueMarks(
	Plot: PlotLibrary,
	points: readonly SeriesPoint[],
	middle: number,
	figure: (value: number) => string
): Markish[] {
	return valueLabels(points, middle).map(({ point, ...place }) =>
		Plot.text([point], {
			...place,
			x: 'year',
			y: 'value',
			text: (point: SeriesPoint) => figure(point.figure),
			fill: 'var(--ink)',
			fontWeight: 600,
			stroke: 'var(--paper)',
			strokeWidth: 4
		})
	);
}
