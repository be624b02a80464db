import type { Markish } from '@observablehq/plot';
import { isNarrow } from '../chart-size.ts';
import type { ChartWords } from '../chart-words.ts';
import type { Drawing } from '../drawing.ts';
import { seriesColour } from '../looks.ts';
import { placeLabels } from '../place-labels.ts';
import type { PlotLibrary } from '../plot-library.ts';
import { textWidth } from '../text-width.ts';
import { type Tip, tipOf } from '../tip.ts';
import type { SlopeLine, SlopeView } from './slope-view.ts';

export type SlopeWords = Pick<ChartWords, 'figure' | 'note'> & {
	/** The two years, as they stand above their ends. */
	years: readonly [string, string];
	/** "12." */
	place: (rank: number) => string;
	/** "rose 3 places", "did not move" */
	change: (places: number) => string;
};

const top = 26;
const bottom = 8;
const labelHeight = 17;
/** So few lines are all named. */
const mostNamed = 12;

/** A line a municipality from its place in one year to its place in another; the highlighted and those that moved most are named. */
export function slopeDrawing(view: SlopeView, words: SlopeWords): Drawing {
	const named = view.lines.length <= mostNamed ? view.lines : view.lines.filter(({ tone }) => tone !== 'plain');
	const nameRoom = Math.max(40, ...named.map((line) => textWidth(labelOf(line, words), 13, weightOf(line)))) + 12;
	const rankRoom = Math.max(30, ...named.map(({ from }) => textWidth(words.place(from.rank), 13, 600) + 12));
	const count = Math.max(1, view.lines.length);
	const layout = (width: number) => ({
		height: top + Math.max(named.length * labelHeight, 120, count * (isNarrow(width) ? 5.5 : 6.5)) + bottom,
		marginTop: top,
		marginRight: Math.min(nameRoom, width * 0.55),
		marginBottom: bottom,
		marginLeft: rankRoom
	});
	return {
		layout,
		steps: { along: 'down', tips: view.lines.map((line) => tipIn(line, words)) },
		options: (Plot, width) => {
			const { height } = layout(width);
			const inner = height - top - bottom;
			const pixel = (row: number) => ((row + 0.5) / count) * inner;
			const labelled = (end: 'from' | 'to') => {
				const wishes = named.map((line) => ({ at: pixel(line[end].row), size: labelHeight }));
				const places = placeLabels(wishes, 0, inner);
				return named.map((line, index) => ({ line, row: ((places[index] ?? 0) / inner) * count - 0.5 }));
			};
			const [first, last] = words.years;
			return {
				x: { domain: [0, 1], axis: null },
				// The first place is at the top.
				y: { domain: [count - 0.5, -0.5], axis: null },
				marks: [
					Plot.ruleX([0, 1], { stroke: 'var(--line)' }),
					yearMark(Plot, first, 0),
					yearMark(Plot, last, 1),
					...(['plain', 'moved', 'own'] as const).flatMap((tone) => lineMarks(Plot, view.lines, tone)),
					...labelled('from').map(({ line, row }) => endMark(Plot, words.place(line.from.rank), line, { x: 0, row })),
					...labelled('to').map(({ line, row }) => endMark(Plot, labelOf(line, words), line, { x: 1, row }))
				]
			};
		}
	};
}

function labelOf({ to, name, change }: SlopeLine, words: SlopeWords): string {
	const moved = change === 0 ? '=' : `${change > 0 ? '↑' : '↓'}${Math.abs(change)}`;
	return `${words.place(to.rank)} ${name} ${moved}`;
}

function weightOf({ tone }: SlopeLine): number {
	return tone === 'own' ? 600 : 400;
}

/** What moved up and what moved down differ in colour as they do in slope and in their arrows; neither is said to be better. */
function colourOf({ tone, change }: SlopeLine): string {
	if (tone === 'own') return seriesColour(0);
	if (tone === 'plain') return 'var(--line-strong)';
	return change > 0 ? seriesColour(2) : seriesColour(1);
}

function lineMarks(Plot: PlotLibrary, all: readonly SlopeLine[], tone: SlopeLine['tone']): Markish[] {
	const lines = all.filter((line) => line.tone === tone);
	const plain = tone === 'plain';
	const link = Plot.link(lines, {
		x1: 0,
		x2: 1,
		y1: ({ from }: SlopeLine) => from.row,
		y2: ({ to }: SlopeLine) => to.row,
		stroke: colourOf,
		strokeOpacity: plain ? 0.45 : 1,
		strokeWidth: plain ? 1 : tone === 'own' ? 3 : 2
	});
	if (plain) return [link];
	const dots = (['from', 'to'] as const).map((end) =>
		Plot.dot(lines, {
			x: end === 'from' ? 0 : 1,
			y: (line: SlopeLine) => line[end].row,
			r: 3.5,
			fill: colourOf
		})
	);
	return [link, ...dots];
}

function yearMark(Plot: PlotLibrary, year: string, x: number): Markish {
	return Plot.text([year], {
		x,
		frameAnchor: 'top',
		text: String,
		dy: -18,
		fill: 'var(--ink)',
		fontWeight: 600
	});
}

function endMark(Plot: PlotLibrary, text: string, line: SlopeLine, { x, row }: { x: 0 | 1; row: number }): Markish {
	return Plot.text([text], {
		x,
		y: row,
		text: String,
		textAnchor: x === 0 ? 'end' : 'start',
		dx: x === 0 ? -8 : 8,
		fill: 'var(--ink)',
		fontWeight: weightOf(line)
	});
}

function tipIn({ name, from, to, change, statuses }: SlopeLine, words: SlopeWords): Tip {
	const lines = [from, to].map((end, index) => ({
		name: words.years[index] ?? '',
		value: `${words.place(end.rank)} (${words.figure(end.value)})`,
		colour: null,
		note: words.note(statuses[index] ?? 'A')
	}));
	return tipOf(`${name}: ${words.change(change)}`, lines);
}
