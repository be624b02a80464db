import type { Markish } from '@observablehq/plot';
import { axisOf, axisOptions, axisRoom, domainFromZero, namedYears } from '../axis.ts';
import { chartHeight } from '../chart-size.ts';
import type { ChartWords } from '../chart-words.ts';
import type { Drawing } from '../drawing.ts';
import { partColour } from '../part-colours.ts';
import type { PlotLibrary } from '../plot-library.ts';
import { textWidth } from '../text-width.ts';
import { tipOf, type Tip } from '../tip.ts';
import { yearAxis, yearMarks } from '../year-marks.ts';
import type { StackColumn, StackPart, StackView } from './stack-view.ts';

export type StackWords = ChartWords & {
	/** A figure inside a part, as short as can be: "12,3". */
	short: (value: number) => string;
	total: string;
};

/** Half of the part of a year's room that its column takes up. */
export const half = 0.39;
const place = { x1: ({ year }: { year: number }) => year - half, x2: ({ year }: { year: number }) => year + half };
const letters = 12;

/** One column a year, its parts from zero up in the order of the legend from below, and from zero down where they are negative. */
export function stackDrawing(view: StackView, words: StackWords): Drawing {
	const years = view.columns.map(({ year }) => year);
	const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
	const parts = view.columns.flatMap(({ parts }) => parts);
	const domain = domainFromZero(parts.flatMap(({ low, high }) => [low, high]));
	const axis = axisOf(domain, 4, words.least, words.tick);
	const layout = (width: number) => ({
		height: chartHeight(width) + 40,
		marginTop: 24,
		marginRight: 8,
		marginBottom: 30,
		marginLeft: axisRoom(axis)
	});
	return {
		layout,
		steps: { along: 'right', tips: view.columns.map((column) => tipIn(column, view, words)) },
		options: (Plot, width) => {
			const { height, marginTop, marginBottom, marginLeft, marginRight } = layout(width);
			const room = width - marginLeft - marginRight;
			const column = (room / Math.max(1, years.length)) * 2 * half;
			const pixels = (height - marginTop - marginBottom) / (domain[1] - domain[0]);
			const fits = ({ value, low, high }: StackPart) =>
				(high - low) * pixels >= letters + 4 && textWidth(words.short(value), letters) <= column - 4;
			return {
				x: { ...yearAxis({ first, last }, namedYears(first, last, room)), round: true },
				y: { domain, round: true, ...axisOptions(axis) },
				marks: [
					Plot.rect(parts, {
						...place,
						y1: 'low',
						y2: 'high',
						fill: ({ place }: StackPart) => partColour(place, view.series.length).fill,
						fillOpacity: ({ status }: StackPart) => (status === 'sample' ? 0.5 : 1)
					}),
					// A line of paper between parts, so that neighbours of like lightness stay apart.
					Plot.ruleY(parts, {
						...place,
						y: ({ value, low, high }: StackPart) => (value < 0 ? low : high),
						stroke: 'var(--paper)'
					}),
					Plot.rect(outlines(view.columns), {
						...place,
						y1: 'low',
						y2: 'high',
						stroke: 'var(--ink-soft)',
						strokeDasharray: '3,2'
					}),
					Plot.text(parts.filter(fits), {
						x: 'year',
						y: ({ low, high }: StackPart) => (low + high) / 2,
						text: ({ value }: StackPart) => words.short(value),
						fontSize: letters,
						fill: ({ place, status }: StackPart) =>
							status === 'sample' ? 'var(--ink)' : partColour(place, view.series.length).ink
					}),
					...totals(Plot, view.columns, column, words),
					...yearMarks(Plot, { first, last, missing: view.missing, breaks: [] }, words, room),
					Plot.ruleY([0], { stroke: 'var(--line-strong)' })
				]
			};
		}
	};
}

/** Around the sample figures of every column, those above zero and those below. */
export function outlines(columns: readonly StackColumn[]): Pick<StackPart, 'year' | 'low' | 'high'>[] {
	return columns.flatMap(({ year, parts }) =>
		[parts.filter(({ value }) => value >= 0), parts.filter(({ value }) => value < 0)].flatMap((side) => {
			const sample = side.filter(({ status }) => status === 'sample');
			if (sample.length === 0) return [];
			const [low, high] = [Math.min(...sample.map(({ low }) => low)), Math.max(...sample.map(({ high }) => high))];
			return low === high ? [] : [{ year, low, high }];
		})
	);
}

/** The sum of every column that is complete, at its end, where the columns are wide enough for it. */
function totals(Plot: PlotLibrary, columns: readonly StackColumn[], column: number, { short }: StackWords): Markish[] {
	const complete = columns.flatMap(({ total, parts, year }) => {
		if (total === null) return [];
		const down = total < 0;
		const ends = parts.map(({ low, high }) => (down ? low : high));
		return [{ year, total, end: down ? Math.min(...ends) : Math.max(...ends), down }];
	});
	const fit = complete.every(({ total }) => textWidth(short(total), 13, 600) <= column + 6);
	return (fit ? [true, false] : []).map((down) =>
		Plot.text(
			complete.filter((sum) => sum.down === down),
			{
				x: 'year',
				y: 'end',
				text: ({ total }: { total: number }) => short(total),
				dy: down ? 10 : -9,
				fontWeight: 600,
				fill: 'var(--ink)'
			}
		)
	);
}

/** The sum of a year and its parts, from the top of its column down. */
function tipIn({ year, parts, total, status }: StackColumn, { series }: StackView, words: StackWords): Tip {
	const lines = [...series].reverse().map(({ id, name, place }) => {
		const part = parts.find((candidate) => candidate.id === id);
		return {
			name,
			value: part ? words.figure(part.value) : words.missing,
			colour: partColour(place, series.length).fill,
			note: part ? words.note(part.status) : ''
		};
	});
	const sum = { name: words.total, value: total === null ? words.missing : words.figure(total), colour: null };
	return tipOf(String(year), [{ ...sum, note: words.note(status) }, ...lines]);
}
