import type { Markish } from '@observablehq/plot';
import type { Status } from '../../model/status.ts';
import { axisOf, axisOptions, domainFromZero } from '../axis.ts';
import { isNarrow } from '../chart-size.ts';
import type { ChartWords } from '../chart-words.ts';
import type { Drawing } from '../drawing.ts';
import { filledRects } from '../filled-rects.ts';
import { seriesColour } from '../looks.ts';
import type { PlotLibrary } from '../plot-library.ts';
import { plotShape, shapeOf } from '../shapes.ts';
import { textWidth, wrapText } from '../text-width.ts';
import { tipOf } from '../tip.ts';

export type MarkedFigure = { value: number; status: Status };
/** One part as every area has it, the page's own first; null where there is no figure. */
export type MarkedRow = { id: string; name: string; figures: readonly (MarkedFigure | null)[] };

export type MarkedWords = Pick<ChartWords, 'figure' | 'tick' | 'least' | 'note' | 'missing'>;

type Placed = MarkedRow & { index: number };
type Bar = MarkedFigure & { index: number };
type Mark = Bar & { place: number };

const lineHeight = 14;
const bottom = 26;
/** How far the marks of one area stand below those of the area before, so that like figures are all seen. */
const lane = 6;
/** What stands above and below a bar. */
const around = 6;

/**
 * A row for each part: the page's own area as a bar from zero, the others as marks of their own shapes. All on one scale,
 * so figures have to be such as compare: of a thousand residents, or of a whole.
 */
export function markedRowsDrawing(rows: readonly MarkedRow[], names: readonly string[], words: MarkedWords): Drawing {
	const placed = rows.map((row, index): Placed => ({ ...row, index }));
	const values = rows.flatMap(({ figures }) => figures.flatMap((figure) => (figure ? [figure.value] : [])));
	const domain = domainFromZero(values, 0.03);
	const ownOf = ({ figures: [own] }: MarkedRow) => (own ? words.figure(own.value) : words.missing);
	const labelRoom = Math.max(0, ...rows.map((row) => textWidth(ownOf(row), 13, 600))) + 8;
	const nameRoom = Math.min(190, Math.max(0, ...rows.map(({ name }) => textWidth(name))) + 12);
	/** A name beside its bar, or above it where the page is narrow. */
	const linesOf = ({ name }: MarkedRow, width: number) =>
		wrapText(name, isNarrow(width) ? width - labelRoom - 12 : nameRoom - 12);
	const barHeight = Math.max(18, lane * (names.length - 1) + 6);
	const rowIn = (width: number) => {
		const names = Math.max(1, ...rows.map((row) => linesOf(row, width).length)) * lineHeight;
		const above = isNarrow(width) ? names + around : around;
		return { above, height: Math.max(above + barHeight + around, names + around) };
	};
	const layout = (width: number) => ({
		height: Math.max(1, rows.length) * rowIn(width).height + 4 + bottom,
		marginTop: 4,
		marginBottom: bottom,
		// A mark at the edge has room for its half.
		marginLeft: isNarrow(width) ? 12 : nameRoom,
		marginRight: isNarrow(width) ? 12 : labelRoom + 8
	});
	return {
		layout,
		steps: {
			along: 'down',
			tips: placed.map(({ name, figures }) =>
				tipOf(
					name,
					figures.map((figure, place) => ({
						name: names[place] ?? '',
						value: figure ? words.figure(figure.value) : words.missing,
						colour: seriesColour(place),
						note: figure ? words.note(figure.status) : ''
					}))
				)
			)
		},
		options: (Plot, width) => {
			const narrow = isNarrow(width);
			const { marginLeft, marginRight } = layout(width);
			const { above, height } = rowIn(width);
			// Parts of a row, from its upper edge.
			const bar = { from: above / height, to: (above + barHeight) / height };
			const text = narrow ? ((above - around) / 2 + 2) / height : (bar.from + bar.to) / 2;
			const laneOf = (place: number) => (above + barHeight / 2 + lane * (place - names.length / 2)) / height;
			return {
				x: { domain, ...axisOptions(axisOf(domain, narrow ? 3 : 4, words.least, words.tick)) },
				y: { domain: [rows.length, 0], axis: null },
				marks: [
					...filledRects(
						Plot,
						placed.flatMap(({ figures: [own], index }): Bar[] => (own ? [{ ...own, index }] : [])),
						{
							x1: ({ value }: Bar) => Math.min(0, value),
							x2: ({ value }: Bar) => Math.max(0, value),
							y1: ({ index }: Bar) => index + bar.from,
							y2: ({ index }: Bar) => index + bar.to
						},
						() => seriesColour(0)
					),
					Plot.ruleX([0], { stroke: 'var(--line-strong)' }),
					...names.slice(1).flatMap((_, index) => marksOf(Plot, placed, index + 1, laneOf(index + 1))),
					Plot.text(placed, {
						frameAnchor: 'left',
						y: ({ index }: Placed) => index + text,
						text: (row: Placed) => linesOf(row, width).join('\n'),
						textAnchor: 'start',
						dx: -marginLeft,
						fill: 'var(--ink)'
					}),
					Plot.text(placed, {
						frameAnchor: 'right',
						y: ({ index }: Placed) => index + text,
						text: ownOf,
						textAnchor: 'end',
						dx: marginRight,
						fill: 'var(--ink)',
						fontWeight: 600
					})
				]
			};
		}
	};
}

/** The marks of one area: hollow for sample figures, on a rim of paper that parts them from bars and from each other. */
function marksOf(Plot: PlotLibrary, rows: readonly Placed[], place: number, lane: number): Markish[] {
	const marks = rows.flatMap(({ figures, index }): Mark[] => {
		const figure = figures[place];
		return figure ? [{ ...figure, index, place }] : [];
	});
	const at = { x: 'value', y: ({ index }: Mark) => index + lane, symbol: plotShape(shapeOf(place)) };
	const colour = seriesColour(place);
	return [
		Plot.dot(marks, { ...at, r: 6, fill: 'var(--paper)', fillOpacity: 0.8 }),
		Plot.dot(marks, {
			...at,
			r: 4.5,
			stroke: colour,
			strokeWidth: 1.5,
			fill: ({ status }: Mark) => (status === 'sample' ? 'var(--paper)' : colour)
		})
	];
}
