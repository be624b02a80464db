import { presimplify } from 'topojson-simplify';
import type { Arc } from '../formats/outline.ts';

/** A closed arc keeps at least this many points, however small it is: an islet stays an islet. */
const fewestInLoop = 6;

/**
 * Leaves out the points that matter least to the drawing (Visvalingam): those whose triangle with their neighbours is
 * smaller than `triangle`, in the square of the points' unit. Ends stay, and so does the one point of a short arc that
 * tells it from a straight line, because two arcs may run between the same ends.
 */
export function simplify(arcs: readonly Arc[], triangle: number): Arc[] {
	const weighed = presimplify({ type: 'Topology', objects: {}, arcs: arcs.map(({ line }) => line) }).arcs;
	return arcs.map((arc, index) => {
		const weights = (weighed[index] ?? []).map(([, , weight]) => weight ?? Infinity);
		const fewest = arc.line[0] === arc.line.at(-1) ? fewestInLoop + 1 : 3;
		const enough = weights.toSorted((a, b) => b - a)[Math.min(fewest, weights.length) - 1] ?? Infinity;
		const least = Math.min(triangle, enough);
		return { ...arc, line: arc.line.filter((_, position) => (weights[position] ?? Infinity) >= least) };
	});
}
