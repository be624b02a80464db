import type { Markish } from '@observablehq/plot';
import { isNarrow } from '../chart-size.ts';
import type { ChartWords } from '../chart-words.ts';
import type { Drawing } from '../drawing.ts';
import { filledRects } from '../filled-rects.ts';
import { seriesColour } from '../looks.ts';
import { partColour } from '../part-colours.ts';
import type { PlotLibrary } from '../plot-library.ts';
import { textWidth } from '../text-width.ts';
import { tipOf, type Tip } from '../tip.ts';
import type { Reference, Row, RowsView } from './rows-view.ts';

export type RowsWords = Pick<ChartWords, 'figure' | 'note' | 'missing'> & {
	/** A share of the whole: "57,2%". */
	share: (value: number) => string;
};

type Placed = Row & { index: number };

const widestName = 230;
/** Where the bar lies in its row, from the top of it: under the name where the page is narrow. */
const barIn = (width: number) => (isNarrow(width) ? { top: 0.56, bottom: 0.86 } : { top: 0.16, bottom: 0.84 });
const referenceHeight = 18;

/**
 * A list of bars from zero, from the highest down, each with its figure; the page's own is strong. References are lines
 * across all of them. Where the page is narrow, names stand above their bars. `coloured` gives every row a colour of its
 * own, that of its part in a stack.
 */
export function rowsDrawing(view: RowsView, words: RowsWords, { coloured }: { coloured: boolean }): Drawing {
	const rows = view.rows.map((row, index): Placed => ({ ...row, index }));
	const values = [...view.rows, ...view.references].flatMap(({ value }) => (value === null ? [] : [value]));
	const domain: [number, number] = [Math.min(0, ...values), Math.max(0, ...values)];
	if (domain[0] === domain[1]) domain[1] = 1;
	const nameRoom = Math.min(widestName, Math.max(0, ...rows.map(({ name }) => textWidth(name, 13, 600))) + 12);
	const labelRoom = Math.max(0, ...rows.map((row) => textWidth(labelOf(row, words), 13, 600))) + 10;
	const negative = rows.some(({ value }) => value !== null && value < 0);
	const layout = (width: number) => {
		const marginTop = 4 + referenceHeight * view.references.length;
		const height = rows.length * (isNarrow(width) ? 44 : 28) + marginTop + 4;
		const sides = isNarrow(width)
			? { marginLeft: 1, marginRight: 1 }
			: { marginLeft: nameRoom + (negative ? labelRoom : 0), marginRight: labelRoom };
		return { height, marginTop, marginBottom: 4, ...sides };
	};
	return {
		layout,
		steps: { along: 'down', tips: rows.map((row) => tipIn(row, view.references, words)) },
		options: (Plot, width) => {
			const { marginLeft, marginRight } = layout(width);
			const pixels = (width - marginLeft - marginRight) / (domain[1] - domain[0]);
			const { top, bottom } = barIn(width);
			return {
				x: { domain, axis: null },
				y: { domain: [rows.length, 0], axis: null },
				marks: [
					...filledRects(
						Plot,
						rows.filter(({ value }) => value !== null),
						{
							x1: ({ value }: Row) => Math.min(0, value ?? NaN),
							x2: ({ value }: Row) => Math.max(0, value ?? NaN),
							y1: ({ index }: Placed) => index + top,
							y2: ({ index }: Placed) => index + bottom
						},
						({ place, own }) => {
							if (coloured) return partColour(place, rows.length).fill;
							return own ? seriesColour(0) : 'var(--class-3)';
						}
					),
					acrossBars(Plot, rows, 0, width, 'var(--line-strong)'),
					...view.references.map(({ value }) => acrossBars(Plot, rows, value, width, 'var(--ink)')),
					...referenceMarks(Plot, view.references, words, (value) => pixels * (value - domain[0])),
					...rows.flatMap((row) => [
						nameMark(Plot, row, width, marginLeft),
						labelMark(Plot, row, labelOf(row, words), {
							narrow: isNarrow(width),
							column: view.references.length > 0 && !negative ? labelRoom : null
						})
					])
				]
			};
		}
	};
}

function labelOf({ value, share }: Row, words: RowsWords): string {
	if (value === null) return words.missing;
	return share === null ? words.figure(value) : `${words.figure(value)} · ${words.share(share)}`;
}

/** A line at a value: through all rows, or where the page is narrow, past every bar and no name. */
function acrossBars(Plot: PlotLibrary, rows: readonly Placed[], value: number, width: number, stroke: string): Markish {
	if (!isNarrow(width)) return Plot.ruleX([value], { stroke });
	const { top, bottom } = barIn(width);
	return Plot.ruleX(rows, {
		x: () => value,
		y1: ({ index }: Placed) => index + top - 0.08,
		y2: ({ index }: Placed) => index + bottom + 0.08,
		stroke
	});
}

/**
 * Whose the lines are, each on a line of its own above the rows, which its line reaches up to. All stand on one side of
 * their lines, and in the order in which none of these runs through another's name.
 */
function referenceMarks(
	Plot: PlotLibrary,
	references: readonly Reference[],
	words: RowsWords,
	pixel: (value: number) => number
): Markish[] {
	const texts = references.map(({ name, value }) => ({ value, text: `${name} ${words.figure(value)}` }));
	const rightward = texts.some(({ value, text }) => pixel(value) < textWidth(text));
	return texts
		.sort((a, b) => (rightward ? a.value - b.value : b.value - a.value))
		.flatMap(({ value, text }, index) => {
			const above = referenceHeight * (references.length - index);
			return [
				Plot.ruleX([value], { y2: 0, insetTop: -above, stroke: 'var(--ink)' }),
				Plot.text([value], {
					x: (place: number) => place,
					frameAnchor: 'top',
					text: () => text,
					textAnchor: rightward ? 'start' : 'end',
					dx: rightward ? 5 : -5,
					dy: -above,
					fill: 'var(--ink-soft)'
				})
			];
		});
}

function nameMark(Plot: PlotLibrary, { name, index, own }: Placed, width: number, marginLeft: number): Markish {
	const narrow = isNarrow(width);
	return Plot.text([name], {
		frameAnchor: 'left',
		y: index + (narrow ? 0.32 : 0.5),
		text: String,
		textAnchor: 'start',
		dx: narrow ? 0 : -marginLeft,
		fill: 'var(--ink)',
		fontWeight: own ? 600 : 400
	});
}

/** A figure at the end of its bar; in a column at the right edge where lines would run through it. */
function labelMark(
	Plot: PlotLibrary,
	{ value, index, own }: Placed,
	label: string,
	{ narrow, column }: { narrow: boolean; column: number | null }
): Markish {
	const look = {
		text: String,
		fill: value === null ? 'var(--ink-soft)' : 'var(--ink)',
		stroke: 'var(--paper)',
		strokeWidth: 4,
		fontWeight: own ? 600 : 400
	};
	if (narrow) return Plot.text([label], { ...look, frameAnchor: 'right', textAnchor: 'end', y: index + 0.32 });
	const y = index + 0.5;
	if (column !== null) return Plot.text([label], { ...look, frameAnchor: 'right', textAnchor: 'end', dx: column, y });
	const down = value !== null && value < 0;
	return Plot.text([label], { ...look, x: value ?? 0, textAnchor: down ? 'end' : 'start', dx: down ? -6 : 6, y });
}

function tipIn(row: Placed, references: readonly Reference[], words: RowsWords): Tip {
	const own = { name: '', value: labelOf(row, words), note: row.value === null ? '' : words.note(row.status) };
	const others = references.map(({ name, value, status }) => ({
		name,
		value: words.figure(value),
		note: words.note(status)
	}));
	const lines = [own, ...others].map((line) => ({ ...line, colour: null }));
	return tipOf(row.name, lines);
}
