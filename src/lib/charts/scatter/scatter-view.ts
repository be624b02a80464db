import { extent, median } from 'd3-array';
import type { AreaCode } from '../../model/area.ts';
import type { Status } from '../../model/status.ts';

/** An area on both axes. `place`: its place among the chosen ones, null for all others. */
export type ScatterDot = {
	area: AreaCode;
	name: string;
	x: number;
	y: number;
	statuses: readonly [x: Status, y: Status];
	place: number | null;
};

export type ScatterAxis = { scale: 'linear' | 'log'; domain: [number, number] };

export type ScatterView = { dots: ScatterDot[]; x: ScatterAxis; y: ScatterAxis; statuses: Status[] };

/** Where the largest figure is this many times the middle one, an even axis would leave all but a few in one heap. */
const heaped = 8;

/** Whether a logarithmic axis can show the figures, and shows them better. */
export function isSkewed(values: readonly number[]): boolean {
	const middle = median(values) ?? 0;
	return values.every((value) => value > 0) && Math.max(...values) >= heaped * middle;
}

/** The chosen ones last, so that nothing covers them. An axis is logarithmic where that is asked for and helps. */
export function scatterView(dots: readonly ScatterDot[], { log }: { log: boolean }): ScatterView {
	const order = ({ place }: ScatterDot) => (place === null ? -1 : place);
	return {
		dots: dots.toSorted((one, other) => order(one) - order(other)),
		x: axisIn(
			dots.map(({ x }) => x),
			log
		),
		y: axisIn(
			dots.map(({ y }) => y),
			log
		),
		statuses: [...new Set(dots.flatMap(({ statuses }) => statuses))]
	};
}

function axisIn(values: readonly number[], log: boolean): ScatterAxis {
	const [low, high] = extent(values);
	if (low === undefined || high === undefined) return { scale: 'linear', domain: [0, 1] };
	if (log && isSkewed(values)) return { scale: 'log', domain: [low / 1.25, high * 1.25] };
	const room = (high - low) * 0.05 || Math.abs(high) * 0.1 || 1;
	// Nothing lies below zero where no figure does.
	return { scale: 'linear', domain: [low >= 0 ? Math.max(0, low - room) : low - room, high + room] };
}

/** How far along its axis a value lies, from 0 to 1. */
export function placeOn({ scale, domain }: ScatterAxis, value: number): number {
	const bent = (one: number) => (scale === 'log' ? Math.log(one) : one);
	return (bent(value) - bent(domain[0])) / (bent(domain[1]) - bent(domain[0]));
}
