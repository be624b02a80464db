import { barPlace, type BarPlace } from '../bars/bar-place.ts';
import type { BarsWords } from '../bars/bars-drawing.ts';
import type { Bar, BarsView } from '../bars/bars-view.ts';
import type { Drawing } from '../drawing.ts';
import { seriesColour } from '../looks.ts';
import { tipOf, type Tip } from '../tip.ts';
import { panelsDrawing, type Panel } from './panels-drawing.ts';
import { scalesFromZero } from './scales.ts';

/** One area of a chart of several: its name, and what is shown of it. The page's own is the first. */
export type Named<View> = { name: string; view: View };
/** `one`: whether all areas stand on one scale. */
export type PanelsOf = { drawing: Drawing; one: boolean };

/** Bars by year of several areas, all with the same series, in a panel for each. */
export function barPanels(areas: readonly Named<BarsView>[], words: BarsWords): PanelsOf {
	const { one, domains } = scalesFromZero(areas.map(({ view }) => view.bars.map(({ value }) => value)));
	const panels = areas.map(({ name, view }, index): Panel => {
		const place = barPlace(view);
		const colourOf = ({ series }: Bar) => seriesColour(view.series.indexOf(series));
		return {
			name,
			own: index === 0,
			domain: domains[index] ?? [0, 1],
			fills: view.bars.map((bar) => ({ ...rectOf(bar, place), fill: colourOf(bar), pale: bar.status === 'sample' })),
			outlines: view.bars.flatMap((bar) =>
				bar.status === 'sample' ? [{ ...rectOf(bar, place), stroke: colourOf(bar) }] : []
			),
			strokes: [],
			dots: [],
			labels: view.bars.map((bar) => labelOf(bar, place, words)),
			missing: view.missing.filter((year) => !view.bars.some((bar) => bar.year === year)),
			breaks: []
		};
	});
	const years = areas[0]?.view.years ?? [];
	const tips = years.map((year) => tipIn(year, areas, words));
	return { drawing: panelsDrawing(panels, { first: years[0] ?? 0, last: years.at(-1) ?? 0 }, words, tips), one };
}

function rectOf(bar: Bar, { start, end }: BarPlace) {
	return { x1: start(bar), x2: end(bar), low: Math.min(0, bar.value), high: Math.max(0, bar.value) };
}

function labelOf(bar: Bar, { thick, start, end }: BarPlace, words: BarsWords) {
	const below = bar.value < 0;
	const x = (start(bar) + end(bar)) / 2;
	return { x, value: bar.value, text: words.figure(bar.value), room: thick, anchor: 'middle', below } as const;
}

/** A year's figures of every area. */
function tipIn(year: number, areas: readonly Named<BarsView>[], words: BarsWords): Tip {
	return tipOf(
		String(year),
		areas.flatMap(({ name, view }) =>
			view.series.map((series, index) => {
				const bar = view.bars.find((candidate) => candidate.year === year && candidate.series === series);
				return {
					name: view.series.length > 1 ? `${name}: ${words.name(series)}` : name,
					value: bar ? words.figure(bar.value) : words.missing,
					colour: seriesColour(index),
					note: bar ? words.note(bar.status) : ''
				};
			})
		)
	);
}
