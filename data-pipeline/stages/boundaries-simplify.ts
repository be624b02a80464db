import { presimplify } from 'topojson-simplify';
import type { Arc } from '../formats/outline.ts';

/** A closed arc keeps at least this many points, however small it is: an islet stays an islet. */
const fewestInLoop = 6;

/** For every point of every arc, how much it matters: the triangle with its neighbours, in the square of the unit. */
export type Weights = readonly (readonly number[])[];

/** By Visvalingam's method; the ends of an arc weigh most. */
export function weigh(arcs: readonly Arc[]): Weights {
	const weighed = presimplify({ type: 'Topology', objects: {}, arcs: arcs.map(({ line }) => line) }).arcs;
	return weighed.map((line) => line.map(([, , weight]) => weight ?? Infinity));
}

/** The smallest triangle of the `count` points that matter most. */
export function triangleOf(count: number, weights: Weights): number {
	const falling = Float64Array.from(weights.flat()).sort().reverse();
	return falling[count - 1] ?? 0;
}

/**
 * Leaves out the points that matter least to the drawing: those whose triangle with their neighbours is smaller than
 * `triangle`, one for all arcs or one for each. Ends stay, and so does the one point of a short arc that tells it
 * from a straight line, because two arcs may run between the same ends.
 */
export function simplify(arcs: readonly Arc[], triangle: number | readonly number[], weights = weigh(arcs)): Arc[] {
	return arcs.map((arc, index) => {
		const own = weights[index] ?? [];
		const fewest = arc.line[0] === arc.line.at(-1) ? fewestInLoop + 1 : 3;
		const enough = own.toSorted((a, b) => b - a)[Math.min(fewest, own.length) - 1] ?? Infinity;
		const least = Math.min(typeof triangle === 'number' ? triangle : (triangle[index] ?? 0), enough);
		return { ...arc, line: arc.line.filter((_, position) => (own[position] ?? Infinity) >= least) };
	});
}
