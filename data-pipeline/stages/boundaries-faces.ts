import type { Arc, Point } from '../formats/outline.ts';

/** A polygon of an area: its outer ring, then its holes. A ring lists arcs as TopoJSON does, `~index` when walked backwards. */
export type Face = { area: string; rings: number[][] };

/**
 * The polygons between arcs, the area always to the left of a ring, the smallest first. A lake that areas enclose is
 * a polygon of what is outside, `''`; the sea around them is none.
 */
export function facesOf(arcs: readonly Arc[]): Face[] {
	const rings = ringsOf(arcs).map(({ area, ring }) => ({ area, ring, line: ringLine(ring, arcs) }));
	const faces = rings
		.map(({ area, ring, line }) => ({ area, rings: [ring], line, size: signedArea(line) }))
		.filter(({ size }) => size > 0)
		.sort((a, b) => a.size - b.size);
	for (const { area, ring, line } of rings) {
		if (signedArea(line) > 0) continue;
		const inside = pointLeftOf(line);
		const around = faces.find((face) => face.area === area && contains(face.line, inside));
		if (!around && area !== '') throw new Error(`${area}: a hole lies in none of its polygons`);
		around?.rings.push(ring);
	}
	return faces.map(({ area, rings }) => ({ area, rings }));
}

/** Follows, for every area and for what is outside, the arcs that have it on their left. */
function ringsOf(arcs: readonly Arc[]): { area: string; ring: number[] }[] {
	const walks = arcs.flatMap(({ line, left, right }, index) => [
		{ reference: index, area: left, from: line[0], to: line.at(-1) },
		{ reference: ~index, area: right, from: line.at(-1), to: line[0] }
	]);
	const leaving = new Map<string, Map<Point | undefined, (typeof walks)[number]>>();
	for (const walk of walks) {
		leaving.set(walk.area, (leaving.get(walk.area) ?? new Map()).set(walk.from, walk));
	}
	const done = new Set<number>();
	return walks.flatMap((start) => {
		const ring: number[] = [];
		let walk: typeof start | undefined = start;
		while (walk && !done.has(walk.reference)) {
			done.add(walk.reference);
			ring.push(walk.reference);
			walk = walk.from === walk.to ? walk : leaving.get(walk.area)?.get(walk.to);
		}
		return ring.length > 0 ? [{ area: start.area, ring }] : [];
	});
}

/** The points of a ring in order, the first not repeated at the end. */
export function ringLine(ring: readonly number[], arcs: readonly Pick<Arc, 'line'>[]): Point[] {
	return ring.flatMap((reference) => {
		const line = arcs[reference < 0 ? ~reference : reference]?.line ?? [];
		return reference < 0 ? line.slice(1).reverse() : line.slice(0, -1);
	});
}

/** Positive when the ring is walked counter-clockwise (y up), in the square of the points' unit. */
export function signedArea(ring: readonly Point[]): number {
	let twice = 0;
	let before = ring.at(-1);
	for (const point of ring) {
		if (before) twice += before[0] * point[1] - point[0] * before[1];
		before = point;
	}
	return twice / 2;
}

/** Whether the point is inside the ring; a point on the ring may be either. */
export function contains(ring: readonly Point[], [x, y]: Point): boolean {
	let inside = false;
	let before = ring.at(-1);
	for (const point of ring) {
		if (before && point[1] > y !== before[1] > y) {
			const crossing = point[0] + ((y - point[1]) * (before[0] - point[0])) / (before[1] - point[1]);
			if (x < crossing) inside = !inside;
		}
		before = point;
	}
	return inside;
}

/** How far to the left of a segment to look, as a part of its length: nearer than any other border. */
const near = 1 / 1000;

/** A point just to the left of the middle of a ring's first segment. */
function pointLeftOf([first, second]: readonly Point[]): Point {
	if (!first || !second) throw new Error('a ring has at least two points');
	const [dx, dy] = [second[0] - first[0], second[1] - first[1]];
	return [(first[0] + second[0]) / 2 - near * dy, (first[1] + second[1]) / 2 + near * dx];
}
