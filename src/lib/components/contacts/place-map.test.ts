import { describe, expect, it } from 'vitest';
import type { Shape, Shapes } from '../../model/shape.ts';
import { placeMaps } from './place-map.ts';

const shape = (code: string, path: string): Shape => ({ code, path, x: 30, y: 30, neighbours: [] });
const [left, right] = ['M0 0l60 0 0 60-60 0z', 'M60 0l60 0 0 60-60 0z'];
const shapes: Shapes = {
	origin: { title: { et: 'Näidis', en: 'Made' }, producer: 'Keegi', date: '2026-11-22' },
	width: 800,
	height: 524,
	municipalities: [shape('9001', left), shape('9002', 'M300 300l.5 0 0 .5z')],
	counties: [shape('9100', left), shape('9200', right)],
	countyBorders: ''
};

describe('where a municipality lies', () => {
	it('is its outline, a third of the size, and a point in it', () => {
		expect(placeMaps(shapes).get('9001')).toEqual({
			width: 267,
			height: 175,
			country: 'M0 0l40 0 0 20-40 0z',
			own: 'M0 0l20 0 0 20-20 0z',
			x: 10,
			y: 10
		});
	});

	it('is a point alone where the outline is too small to be seen', () => {
		expect(placeMaps(shapes).get('9002')).toMatchObject({ own: '', x: 10, y: 10 });
	});

	it('keeps a lake between two counties, and islands that touch by a corner', () => {
		const around = [
			shape('9100', 'M0 0l30 0 0 30 0 30 0 30-30 0z'),
			shape('9200', 'M30 0l30 0 0 90-30 0 0-30 15 0 0-30-15 0z'),
			shape('9300', 'M60 90l30 0 0 30-30 0z')
		];
		const country = placeMaps({ ...shapes, counties: around }).get('9001')?.country ?? '';
		expect(country.match(/z/g)?.length).toBeGreaterThanOrEqual(2);
		// The area within, by the signed areas of the rings: a frame of 20 × 30 less a lake of 5 × 10, and an island of 10 × 10.
		expect(insideOf(country)).toBe(20 * 30 - 5 * 10 + 10 * 10);
	});
});

/** The area that path data of whole steps goes around, each ring with its sign. */
function insideOf(path: string): number {
	const rings = path.split('M').filter(Boolean);
	return rings.reduce((sum, ring) => {
		const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
		let [x, y, twice] = [0, 0, 0];
		const first = numbers.slice(0, 2);
		for (let index = 0; index < numbers.length; index += 2) {
			const [nextX, nextY] = [x + (numbers[index] ?? 0), y + (numbers[index + 1] ?? 0)];
			if (index > 0) twice += x * nextY - nextX * y;
			[x, y] = [nextX, nextY];
		}
		return sum + (twice + x * (first[1] ?? 0) - (first[0] ?? 0) * y) / 2;
	}, 0);
}
