import type { Markish } from '@observablehq/plot';
import { axisOf, axisRoom, namedYears, type Axis } from '../axis.ts';
import { isNarrow } from '../chart-size.ts';
import type { ChartWords } from '../chart-words.ts';
import type { Drawing } from '../drawing.ts';
import type { PlotLibrary } from '../plot-library.ts';
import { textWidth } from '../text-width.ts';
import type { Tip } from '../tip.ts';
import { yearAxis } from '../year-marks.ts';
import { labelledRuns } from '../year-runs.ts';

/** A bar, or a part of a column: between two places among the years and two values. */
export type PanelRect = { x1: number; x2: number; low: number; high: number };
/** Pale where it is a sample figure. */
export type PanelFill = PanelRect & { fill: string; pale: boolean };
/** A stroke through figures of consecutive years, and a figure on it. */
export type PanelStroke = { points: readonly { year: number; value: number }[]; sample: boolean };
export type PanelDot = { year: number; value: number; hollow: boolean };
/** A figure written at its value; `room` is the part of the years that it may take up. */
export type PanelLabel = {
	x: number;
	value: number;
	text: string;
	room: number;
	anchor: 'start' | 'middle' | 'end';
	below: boolean;
};

/** The figures of one area, in a strip of the chart. */
export type Panel = {
	name: string;
	/** The page's own area. */
	own: boolean;
	/** The values at the lower and the upper edge. */
	domain: readonly [number, number];
	fills: readonly PanelFill[];
	/** Dashed outlines, around sample figures. */
	outlines: readonly (PanelRect & { stroke: string })[];
	strokes: readonly PanelStroke[];
	dots: readonly PanelDot[];
	labels: readonly PanelLabel[];
	/** The years without a figure, and those before which a break stands. */
	missing: readonly number[];
	breaks: readonly number[];
};

export type PanelYears = { first: number; last: number };
export type PanelWords = Pick<ChartWords, 'tick' | 'least' | 'missing'>;

const [top, bottom, right, gap] = [2, 30, 8, 8];
const nameHeight = 18;
const letters = 12;
const labelHeight = 14;
/** What panels share: the height of about one chart. None is lower than its name, a row of figures, and bars that still differ. */
const heights = { narrow: { all: 216, lowest: 66 }, wide: { all: 290, lowest: 76 } };

function panelHeight(count: number, width: number): number {
	const { all, lowest } = isNarrow(width) ? heights.narrow : heights.wide;
	return Math.max(lowest, Math.floor(all / count) - gap);
}

/** A panel with its axis, and the pixels between which its values lie. */
type Placed = Panel & { axis: Axis; from: number; to: number; labelled: boolean };

/**
 * The same drawing for each area, one below the other over the same years, each with its name. Values are placed in
 * pixels, so that all panels are one drawing however many scales they have.
 */
export function panelsDrawing(
	panels: readonly Panel[],
	{ first, last }: PanelYears,
	words: PanelWords,
	tips: readonly Tip[]
): Drawing {
	const axes = panels.map(({ domain }) => axisOf(domain, 2, words.least, words.tick));
	const layout = (width: number) => ({
		height: top + panels.length * (panelHeight(panels.length, width) + gap) + bottom,
		marginTop: top,
		marginRight: right,
		marginBottom: bottom,
		marginLeft: Math.max(...axes.map(axisRoom))
	});
	return {
		layout,
		steps: { along: 'right', tips },
		options: (Plot, width) => {
			const { height: whole, marginLeft } = layout(width);
			const edges: [number, number] = [top, whole - bottom];
			const room = width - marginLeft - right;
			const year = room / (last - first + 1);
			const height = panelHeight(panels.length, width);
			const placed = panels.map((panel, index): Placed => {
				const labelled = panel.labels.every((label) => textWidth(label.text, letters) <= label.room * year);
				const space = (below: boolean) =>
					labelled && panel.labels.some((label) => label.below === below) ? labelHeight : 4;
				const start = top + index * (height + gap);
				return {
					...panel,
					axis: axes[index] ?? { ticks: [], labels: [] },
					from: start + nameHeight + space(false),
					to: start + height - space(true),
					labelled
				};
			});
			return {
				x: yearAxis({ first, last }, namedYears(first, last, room)),
				// A pixel is a pixel: each panel has its own scale.
				y: { domain: edges, range: edges, axis: null },
				marks: [
					gridMark(Plot, placed),
					tickMark(Plot, placed),
					...rectMarks(Plot, placed),
					zeroMark(Plot, placed),
					...placed.flatMap((panel) => lineMarks(Plot, panel)),
					...labelMarks(Plot, placed),
					...yearNotes(Plot, placed, year, words),
					...nameMarks(Plot, placed, height)
				]
			};
		}
	};
}

/** Where a value is drawn, in pixels from the top. */
function pixelOf({ domain: [low, high], from, to }: Placed, value: number): number {
	return to - ((value - low) / (high - low || 1)) * (to - from);
}

type At<Datum> = Datum & { y: number };
type Tick = At<{ label: string }>;

function ticksOf(placed: readonly Placed[]): Tick[] {
	return placed.flatMap((panel) =>
		panel.axis.ticks.map((tick, index) => ({ y: pixelOf(panel, tick), label: panel.axis.labels[index] ?? '' }))
	);
}

function gridMark(Plot: PlotLibrary, placed: readonly Placed[]): Markish {
	return Plot.ruleY(ticksOf(placed), { y: 'y', stroke: 'currentColor', strokeOpacity: 0.1 });
}

function tickMark(Plot: PlotLibrary, placed: readonly Placed[]): Markish {
	return Plot.text(ticksOf(placed), {
		frameAnchor: 'left',
		textAnchor: 'end',
		dx: -8,
		y: 'y',
		text: 'label'
	});
}

/** The line that bars stand on. */
function zeroMark(Plot: PlotLibrary, placed: readonly Placed[]): Markish {
	return Plot.ruleY(
		placed.flatMap((panel) => (panel.domain[0] <= 0 ? [pixelOf(panel, 0)] : [])),
		{ y: (y: number) => y, stroke: 'var(--line-strong)' }
	);
}

function boxesOf<Rect extends PanelRect>(placed: readonly Placed[], rectsOf: (panel: Panel) => readonly Rect[]) {
	return placed.flatMap((panel) =>
		rectsOf(panel).map((rect) => ({ ...rect, y1: pixelOf(panel, rect.high), y2: pixelOf(panel, rect.low) }))
	);
}

function rectMarks(Plot: PlotLibrary, placed: readonly Placed[]): Markish[] {
	const place = { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2' };
	return [
		Plot.rect(
			boxesOf(placed, ({ fills }) => fills),
			{ ...place, fill: 'fill', fillOpacity: ({ pale }: PanelFill) => (pale ? 0.4 : 1) }
		),
		Plot.rect(
			boxesOf(placed, ({ outlines }) => outlines),
			{ ...place, stroke: 'stroke', strokeDasharray: '3,2', inset: 0.5 }
		)
	];
}

function lineMarks(Plot: PlotLibrary, panel: Placed): Markish[] {
	const y = ({ value }: { value: number }) => pixelOf(panel, value);
	const colour = panel.own ? 'var(--series-1)' : 'var(--ink-soft)';
	return [
		...panel.strokes.map(({ points, sample }) =>
			Plot.line(points, { x: 'year', y, stroke: colour, strokeWidth: 2, strokeDasharray: sample ? '5,3' : 'none' })
		),
		Plot.dot(panel.dots, {
			x: 'year',
			y,
			r: 3.5,
			stroke: colour,
			strokeWidth: 1.5,
			fill: ({ hollow }: PanelDot) => (hollow ? 'var(--paper)' : colour)
		})
	];
}

/** Figures, in the panels that have room for all of theirs. */
function labelMarks(Plot: PlotLibrary, placed: readonly Placed[]): Markish[] {
	const labels = placed.flatMap((panel) =>
		panel.labelled ? panel.labels.map((label) => ({ ...label, y: pixelOf(panel, label.value) })) : []
	);
	return (['start', 'middle', 'end'] as const).flatMap((anchor) =>
		[false, true].map((below) =>
			Plot.text(
				labels.filter((label) => label.anchor === anchor && label.below === below),
				{
					x: 'x',
					y: 'y',
					text: 'text',
					textAnchor: anchor,
					dy: below ? 9 : -8,
					fontSize: letters,
					fill: 'var(--ink)',
					// A line may run through it.
					stroke: 'var(--paper)',
					strokeWidth: 3
				}
			)
		)
	);
}

/** Where figures are missing and series break, in the panel that this is so of. */
function yearNotes(Plot: PlotLibrary, placed: readonly Placed[], year: number, words: PanelWords): Markish[] {
	const missing = placed.flatMap((panel) =>
		labelledRuns(panel.missing, year).map((run) => ({ x: run.middle, y: panel.to - 12 }))
	);
	const breaks = placed.flatMap((panel) =>
		panel.breaks.map((each) => ({ x: each - 0.5, y1: panel.from, y2: panel.to }))
	);
	return [
		Plot.text(missing, {
			x: 'x',
			y: 'y',
			text: () => words.missing,
			lineWidth: 8,
			fill: 'var(--ink-soft)',
			stroke: 'var(--paper)',
			strokeWidth: 4
		}),
		Plot.ruleX(breaks, {
			x: 'x',
			y1: 'y1',
			y2: 'y2',
			stroke: 'var(--notice-line)',
			strokeWidth: 1.5,
			strokeDasharray: '6,3'
		})
	];
}

function nameMarks(Plot: PlotLibrary, placed: readonly Placed[], height: number): Markish[] {
	const names = placed.map(({ name, own }, index) => ({ name, own, y: top + index * (height + gap) + nameHeight / 2 }));
	return [true, false].map((own) =>
		Plot.text(
			names.filter((each) => each.own === own),
			{
				frameAnchor: 'left',
				textAnchor: 'start',
				y: 'y',
				text: 'name',
				fill: 'var(--ink)',
				fontWeight: own ? 600 : 400
			}
		)
	);
}
