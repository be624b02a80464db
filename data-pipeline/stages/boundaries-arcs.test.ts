import { describe, expect, it } from 'vitest';
import { SourceError } from '../define.ts';
import type { Point } from '../formats/outline.ts';
import { arcsOf } from './boundaries-arcs.ts';
import { facesOf, ringLine, signedArea } from './boundaries-faces.ts';
import { withoutIslets } from './boundaries-islets.ts';
import { netOf, withoutSpikes, type AreaPolygon } from './boundaries-net.ts';

/** A rectangle by its corners, clockwise. */
const box = (west: number, south: number, east: number, north: number): Point[] => [
	[west, south],
	[west, north],
	[east, north],
	[east, south]
];
const area = (code: string, ...rings: Point[][]): AreaPolygon => ({ code, rings });
const arcs = (...polygons: AreaPolygon[]) => arcsOf(netOf(polygons), 1);
const between = (...polygons: AreaPolygon[]) =>
	arcs(...polygons)
		.map(({ left, right }) => [left, right].sort().join('|'))
		.sort();

/** The sizes of the polygons that each area has in the end, holes below 0. */
function sizes(...polygons: AreaPolygon[]): Record<string, number[]> {
	const drawn = arcs(...polygons);
	const found: Record<string, number[]> = {};
	for (const { area: code, rings } of facesOf(drawn)) {
		(found[code] ??= []).push(...rings.map((ring) => signedArea(ringLine(ring, drawn))));
	}
	return found;
}

describe('arcsOf', () => {
	it('draws the border of neighbours once, between two coasts that meet it in the very point', () => {
		const drawn = arcs(area('A', box(0, 0, 10, 10)), area('B', box(10, 0, 20, 10)));
		expect(drawn.map(({ left, right }) => [left, right].sort().join('|')).sort()).toEqual(['A|B', '|A', '|B']);
		expect(new Set(drawn.flatMap(({ line }) => [line[0], line.at(-1)])).size).toBe(2);
	});

	it('closes neighbours who were drawn with different points, and some of them half a metre off', () => {
		const left = box(0, 0, 100, 100);
		const right: Point[] = [
			[100.4, 0],
			[100.3, 40.2],
			[99.7, 60],
			[100.2, 100],
			[200, 100],
			[200, 0]
		];
		expect(between(area('A', left), area('B', right))).toEqual(['A|B', '|A', '|B']);
		expect(arcs(area('A', left), area('B', right)).find((arc) => arc.left && arc.right)?.line).toHaveLength(4);
	});

	it('meets three areas where a corner of one stands on the straight border of another', () => {
		const three = [area('A', box(0, 0, 10, 20)), area('B', box(10, 0, 20, 10)), area('C', box(10, 10, 20, 20))];
		expect(between(...three)).toEqual(['A|B', 'A|C', 'B|C', '|A', '|B', '|C']);
	});

	it('keeps an area inside another, a lake and an island in the lake', () => {
		const hole = (...corners: [number, number, number, number]) => box(...corners).reverse();
		const nested = [
			area('A', box(0, 0, 100, 100), hole(10, 10, 40, 40), hole(50, 50, 60, 60), box(20, 20, 30, 30)),
			area('B', box(50, 50, 60, 60))
		];
		expect(sizes(...nested)).toEqual({ A: [100, 10_000, -900, -100], B: [100], '': [900, -100] });
	});

	it('joins two parts of an area along the edge that they share', () => {
		expect(sizes(area('A', box(0, 0, 10, 10), box(10, 0, 20, 10)))).toEqual({ A: [200] });
	});

	it('joins an area that touches itself by a corner, and lets its neighbours pass the corner without meeting', () => {
		const chequered = [
			area('A', box(0, 0, 10, 10), box(10, 10, 20, 20)),
			area('B', box(10, 0, 20, 10)),
			area('C', box(0, 10, 10, 20))
		];
		expect(sizes(...chequered)).toEqual({ A: [200], B: [100], C: [100] });
	});

	it('leaves out a strip narrower than a metre', () => {
		const spit: Point[] = [
			...box(0, 0, 10, 10).slice(0, 2),
			[10, 10],
			[10, 5.2],
			[30, 5.2],
			[30, 4.8],
			[10, 4.8],
			[10, 0]
		];
		expect(sizes(area('A', spit))).toEqual({ A: [100] });
	});

	it('measures in the unit that it is told', () => {
		const [arc] = arcsOf(netOf([area('A', box(1000, 2000, 1500, 2500))]), 500);
		expect(arc?.line).toContainEqual([2, 4]);
	});

	it('says which areas claim the same land', () => {
		const overlapping = [area('0141', box(0, 0, 10, 10)), area('0198', box(0, 0, 10, 10))];
		expect(() => arcs(...overlapping)).toThrow(SourceError);
		expect(() => arcs(...overlapping)).toThrow(/^boundaries: 0141 and 0198 overlap near \d+, \d+$/);
	});

	it('says where borders cross', () => {
		const through: Point[] = [
			[5, 5],
			[10, 10],
			[30, 5],
			[30, 0]
		];
		const crossed = [area('0141', box(0, 0, 10, 10)), area('0198', through)];
		expect(() => arcs(...crossed)).toThrow('boundaries: borders of 0141, 0198 cross near 10, 10');
	});
});

describe('withoutSpikes', () => {
	it.each([
		['a point that follows itself', [1, 1, 2, 3, 3], [1, 2, 3]],
		['a way there and back', [1, 2, 3, 9, 8, 9, 3, 4], [1, 2, 3, 4]],
		['a way there and back over the start', [9, 1, 2, 3, 4, 1, 9, 8], [1, 2, 3, 4]],
		['nothing of a ring without', [1, 2, 3, 4], [1, 2, 3, 4]]
	])('leaves out %s', (_, ring, rest) => {
		const kept = withoutSpikes(ring);
		const start = kept.indexOf(1);
		expect([...kept.slice(start), ...kept.slice(0, start)]).toEqual(rest);
	});
});

describe('withoutIslets', () => {
	const islet = (at: number, side: number) => box(at, 0, at + side, side);
	const left = (smallest: number, ...polygons: AreaPolygon[]) =>
		withoutIslets(arcs(...polygons), smallest).map(({ line }) => Math.abs(signedArea(line.slice(1))));

	it('leaves out islets and lakes that are smaller, and no others', () => {
		const lakes = [box(10, 10, 13, 13).reverse(), box(20, 20, 40, 40).reverse()];
		const islets = area('A', box(0, 0, 100, 100), ...lakes, islet(200, 3), islet(300, 5));
		expect(left(20, islets).sort()).toEqual([10_000, 25, 400].sort());
	});

	it('leaves no area without land, and takes no more than a hundredth of it', () => {
		const archipelago = area('A', ...[100, 200, 300, 400].map((at) => islet(at, 4)));
		expect(left(100, archipelago, area('B', islet(0, 3)))).toEqual([16, 16, 16, 16, 9]);
	});

	it('keeps a small area inside another', () => {
		expect(
			left(100, area('A', box(0, 0, 90, 90), box(10, 10, 14, 14).reverse()), area('B', box(10, 10, 14, 14)))
		).toHaveLength(2);
	});
});
