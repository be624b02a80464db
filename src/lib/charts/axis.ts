import { roundValues } from './round-values.ts';
import { textWidth } from './text-width.ts';

/** The round values on an axis and how far apart they are, as they are written. */
export type Axis = { ticks: number[]; labels: string[] };

/** Writes a value on an axis where values are `step` apart. */
export type TickFormat = (value: number, step: number) => string;

/**
 * About `count` round values from `low` to `high`; `least` is the smallest difference that the figures have (1 for
 * people), so that no axis tells of half a person.
 */
export function axisOf([low, high]: readonly [number, number], count: number, least: number, format: TickFormat): Axis {
	const round = roundValues(low, high, count);
	const step = Math.max(least, (round[1] ?? low) - (round[0] ?? low));
	const kept = round.filter((value) => Math.abs(value / least - Math.round(value / least)) < 1e-6);
	return { ticks: kept, labels: kept.map((value) => format(value, step)) };
}

/** The room that an axis on the left takes up, with the space between it and the frame. */
export function axisRoom({ labels }: Axis): number {
	return Math.max(24, ...labels.map((label) => textWidth(label))) + 12;
}

/** How Plot draws the axis: round values, no marks, a faint line across the frame for each. */
export function axisOptions({ ticks, labels }: Axis) {
	return {
		ticks,
		tickFormat: (value: number) => labels[ticks.indexOf(value)] ?? '',
		tickSize: 0,
		label: null,
		grid: true
	};
}

/** From zero to somewhat beyond the values, to either side where there are such: by `share` of what they span. */
export function domainFromZero(values: readonly number[], share = 0.07): [number, number] {
	const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
	const room = (high - low || 1) * share;
	return [low < 0 ? low - room : 0, high > 0 || low === 0 ? high + room : 0];
}

/** The years that an axis names: all, or every second, third, … where they would stand too close. */
export function namedYears(first: number, last: number, width: number): number[] {
	const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
	const every = Math.max(1, Math.ceil((42 * years.length) / width));
	return years.filter((year) => (year - first) % every === 0);
}
