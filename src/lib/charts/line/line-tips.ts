import type { ChartWords } from '../chart-words.ts';
import { seriesColour } from '../looks.ts';
import { tipOf, type Tip } from '../tip.ts';
import { isSeveral, type LinesView, type SeriesPoint } from './lines-view.ts';

export type LineWords = ChartWords & {
	/** A figure told in per cent of that of the first year: "104,2", or "104" with no decimals. */
	index: (value: number, decimals: number) => string;
	/** What is said of a series without a figure in the first year. */
	baseless: string;
};

/** A tip a year, with the figure of every line; of an index, the figure behind it too. */
export function lineTips(view: LinesView, words: LineWords): Tip[] {
	const several = isSeveral(view);
	const value = (point: SeriesPoint) =>
		view.base === null ? words.figure(point.figure) : `${words.index(point.value, 1)} (${words.figure(point.figure)})`;
	const years = Array.from({ length: view.last - view.first + 1 }, (_, index) => view.first + index);
	return years.map((year) =>
		tipOf(String(year), [
			...view.lines.map(({ name, place, points }) => {
				const point = points.find((candidate) => candidate.year === year);
				return {
					name: several ? name : '',
					value: point ? value(point) : words.missing,
					colour: several ? seriesColour(place) : null,
					note: point ? words.note(point.status) : ''
				};
			}),
			...view.baseless.map(({ name }) => ({ name, value: words.baseless, colour: null, note: '' }))
		])
	);
}
