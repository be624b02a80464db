import { describe, expect, it } from 'vitest';
import { cellGridOf } from '../formats/cell-grid.ts';
import { outlineOf } from '../formats/outline.ts';
import { contains, facesOf, ringLine, signedArea } from './boundaries-faces.ts';

/** Faces of cells drawn as text, north up, as area and size; a dot is outside. */
function sizes(...rows: string[]): Record<string, number[]> {
	const runs = rows.flatMap((row, index) =>
		[...row].flatMap((area, x) => (area === '.' ? [] : [{ area, x, y: rows.length - 1 - index, cells: 1 }]))
	);
	const arcs = outlineOf(cellGridOf(runs));
	const found: Record<string, number[]> = {};
	for (const { area, rings } of facesOf(arcs)) {
		(found[area] ??= []).push(...rings.map((ring) => signedArea(ringLine(ring, arcs))));
	}
	return found;
}

describe('facesOf', () => {
	it('walks an outer ring counter-clockwise and a hole clockwise', () => {
		expect(sizes('AAA', 'ABA', 'AAA')).toEqual({ A: [9, -1], B: [1] });
	});

	it('keeps every island as a polygon of its own', () => {
		expect(sizes('A..A', 'A...').A?.sort()).toEqual([1, 2]);
	});

	it('makes a lake a polygon of what is outside, but not the sea', () => {
		expect(sizes('AAAAA', 'A...A', 'A.B.A', 'A...A', 'AAAAA')).toEqual({ A: [25, -9], '': [9, -1], B: [1] });
	});

	it('makes one lake of what several areas enclose', () => {
		expect(sizes('AAB', 'A.B', 'ABB')).toMatchObject({ '': [1] });
	});

	it('puts a hole into the polygon that is around it, not into another of the area', () => {
		expect(sizes('AAA.AAAA', 'ABA.A..A', 'AAA.AAAA').A).toEqual([9, -1, 12, -2]);
	});
});

describe('contains', () => {
	it('tells a point in a notch from a point in the body', () => {
		const ring: [number, number][] = [
			[0, 0],
			[4, 0],
			[4, 4],
			[2, 1],
			[0, 4]
		];
		expect(contains(ring, [2, 3])).toBe(false);
		expect(contains(ring, [2, 0.5])).toBe(true);
	});
});
