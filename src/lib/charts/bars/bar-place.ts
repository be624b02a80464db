import type { Bar, BarsView } from './bars-view.ts';

/** The part of a year's room that its bars take up together. */
const filled = 0.78;

/** How thick a bar is and where it begins and ends, in years. */
export type BarPlace = { thick: number; start: (bar: Bar) => number; end: (bar: Bar) => number };

/** Where the bars of a year stand side by side. */
export function barPlace({ series }: Pick<BarsView, 'series'>): BarPlace {
	const thick = filled / Math.max(1, series.length);
	const start = (bar: Bar) => bar.year - filled / 2 + thick * (series.indexOf(bar.series) + 0.05);
	return { thick, start, end: (bar) => start(bar) + thick * 0.9 };
}
