import { describe, expect, it } from 'vitest';
import type { Point } from '../formats/outline.ts';
import { labelPoint } from './boundaries-label.ts';
import { linkedNeighbours } from './boundaries-neighbours.ts';

const rectangle = (x: number, y: number, width: number, height: number): Point[] => [
	[x, y],
	[x + width, y],
	[x + width, y + height],
	[x, y + height]
];

describe('labelPoint', () => {
	it('is the middle of a square', () => {
		expect(labelPoint([[rectangle(0, 0, 40, 40)]])).toEqual([20, 20]);
	});

	it('stands in the widest part, not in the middle of the bounds', () => {
		const [x, y] = labelPoint([
			[[...rectangle(0, 0, 20, 20).slice(0, 3), [19, 20], [19, 100], [18, 100], [18, 20], [0, 20]]]
		]);
		expect(Math.abs(x - 10)).toBeLessThan(2);
		expect(Math.abs(y - 10)).toBeLessThan(2);
	});

	it('keeps out of a hole', () => {
		const [x] = labelPoint([[rectangle(0, 0, 60, 40), rectangle(2, 2, 30, 36).reverse()]]);
		expect(x).toBeGreaterThan(36);
	});

	it('stands on the largest island', () => {
		expect(labelPoint([[rectangle(0, 0, 4, 4)], [rectangle(100, 0, 20, 20)]])).toEqual([110, 10]);
	});
});

describe('linkedNeighbours', () => {
	const polygons = new Map([
		['0001', [[rectangle(0, 0, 10, 10)]]],
		['0002', [[rectangle(10, 0, 10, 10)]]],
		['0003', [[rectangle(24, 0, 4, 4)]]],
		['0004', [[rectangle(29, 0, 4, 4)]]]
	]);

	it('lists those that share a border, on both sides, and not the area itself or what is outside', () => {
		const neighbours = linkedNeighbours(new Map([...polygons].slice(0, 2)), [
			['0002', '0001'],
			['0001', ''],
			['0001', '0001']
		]);
		expect([...neighbours]).toEqual([
			['0001', ['0002']],
			['0002', ['0001']]
		]);
	});

	it('links islands to each other and the nearest of them to the mainland', () => {
		const neighbours = linkedNeighbours(polygons, [['0001', '0002']]);
		expect(neighbours.get('0003')).toEqual(['0002', '0004']);
		expect(neighbours.get('0004')).toEqual(['0003']);
	});
});
