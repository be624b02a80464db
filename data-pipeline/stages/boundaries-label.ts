import type { Point } from '../formats/outline.ts';
import { contains, signedArea } from './boundaries-faces.ts';

/** How near to the best place the label may stand, in the points' unit. */
const precision = 0.5;

/** The point deepest inside the largest of the polygons: the middle of the largest circle that fits. */
export function labelPoint(polygons: readonly (readonly Point[][])[]): Point {
	const [polygon] = polygons.toSorted((a, b) => Math.abs(signedArea(b[0] ?? [])) - Math.abs(signedArea(a[0] ?? [])));
	const outer = polygon?.[0];
	if (!outer) throw new Error('a label needs a polygon');
	const xs = outer.map(([x]) => x);
	const ys = outer.map(([, y]) => y);
	const [west, north] = [Math.min(...xs), Math.min(...ys)];
	const size = Math.max(Math.max(...xs) - west, Math.max(...ys) - north);
	const square = (x: number, y: number, reach: number) => ({ x, y, reach, depth: depth([x, y], polygon) });
	let best = square(west + size / 2, north + size / 2, size / 2);
	let squares = [best];
	while (squares.length > 0) {
		best = squares.reduce((deepest, each) => (each.depth > deepest.depth ? each : deepest), best);
		const { depth: deepest } = best;
		squares = squares
			.filter(({ depth: own, reach }) => own + reach * Math.SQRT2 > deepest + precision)
			.flatMap(({ x, y, reach: half }) => {
				const reach = half / 2;
				return [-reach, reach].flatMap((dx) => [-reach, reach].map((dy) => square(x + dx, y + dy, reach)));
			});
	}
	return [Math.round(best.x * 2) / 2, Math.round(best.y * 2) / 2];
}

/** The distance from a point to the polygon's nearest border; negative outside. */
function depth(point: Point, polygon: readonly Point[][]): number {
	let nearest = Infinity;
	for (const ring of polygon) {
		let before = ring.at(-1);
		for (const end of ring) {
			if (before) nearest = Math.min(nearest, squareToSegment(point, before, end));
			before = end;
		}
	}
	const inside = polygon.filter((ring) => contains(ring, point)).length % 2 === 1;
	return Math.sqrt(nearest) * (inside ? 1 : -1);
}

/** The square of the distance from a point to a piece of border. */
function squareToSegment(point: Point, from: Point, to: Point): number {
	// Members and not patterns: this is asked millions of times.
	const dx = to[0] - from[0];
	const dy = to[1] - from[1];
	const x = point[0] - from[0];
	const y = point[1] - from[1];
	const square = dx * dx + dy * dy;
	const along = square === 0 ? 0 : Math.max(0, Math.min(1, (x * dx + y * dy) / square));
	return (x - along * dx) ** 2 + (y - along * dy) ** 2;
}
