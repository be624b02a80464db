import { axisOf, axisOptions } from '../axis.ts';
import { isNarrow } from '../chart-size.ts';
import type { ChartWords } from '../chart-words.ts';
import type { Drawing } from '../drawing.ts';
import { filledRects } from '../filled-rects.ts';
import { textWidth, wrapText } from '../text-width.ts';
import { tipOf } from '../tip.ts';
import type { Level, Part, WaterfallView } from './waterfall-view.ts';

export type WaterfallWords = Pick<ChartWords, 'figure' | 'tick' | 'least' | 'note' | 'missing'> & {
	/** A part with its sign: "+312", "−522". */
	change: (value: number) => string;
	/** "1. jaanuar 2018" */
	level: (year: number) => string;
	part: Record<Part['id'], string>;
	/** What the rest is called where a cause is not known: it is no correction then, but what the data leave open. */
	unexplained: string;
};

/** A row: a population where it stands, or a part of the change. */
type Row = { index: number; name: string } & ({ level: Level } | { part: Part });
type PartRow = Row & { part: Part };

const lineHeight = 14;
const colours = { rise: 'var(--series-1)', fall: 'var(--series-2)', other: 'var(--line-strong)' };

/**
 * One row a part, from the population at the start to that at the end.
 *
 * The axis tells the population, and does not begin at zero: in Tallinn a year's births are one hundredth of it, and no
 * bar of them could be seen beside one that does. So the populations are marks and not bars, since a bar that begins
 * elsewhere than at zero says nothing with its length; the bars are changes alone, and all of them to one scale.
 */
export function waterfallDrawing(view: WaterfallView, words: WaterfallWords): Drawing {
	const rows = rowsOf(view, words);
	const heights = [view.start, view.end].flatMap((level) => (level ? [level.value] : []));
	const values = [...heights, ...view.parts.flatMap(({ from, to }) => [from, to])];
	const [low, high] = values.length ? [Math.min(...values), Math.max(...values)] : [0, 1];
	const room = (high - low || 2) * 0.06;
	const domain: [number, number] = [low - room, high + room];
	const labelOf = (row: Row) => ('level' in row ? words.figure(row.level.value) : words.change(row.part.value));
	const nameRoom = (width: number) => (isNarrow(width) ? 120 : 176);
	const nameOf = ({ name }: Row, width: number) => wrapText(name, nameRoom(width) - 12);
	const rowHeight = (width: number) => Math.max(38, ...rows.map((row) => nameOf(row, width).length * lineHeight + 4));
	const layout = (width: number) => ({
		height: Math.max(1, rows.length) * rowHeight(width) + 8 + 28,
		marginTop: 8,
		marginRight: Math.max(0, ...rows.map((row) => textWidth(labelOf(row), 13, 600))) + 8,
		marginBottom: 28,
		marginLeft: nameRoom(width)
	});
	return {
		layout,
		steps: { along: 'down', tips: rows.map(tipIn) },
		options: (Plot, width) => {
			const count = rows.length === 0 ? 0 : isNarrow(width) ? 2 : 3;
			const axis = axisOf(domain, count, words.least, words.tick);
			const parts = rows.filter((row): row is PartRow => 'part' in row);
			const edge = (row: Row) => ('level' in row ? row.level.value : Math.max(row.part.from, row.part.to));
			return {
				x: { domain, ...axisOptions(axis) },
				y: { domain: [rows.length, 0], axis: null },
				marks: [
					Plot.text(rows.length === 0 ? [words.missing] : [], { frameAnchor: 'middle', text: String }),
					// From where a part ends to where the next one begins.
					Plot.ruleX(rows.slice(0, -1), {
						x: (row: Row) => ('level' in row ? row.level.value : row.part.to),
						y1: ({ index }: Row) => index + 0.5,
						y2: ({ index }: Row) => index + 1.5,
						stroke: 'var(--line-strong)',
						strokeDasharray: '1,2'
					}),
					...filledRects(
						Plot,
						parts.map(({ part, index }) => ({ ...part, index })),
						{
							x1: ({ from, to }: Part) => Math.min(from, to),
							x2: ({ from, to }: Part) => Math.max(from, to),
							y1: ({ index }: Row) => index + 0.2,
							y2: ({ index }: Row) => index + 0.8
						},
						({ id, value }) => (id === 'other' ? colours.other : value < 0 ? colours.fall : colours.rise)
					),
					Plot.ruleX(
						rows.filter((row) => 'level' in row),
						{
							x: edge,
							y1: ({ index }: Row) => index + 0.14,
							y2: ({ index }: Row) => index + 0.86,
							stroke: 'var(--ink)',
							strokeWidth: 4
						}
					),
					...rows.map((row) =>
						Plot.text([row], {
							x: edge,
							y: ({ index }: Row) => index + 0.5,
							text: labelOf,
							textAnchor: 'start',
							dx: 7,
							fill: 'var(--ink)',
							stroke: 'var(--paper)',
							strokeWidth: 4,
							fontWeight: 'level' in row ? 600 : 400
						})
					),
					Plot.text(rows, {
						frameAnchor: 'left',
						y: ({ index }: Row) => index + 0.5,
						text: (row: Row) => nameOf(row, width).join('\n'),
						textAnchor: 'start',
						dx: -nameRoom(width),
						fill: 'var(--ink)'
					})
				]
			};
		}
	};

	function tipIn(row: Row) {
		const { status } = 'level' in row ? row.level : row.part;
		return tipOf(row.name, [{ name: '', value: labelOf(row), colour: null, note: words.note(status) }]);
	}
}

function rowsOf({ start, end, parts, explained }: WaterfallView, words: WaterfallWords): Row[] {
	if (!start || !end) return [];
	const named = [
		{ name: words.level(start.year), level: start },
		...parts.map((part) => ({
			name: part.id === 'other' && !explained ? words.unexplained : words.part[part.id],
			part
		})),
		{ name: words.level(end.year), level: end }
	];
	return named.map((row, index) => ({ ...row, index }));
}
