import { median, ticks } from 'd3-array';
import type { AreaCode } from '../../model/area.ts';
import type { Status } from '../../model/status.ts';

/** A municipality on the scale. */
export type Dot = { area: AreaCode; name: string; value: number; status: Status; own: boolean };

/** A figure that the dots are seen against, or the one that is highlighted; it is named above them. */
export type Mark = { name: string; value: number; own: boolean };

/** How values lie along the chart: evenly, or so that each step is so many times the last (`symlog`: to both sides of zero). */
export type SwarmScale = 'linear' | 'log' | 'symlog';

export type BeeswarmView = {
	dots: Dot[];
	marks: Mark[];
	scale: SwarmScale;
	domain: [number, number];
	statuses: Status[];
};

/** Where the largest figure is this many times the middle one, an even scale would leave all but a few in one heap. */
const heaped = 12;

export function beeswarmView(dots: readonly Dot[], marks: readonly Omit<Mark, 'own'>[]): BeeswarmView {
	const values = [...dots, ...marks].map(({ value }) => value);
	const scale = scaleOf(dots.map(({ value }) => value));
	const own = dots.filter((dot) => dot.own).map(({ name, value }) => ({ name, value, own: true }));
	return {
		dots: [...dots],
		marks: [...marks.map((mark) => ({ ...mark, own: false })), ...own],
		scale,
		domain: domainOf(values, scale),
		statuses: [...new Set(dots.map(({ status }) => status))]
	};
}

function scaleOf(values: readonly number[]): SwarmScale {
	const sizes = values.map(Math.abs);
	const middle = median(sizes) ?? 0;
	if (Math.max(...sizes) < heaped * middle || values.length === 0 || middle === 0) return 'linear';
	return values.every((value) => value > 0) ? 'log' : 'symlog';
}

function domainOf(values: readonly number[], scale: SwarmScale): [number, number] {
	if (values.length === 0) return [0, 1];
	const [low, high] = [Math.min(...values), Math.max(...values)];
	if (scale === 'log') return [low / 1.3, high * 1.3];
	const room = (high - low) * 0.03 || Math.abs(high) * 0.1 || 1;
	return scale === 'linear' ? [low - room, high + room] : [low * 1.3, high * 1.3];
}

/** How far along the chart a value lies, from 0 to 1. */
export function placeOf(value: number, { scale, domain }: Pick<BeeswarmView, 'scale' | 'domain'>): number {
	const bent = (one: number) => {
		if (scale === 'linear') return one;
		return scale === 'log' ? Math.log(one) : Math.sign(one) * Math.log1p(Math.abs(one));
	};
	const [from, to] = [bent(domain[0]), bent(domain[1])];
	return (bent(value) - from) / (to - from);
}

/** Round values on an uneven scale: powers of ten, with zero and those below it where there are such. */
export function roundValues({ scale, domain: [low, high] }: Pick<BeeswarmView, 'scale' | 'domain'>): number[] {
	if (scale === 'linear') return ticks(low, high, 5);
	const least = scale === 'log' ? Math.floor(Math.log10(low)) : 0;
	const most = Math.ceil(Math.log10(Math.max(Math.abs(low), Math.abs(high))));
	const powers = Array.from({ length: most - least + 1 }, (_, index) => Number(`1e${least + index}`));
	const all = scale === 'log' ? powers : [...powers.map((value) => -value).reverse(), 0, ...powers];
	return all.filter((value) => value >= low && value <= high);
}
