import type { Markish } from '@observablehq/plot';
import type { PlotLibrary } from './plot-library.ts';
import { labelledRuns, type YearRun } from './year-runs.ts';

/** The years of a chart, those that have no figure, and those before which a break stands. */
export type ChartYears = { first: number; last: number; missing: readonly number[]; breaks: readonly number[] };

/** How Plot lays out years: each takes up as much of the frame as any other. */
export function yearAxis({ first, last }: Pick<ChartYears, 'first' | 'last'>, named: readonly number[]) {
	return { domain: [first - 0.5, last + 0.5], ticks: named, tickFormat: String, tickSize: 0, label: null };
}

/** Says where figures are missing, and draws the breaks, in a frame of `room` pixels. */
export function yearMarks(
	Plot: PlotLibrary,
	{ first, last, missing, breaks }: ChartYears,
	words: { missing: string; break: string },
	room: number
): Markish[] {
	const pixels = room / (last - first + 1);
	return [
		Plot.text(labelledRuns(missing, pixels), {
			x: ({ middle }: YearRun) => middle,
			text: () => words.missing,
			frameAnchor: 'bottom',
			dy: -8,
			lineWidth: 8,
			fill: 'var(--ink-soft)',
			stroke: 'var(--paper)',
			strokeWidth: 4
		}),
		Plot.ruleX(breaks, {
			x: (year: number) => year - 0.5,
			stroke: 'var(--notice-line)',
			strokeWidth: 1.5,
			strokeDasharray: '6,3'
		}),
		...breaks.map((year) => {
			// Where it would run out of the drawing to the left, it goes on to the right.
			const leftward = (year - first) * pixels > 90;
			return Plot.text([year - 0.5], {
				x: (place: number) => place,
				text: () => words.break,
				frameAnchor: 'top',
				textAnchor: leftward ? 'end' : 'start',
				dx: leftward ? -6 : 6,
				dy: -14,
				fill: 'var(--notice-ink)'
			});
		})
	];
}
