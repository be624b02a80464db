import { SourceError } from '../define.ts';
import type { Arc, Point } from '../formats/outline.ts';
import type { Net } from './boundaries-net.ts';

/**
 * Edges between two points, each of which is two half-edges: `2 * edge` walks it from its lower number, `2 * edge + 1`
 * from its higher. `left` of a half-edge indexes `areas`; 0, with the name `''`, is outside all areas.
 */
type Edges = { areas: readonly string[]; origin: Int32Array; left: Int32Array };

/**
 * The borders of a net, in its points divided by `unit`. Every stretch between two areas is there once, and arcs that
 * meet share the point, the same array. Where an area only touches itself by a corner, its two sides pass the corner
 * without meeting. Throws SourceError where two areas claim the same side of a border, or borders cross.
 */
export function arcsOf({ points, rings }: Net, unit: number): Arc[] {
	const edges = edgesOf({ points, rings });
	const { areas, origin, left } = edges;
	const groups = groupsAt(edges, points);
	const places = groups.members.map(([half = 0]): Point => {
		const [x, y] = points[origin[half] ?? -1] ?? [NaN, NaN];
		return [x / unit, y / unit];
	});
	const placeOf = (half: number): Point => places[groups.of[half] ?? -1] ?? [NaN, NaN];
	const isEnd = (half: number) => groups.members[groups.of[half] ?? -1]?.length !== 2;

	const drawn = new Uint8Array(origin.length);
	const draw = (start: number): Arc[] => {
		if (drawn[start] === 1) return [];
		const line = [placeOf(start)];
		let half: number | undefined = start;
		while (half !== undefined && drawn[half] !== 1) {
			const back: number = half ^ 1;
			drawn[half] = drawn[back] = 1;
			line.push(placeOf(back));
			half = isEnd(back) ? undefined : groups.members[groups.of[back] ?? -1]?.find((other) => other !== back);
		}
		const side = (at: number) => areas[left[at] ?? 0] ?? '';
		return [{ line, left: side(start), right: side(start ^ 1) }];
	};
	const halves = Array.from(origin.keys());
	return [...halves.filter(isEnd).flatMap(draw), ...halves.flatMap(draw)];
}

/** The edges of all rings. An edge with one area on both sides is none: two parts of the area meet there. */
function edgesOf({ points, rings }: Net): Edges {
	const areas = ['', ...new Set(rings.map(({ area }) => area).sort())];
	const index = new Map(areas.map((area, position) => [area, position]));
	const numbers = new Map<number, number>();
	const origin: number[] = [];
	const left: number[] = [];
	const more = new Map<number, number[]>();
	const claim = (from: number, to: number, area: number): void => {
		const [low, high] = from < to ? [from, to] : [to, from];
		const key = low * points.length + high;
		const edge = numbers.get(key) ?? origin.length / 2;
		if (!numbers.has(key)) {
			numbers.set(key, edge);
			origin.push(low, high);
			left.push(0, 0);
		}
		const half = 2 * edge + (from < to ? 0 : 1);
		if (left[half]) more.set(half, [...(more.get(half) ?? []), area]);
		else left[half] = area;
	};
	for (const { area, points: ring } of rings) {
		// Outer rings run clockwise: the area is to the left of the way back.
		for (const [at, number] of ring.entries())
			claim(ring[(at + 1) % ring.length] ?? number, number, index.get(area) ?? 0);
	}
	for (const half of more.keys()) {
		const [claims, opposite] = [half, half ^ 1].map((at) => [left[at] ?? 0, ...(more.get(at) ?? [])]);
		const [own = 0, second] = without(claims, opposite);
		if (second !== undefined) {
			const place = points[origin[half] ?? -1]?.join(', ');
			throw new SourceError('boundaries', `${areas[own]} and ${areas[second]} overlap near ${place}`);
		}
		left[half] = own;
		left[half ^ 1] = without(opposite, claims)[0] ?? 0;
		more.delete(half ^ 1);
	}
	const kept = Array.from(origin.keys()).filter((half) => left[half] !== left[half ^ 1]);
	return {
		areas,
		origin: Int32Array.from(kept, (half) => origin[half] ?? 0),
		left: Int32Array.from(kept, (half) => left[half] ?? 0)
	};
}

/** What an area claims on both sides of an edge is no border: a strip of it that is narrower than a metre. */
function without(claims: readonly number[] = [], opposite: readonly number[] = []): number[] {
	const rest = [...claims];
	for (const area of opposite) if (rest.includes(area)) rest.splice(rest.indexOf(area), 1);
	return rest.filter((area) => area !== 0);
}

/** Half-edges that leave a point together: `members` of each group, and the group `of` each half-edge. */
type Groups = { members: readonly (readonly number[])[]; of: Int32Array };

function groupsAt({ areas, origin, left }: Edges, points: readonly Point[]): Groups {
	const leaving: number[][] = [];
	for (const [half, point] of origin.entries()) (leaving[point] ??= []).push(half);
	const angle = (half: number): number => {
		const [x, y] = points[origin[half] ?? -1] ?? [NaN, NaN];
		const [toX, toY] = points[origin[half ^ 1] ?? -1] ?? [NaN, NaN];
		return Math.atan2(toY - y, toX - x);
	};
	const members = leaving.flatMap((halves, point) => {
		if (halves.length === 2) return [halves];
		const turning = halves.toSorted((a, b) => angle(a) - angle(b));
		const next = (at: number) => turning[(at + 1) % turning.length] ?? -1;
		if (turning.some((half, at) => left[half] !== left[next(at) ^ 1])) {
			const around = new Set(turning.map((half) => areas[left[half] ?? 0]).filter(Boolean));
			const place = points[point]?.join(', ');
			throw new SourceError('boundaries', `borders of ${[...around].sort().join(', ')} cross near ${place}`);
		}
		return parted(turning, left);
	});
	const of = new Int32Array(origin.length);
	for (const [group, halves] of members.entries()) for (const half of halves) of[half] = group;
	return { members, of };
}

/**
 * The half-edges around a point, in the order in which they turn left, parted where an area stands between two pairs
 * of them: it is joined through the point. Land is joined before what is outside, the first code before the later.
 */
function parted(turning: readonly number[], left: Int32Array): number[][] {
	const between = turning.map((half) => left[half] ?? 0);
	const twice = between.filter((area, at) => between.indexOf(area) !== at).sort((a, b) => a - b);
	const joined = twice.find((area) => area !== 0) ?? twice[0];
	if (joined === undefined) return [[...turning]];
	const [first, second] = [between.indexOf(joined), between.lastIndexOf(joined)];
	return [
		...parted(turning.slice(first + 1, second + 1), left),
		...parted([...turning.slice(second + 1), ...turning.slice(0, first + 1)], left)
	];
}
