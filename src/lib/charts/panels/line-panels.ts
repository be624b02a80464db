import type { ChartWords } from '../chart-words.ts';
import { isHollow } from '../looks.ts';
import type { LinesView, SeriesLine, SeriesPoint } from '../line/lines-view.ts';
import { tipOf } from '../tip.ts';
import type { PanelsOf } from './bar-panels.ts';
import { panelsDrawing, type Panel, type PanelLabel } from './panels-drawing.ts';
import { scalesInPercent } from './scales.ts';

/**
 * The lines of several areas in a panel for each. One per cent is as high in all of them: how steep lines are compares,
 * whatever the sizes.
 */
export function linePanels(view: LinesView, words: ChartWords): PanelsOf {
	const { one, domains } = scalesInPercent(view.lines.map(({ points }) => points.map(({ figure }) => figure)));
	const years = Array.from({ length: view.last - view.first + 1 }, (_, index) => view.first + index);
	const panels = view.lines.map((line, index): Panel => {
		const { name, own, points, strokes } = line;
		return {
			name,
			own,
			domain: domains[index] ?? [0, 1],
			fills: [],
			outlines: [],
			strokes,
			dots: points.map(({ year, value, status }) => ({ year, value, hollow: isHollow(status) })),
			labels: endsOf(points, words, years.length),
			missing: years.filter((year) => !points.some((point) => point.year === year)),
			breaks: breaksOf(line)
		};
	});
	const tips = years.map((year) =>
		tipOf(
			String(year),
			view.lines.map(({ name, points }) => {
				const point = points.find((candidate) => candidate.year === year);
				const value = point ? words.figure(point.figure) : words.missing;
				return { name, value, colour: null, note: point ? words.note(point.status) : '' };
			})
		)
	);
	return { drawing: panelsDrawing(panels, view, words, tips), one };
}

/** The figures at both ends of a line. */
function endsOf(points: readonly SeriesPoint[], words: ChartWords, years: number): PanelLabel[] {
	const [first, last] = [points[0], points.at(-1)];
	if (!first || !last) return [];
	const room = years / 2;
	const labelOf = ({ year, figure }: SeriesPoint, anchor: PanelLabel['anchor']) =>
		({ x: year, value: figure, text: words.figure(figure), room, anchor, below: false }) as const;
	return first === last ? [labelOf(first, 'middle')] : [labelOf(first, 'start'), labelOf(last, 'end')];
}

/** The years before which a break of status B stands: later than the first, in another segment than the year before. */
function breaksOf({ points }: SeriesLine): number[] {
	return points.slice(1).flatMap(({ year, status }) => (status === 'B' ? [year] : []));
}
