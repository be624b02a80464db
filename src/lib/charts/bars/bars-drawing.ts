import { axisOf, axisOptions, axisRoom, domainFromZero, namedYears } from '../axis.ts';
import { chartHeight } from '../chart-size.ts';
import type { ChartWords } from '../chart-words.ts';
import type { Drawing } from '../drawing.ts';
import { filledRects } from '../filled-rects.ts';
import { seriesColour } from '../looks.ts';
import { textWidth } from '../text-width.ts';
import { tipOf } from '../tip.ts';
import { yearAxis, yearMarks } from '../year-marks.ts';
import { barPlace } from './bar-place.ts';
import type { Bar, BarsView } from './bars-view.ts';

export type BarsWords = ChartWords & {
	/** What a series is called. */
	name: (series: string) => string;
};

/** Bars side by side for each year, from zero up, or down where a figure is negative. */
export function barsDrawing(view: BarsView, words: BarsWords): Drawing {
	const [first, last] = [view.years[0] ?? 0, view.years.at(-1) ?? 0];
	const values = view.bars.map(({ value }) => value);
	const domain = domainFromZero(values);
	const axis = axisOf(domain, 4, words.least, words.tick);
	const layout = (width: number) => ({
		height: chartHeight(width),
		marginTop: 24,
		marginRight: 8,
		marginBottom: 30,
		marginLeft: axisRoom(axis)
	});
	const { thick, start, end } = barPlace(view);
	const colour = ({ series }: Pick<Bar, 'series'>) => seriesColour(view.series.indexOf(series));
	return {
		layout,
		steps: { along: 'right', tips: view.years.map(tipIn) },
		options: (Plot, width) => {
			const { marginLeft, marginRight } = layout(width);
			const room = width - marginLeft - marginRight;
			const widest = Math.max(0, ...values.map((value) => textWidth(words.figure(value), 12)));
			const labelled = (room / Math.max(1, view.years.length)) * thick > widest + 2;
			return {
				x: yearAxis({ first, last }, namedYears(first, last, room)),
				y: { domain, ...axisOptions(axis) },
				marks: [
					...filledRects(Plot, view.bars, { x1: start, x2: end, y1: () => 0, y2: 'value' }, colour),
					...(labelled ? [-8, 9] : []).map((dy) =>
						Plot.text(
							view.bars.filter(({ value }) => (dy > 0 ? value < 0 : value >= 0)),
							{
								x: (bar: Bar) => (start(bar) + end(bar)) / 2,
								y: 'value',
								text: ({ value }: Bar) => words.figure(value),
								dy,
								fontSize: 12,
								fill: 'var(--ink)'
							}
						)
					),
					...yearMarks(Plot, { first, last, missing: empty(), breaks: [] }, words, room),
					Plot.ruleY([0], { stroke: 'var(--line-strong)' })
				]
			};
		}
	};

	/** The years that have no bar at all. */
	function empty(): number[] {
		return view.missing.filter((year) => !view.bars.some((bar) => bar.year === year));
	}

	function tipIn(year: number) {
		return tipOf(
			String(year),
			view.series.map((series) => {
				const bar = view.bars.find((candidate) => candidate.year === year && candidate.series === series);
				return {
					name: words.name(series),
					value: bar ? words.figure(bar.value) : words.missing,
					colour: colour({ series }),
					note: bar ? words.note(bar.status) : ''
				};
			})
		);
	}
}
