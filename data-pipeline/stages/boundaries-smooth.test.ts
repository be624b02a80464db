import { describe, expect, it } from 'vitest';
import { cellGridOf } from '../formats/cell-grid.ts';
import { outlineOf, type Arc } from '../formats/outline.ts';
import { facesOf, ringLine, signedArea, type Face } from './boundaries-faces.ts';
import { simplify } from './boundaries-simplify.ts';
import { smooth, subdivide } from './boundaries-smooth.ts';

/** A rising staircase between two areas, 12 cells wide, with a lone cell of a third off the coast. */
const runs = Array.from({ length: 12 }, (_, y) => [
	{ area: 'A', x: 0, y, cells: y + 2 },
	{ area: 'B', x: y + 2, y, cells: 14 - y }
]).flat();
const arcs = subdivide(outlineOf(cellGridOf([...runs, { area: 'C', x: 20, y: 4, cells: 1 }])));
const faces = facesOf(arcs);
const sizesIn = (drawing: readonly Arc[]) => faces.map((face) => sizeOf(face, drawing));
const sizeOf = ({ rings }: Face, drawing: readonly Arc[]) =>
	rings.reduce((sum, ring) => sum + signedArea(ringLine(ring, drawing)), 0);
const border = (drawing: readonly Arc[]) => drawing.find(({ left, right }) => left !== '' && right !== '')?.line ?? [];
const length = (drawing: readonly Arc[]) =>
	border(drawing)
		.slice(1)
		.reduce(
			(sum, [x, y], index) =>
				sum + Math.hypot(x - (border(drawing)[index]?.[0] ?? x), y - (border(drawing)[index]?.[1] ?? y)),
			0
		);

describe('smooth', () => {
	const smoothed = smooth(arcs, faces, sizesIn(arcs), 16);

	it('keeps the area of every polygon, a lone cell too', () => {
		for (const [index, size] of sizesIn(smoothed).entries()) expect(size).toBeCloseTo(sizesIn(arcs)[index] ?? NaN, 4);
	});

	it('makes a straight line of a staircase', () => {
		expect(length(arcs)).toBeGreaterThan(22);
		expect(length(smoothed)).toBeLessThan(12 * Math.SQRT2 + 0.5);
	});

	it('leaves the points that arcs share shared', () => {
		const ends = (drawing: readonly Arc[]) => new Set(drawing.flatMap(({ line }) => [line[0], line.at(-1)])).size;
		expect(ends(smoothed)).toBe(ends(arcs));
	});
});

describe('simplify', () => {
	const simple = simplify(smooth(arcs, faces, sizesIn(arcs), 16), 0.5);

	it('leaves out points of a line that is nearly straight, never its ends', () => {
		expect(border(simple).length).toBeLessThan(8);
		expect(border(simple).length).toBeGreaterThan(1);
	});

	it('keeps a lone cell, smaller than the smallest triangle, as a ring of at least six points', () => {
		expect(simple.find(({ left, right }) => left === 'C' || right === 'C')?.line.length).toBeGreaterThanOrEqual(7);
	});
});
