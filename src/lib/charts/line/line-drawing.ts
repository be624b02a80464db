import { chartHeight } from '../chart-size.ts';
import { labelledRuns, type YearRun } from '../year-runs.ts';
import type { Drawing } from '../plot-library.ts';
import type { LinePoint, LineView } from './line-view.ts';

export type LineWords = {
	number: (value: number) => string;
	/** What the pointer's label says of a point. */
	tip: (point: LinePoint) => string;
	break: string;
	missing: string;
};

/** Lines by segment, a dot a year; a hollow dot where the figure is not an ordinary one; gaps and breaks are named. */
export function lineDrawing(view: LineView, words: LineWords): Drawing {
	const years = Array.from({ length: view.last - view.first + 1 }, (_, index) => view.first + index);
	const values = view.points.map(({ value }) => value);
	const [low, high] = [Math.min(...values), Math.max(...values)];
	const room = Math.max((high - low) * 0.15, high * 0.005, 1);
	const { points } = view;
	const ends = [...new Set([points[0], points.at(-1)])].flatMap((point, index) =>
		point ? [{ point, ...endLabel(point, points, index === 0, (low + high) / 2) }] : []
	);
	return (Plot, width, pointer) => ({
		width,
		height: chartHeight(width),
		marginLeft: 58,
		marginRight: 28,
		marginTop: 30,
		marginBottom: 30,
		style: { fontSize: '13px', background: 'none', color: 'var(--ink-soft)' },
		x: {
			domain: [view.first - 0.4, view.last + 0.4],
			ticks: years.filter((year) => width > 480 || years.length < 8 || (year - view.first) % 2 === 0),
			tickFormat: (year: number) => String(year),
			tickSize: 0,
			label: null
		},
		y: {
			domain: values.length ? [Math.max(low - room, low < 0 ? -Infinity : 0), high + room] : [0, 1],
			ticks: 4,
			tickFormat: (value: number) => (Number.isInteger(value) ? words.number(value) : ''),
			tickSize: 0,
			label: null,
			grid: true
		},
		marks: [
			Plot.ruleX(view.missing, { stroke: 'var(--missing-mark)', strokeDasharray: '2,4' }),
			Plot.text(labelledRuns(view.missing, (width - 86) / years.length), {
				x: ({ middle }: YearRun) => middle,
				text: () => words.missing,
				frameAnchor: 'bottom',
				dy: -8,
				lineWidth: 8,
				fill: 'var(--ink-soft)',
				stroke: 'var(--paper)',
				strokeWidth: 4
			}),
			Plot.ruleX(view.breaks, {
				x: (year: number) => year - 0.5,
				stroke: 'var(--notice-line)',
				strokeWidth: 1.5,
				strokeDasharray: '6,3'
			}),
			Plot.text(view.breaks, {
				x: (year: number) => year - 0.5,
				text: () => words.break,
				frameAnchor: 'top',
				textAnchor: 'end',
				dx: -6,
				dy: -6,
				fill: 'var(--notice-ink)'
			}),
			Plot.line(view.points, { x: 'year', y: 'value', z: 'segment', stroke: 'var(--series-1)', strokeWidth: 2.5 }),
			Plot.dot(view.points, {
				x: 'year',
				y: 'value',
				r: 4.5,
				stroke: 'var(--series-1)',
				strokeWidth: 2,
				fill: (point: LinePoint) => (point.status === 'A' ? 'var(--series-1)' : 'var(--paper)')
			}),
			...ends.map(({ point, textAnchor, dx, below }) =>
				Plot.text([point], {
					x: 'year',
					y: 'value',
					text: ({ value }: LinePoint) => words.number(value),
					textAnchor,
					dx,
					dy: below ? 16 : -14,
					fill: 'var(--ink)',
					fontWeight: 600,
					stroke: 'var(--paper)',
					strokeWidth: 4
				})
			),
			...(pointer
				? [
						Plot.tip(
							view.points,
							Plot.pointerX({ x: 'year', y: 'value', title: words.tip, fill: 'var(--raised)', fontSize: 13 })
						)
					]
				: [])
		]
	});
}

/**
 * Where the figure of an end is written: where its line does not run, beneath a rise and above a fall, and inwards from
 * the axis and the edge. A point without a line has it towards the middle of the chart.
 */
function endLabel(point: LinePoint, points: readonly LinePoint[], isFirst: boolean, middle: number) {
	const neighbour = points.find(
		({ year, segment }) => segment === point.segment && year === point.year + (isFirst ? 1 : -1)
	);
	if (!neighbour) return { textAnchor: 'middle', dx: 0, below: point.value > middle } as const;
	const below = neighbour.value > point.value;
	return isFirst ? ({ textAnchor: 'start', dx: -6, below } as const) : ({ textAnchor: 'end', dx: 6, below } as const);
}
