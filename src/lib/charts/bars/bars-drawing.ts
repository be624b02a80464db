import { chartHeight } from '../chart-size.ts';
import { labelledRuns, type YearRun } from '../year-runs.ts';
import type { Drawing } from '../plot-library.ts';
import type { Bar, BarsView } from './bars-view.ts';

export type BarsWords = {
	number: (value: number) => string;
	tip: (bar: Bar) => string;
	missing: string;
};

const colours = ['var(--series-1)', 'var(--series-2)'];

/** Bars in pairs by year. A sample figure is an outline with a pale filling, a published one is solid. */
export function barsDrawing(view: BarsView, words: BarsWords): Drawing {
	const colour = (bar: Bar) => colours[view.series.indexOf(bar.series)] ?? colours[0];
	const missing = view.years.filter((year) => !view.bars.some((bar) => bar.year === year));
	return (Plot, width, pointer) => {
		const labelled = width / Math.max(1, view.years.length) > 58 && view.bars.every(({ value }) => value < 100_000);
		const published = view.bars.filter(({ status }) => status !== 'sample');
		const sample = view.bars.filter(({ status }) => status === 'sample');
		const place = { fx: 'year', x: 'series', y: 'value' } as const;
		return {
			width,
			height: chartHeight(width),
			marginLeft: 58,
			marginRight: 8,
			marginTop: 24,
			marginBottom: 30,
			style: { fontSize: '13px', background: 'none', color: 'var(--ink-soft)' },
			fx: {
				domain: view.years,
				label: null,
				padding: 0.25,
				tickSize: 0,
				tickFormat: (year: number) =>
					width > 480 || view.years.length < 8 || (year - (view.years[0] ?? year)) % 2 === 0 ? String(year) : ''
			},
			x: { domain: view.series, axis: null, padding: 0.08 },
			y: {
				label: null,
				ticks: 4,
				tickSize: 0,
				grid: true,
				tickFormat: (value: number) => (Number.isInteger(value) ? words.number(value) : ''),
				domain: [0, Math.max(1, ...view.bars.map(({ value }) => value)) * 1.05]
			},
			marks: [
				Plot.barY(published, { ...place, fill: colour, rx: 1 }),
				Plot.barY(sample, {
					...place,
					fill: colour,
					fillOpacity: 0.22,
					stroke: colour,
					strokeDasharray: '3,2',
					inset: 0.5,
					rx: 1
				}),
				...(labelled
					? [
							Plot.text(view.bars, {
								...place,
								text: (bar: Bar) => words.number(bar.value),
								dy: -8,
								fill: 'var(--ink)'
							})
						]
					: []),
				// A facet is a whole year: of two middle ones, the earlier.
				Plot.text(labelledRuns(missing, (width - 66) / view.years.length), {
					fx: ({ middle }: YearRun) => Math.floor(middle),
					text: () => words.missing,
					frameAnchor: 'bottom',
					dy: -8,
					lineWidth: 6,
					fill: 'var(--ink-soft)'
				}),
				// In every year, so that one without bars is not an end of the chart with an axis of its own.
				Plot.ruleY(view.years, { fx: (year: number) => year, y: 0, stroke: 'var(--line-strong)' }),
				...(pointer
					? [Plot.tip(view.bars, Plot.pointerX({ ...place, title: words.tip, fill: 'var(--raised)', fontSize: 13 }))]
					: [])
			]
		};
	};
}
