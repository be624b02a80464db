import type { PeriodRange } from '../../model/period.ts';
import type { ChartPoint } from '../chart-point.ts';
import { lineView } from '../line/line-view.ts';
import type { Box } from './box.ts';

export type CardDot = { x: number; y: number; year: number; value: number };

/** An end of the line, and whether there is more room for its figure below it than above. */
export type CardEnd = CardDot & { below: boolean };

/** The line of a card in its frame: dots to be joined, and where a new series begins. */
export type CardLine = { segments: CardDot[][]; breaks: number[]; first: CardEnd; last: CardEnd };

/** Null where fewer than two years of the range have a figure: one dot says nothing of a direction. */
export function cardLine(observations: readonly ChartPoint[], range: PeriodRange, frame: Box): CardLine | null {
	const { points, breaks, first, last } = lineView(observations, range);
	const values = points.map(({ value }) => value);
	const [low, high] = [Math.min(...values), Math.max(...values)];
	const x = (year: number) => frame.left + ((year - first) / (last - first)) * (frame.right - frame.left);
	const y = (value: number) =>
		frame.bottom - (high === low ? 0.5 : (value - low) / (high - low)) * (frame.bottom - frame.top);
	const dots = points.map(({ year, value, segment }) => ({ x: x(year), y: y(value), year, value, segment }));
	const [start, second, beforeEnd, end] = [dots[0], dots[1], dots.at(-2), dots.at(-1)];
	if (!start || !second || !beforeEnd || !end) return null;
	const numbers = [...new Set(dots.map(({ segment }) => segment))];
	return {
		segments: numbers.map((number) => dots.filter(({ segment }) => segment === number)),
		// Halfway between the figures on its two sides, whatever years are missing between them.
		breaks: breaks.map((year) => {
			const after = dots.findIndex((dot) => dot.year === year);
			return ((dots[after - 1]?.x ?? x(year)) + x(year)) / 2;
		}),
		first: { ...start, below: second.y < start.y },
		last: { ...end, below: beforeEnd.y < end.y }
	};
}
