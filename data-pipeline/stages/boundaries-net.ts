import type { Point } from '../formats/outline.ts';

/** The land of an area in metres: outer rings clockwise, holes the other way, the first point not repeated at the end. */
export type AreaPolygon = { code: string; rings: readonly (readonly Point[])[] };

/** Rings over numbered points: whoever has the same place has the same number. */
export type Net = { points: readonly Point[]; rings: readonly { area: string; points: readonly number[] }[] };

/** How near to a border, in metres, a point of another one belongs to both. A point is moved by less to a whole metre. */
const tolerance = 1.5;
/** The side of the squares in which points are looked up, in metres. */
const square = 64;

/**
 * Rings whose shared borders run through the very same points: points are moved to whole metres, and a border that
 * passes a point of another takes it up, so that neighbours who were drawn with different points still meet in all.
 */
export function netOf(polygons: readonly AreaPolygon[]): Net {
	const points: Point[] = [];
	const numbers = new Map<number, number>();
	const numberOf = ([x, y]: Point): number => {
		const [wholeX, wholeY] = [Math.round(x), Math.round(y)];
		const key = wholeX * 1e7 + wholeY;
		const known = numbers.get(key);
		if (known !== undefined) return known;
		numbers.set(key, points.length);
		return points.push([wholeX, wholeY]) - 1;
	};
	const rings = polygons.flatMap(({ code, rings: lines }) =>
		lines.map((line) => ({ area: code, points: line.map(numberOf) }))
	);
	const near = lookUp(points);
	return {
		points,
		rings: rings
			.map(({ area, points: ring }) => ({ area, points: withoutSpikes(withPassed(ring, points, near)) }))
			.filter((ring) => ring.points.length > 2)
	};
}

/** For two ends, the numbers of the points in the squares around the line between them. */
function lookUp(points: readonly Point[]): (from: Point, to: Point) => number[] {
	const squares = new Map<number, number[]>();
	const keyOf = (column: number, row: number) => column * 1e6 + row;
	for (const [number, [x, y]] of points.entries()) {
		const key = keyOf(Math.floor(x / square), Math.floor(y / square));
		const there = squares.get(key);
		if (there) there.push(number);
		else squares.set(key, [number]);
	}
	return ([fromX, fromY], [toX, toY]) => {
		const found: number[] = [];
		const column = (x: number) => Math.floor(x / square);
		const [west, east] = [column(Math.min(fromX, toX) - tolerance), column(Math.max(fromX, toX) + tolerance)];
		for (let at = west; at <= east; at += 1) {
			// The part of the line over this column of squares.
			const ys = [at * square - tolerance, (at + 1) * square + tolerance].map((x) => {
				const along = toX === fromX ? NaN : Math.max(0, Math.min(1, (x - fromX) / (toX - fromX)));
				return fromY + along * (toY - fromY);
			});
			const [low = NaN, high = NaN] = toX === fromX ? [fromY, toY] : ys;
			const top = Math.floor((Math.max(low, high) + tolerance) / square);
			for (let row = Math.floor((Math.min(low, high) - tolerance) / square); row <= top; row += 1) {
				for (const number of squares.get(keyOf(at, row)) ?? []) found.push(number);
			}
		}
		return found;
	};
}

/** The ring with the points that it passes, in order; the same for both who walk a border, whichever way. */
function withPassed(
	ring: readonly number[],
	points: readonly Point[],
	near: (from: Point, to: Point) => number[]
): number[] {
	return ring.flatMap((number, index) => {
		const next = ring[(index + 1) % ring.length] ?? number;
		const [from, to] = [points[Math.min(number, next)], points[Math.max(number, next)]];
		if (!from || !to || number === next) return [number];
		const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
		const length = Math.hypot(dx, dy);
		if (length < 2) return [number];
		const passed = near(from, to)
			.map((other) => {
				const [x, y] = points[other] ?? from;
				const along = ((x - from[0]) * dx + (y - from[1]) * dy) / length;
				const away = Math.abs((x - from[0]) * dy - (y - from[1]) * dx) / length;
				return { other, along, away };
			})
			.filter(
				({ other, along, away }) =>
					away <= tolerance && along > 0 && along < length && other !== number && other !== next
			)
			.sort((a, b) => a.along - b.along || a.other - b.other)
			.map(({ other }) => other);
		return [number, ...(number < next ? passed : passed.reverse())];
	});
}

/** The ring without points that follow themselves, and without ways that are walked there and back. */
export function withoutSpikes(ring: readonly number[]): number[] {
	const kept: number[] = [];
	for (const number of ring) {
		if (number === kept.at(-1)) continue;
		if (number === kept.at(-2)) kept.pop();
		else kept.push(number);
	}
	while (kept.length > 2) {
		if (kept[0] === kept.at(-1) || kept[0] === kept.at(-2)) kept.pop();
		else if (kept[1] === kept.at(-1)) kept.shift();
		else break;
	}
	return kept;
}
