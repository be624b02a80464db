import { describe, expect, it } from 'vitest';
import { breaksOf, roundUp } from './classes.ts';

const figures = [1, 2, 3, 4, 5, 6, 7, 8, 40, 41, 42, 100];

describe('breaksOf', () => {
	it('cuts at quantiles into classes of as many figures each', () => {
		expect(breaksOf('quantiles', figures, { count: 4 }, 0)).toEqual([4, 7, 41]);
	});

	it('finds the natural gaps', () => {
		expect(breaksOf('natural', figures, { count: 3 }, 0)).toEqual([40, 100]);
	});

	it('cuts into equal intervals, at figures that can be printed', () => {
		expect(breaksOf('equal', figures, { count: 3 }, 0)).toEqual([34, 67]);
		expect(breaksOf('equal', [0, 1], { count: 3 }, 1)).toEqual([0.4, 0.7]);
	});

	it('cuts at round figures, into about as many classes as asked', () => {
		expect(breaksOf('pretty', figures, { count: 5 }, 0)).toEqual([20, 40, 60, 80, 100]);
		for (const most of [3, 5, 7]) {
			expect(breaksOf('pretty', figures, { count: most, most }, 0).length).toBeLessThan(most);
		}
	});

	it('never parts equal figures, and gives fewer classes instead', () => {
		expect(breaksOf('quantiles', [0, 0, 0, 0, 9], { count: 4 }, 0)).toEqual([9]);
		expect(breaksOf('natural', [7, 7, 9, 9], { count: 5 }, 0)).toEqual([9]);
	});

	it('finds nothing to cut in figures that are all the same, or none', () => {
		for (const method of ['quantiles', 'natural', 'equal', 'pretty'] as const) {
			expect(breaksOf(method, [3, 3], { count: 5 }, 0)).toEqual([]);
			expect(breaksOf(method, [], { count: 5 }, 0)).toEqual([]);
		}
	});
});

describe('roundUp', () => {
	it('gives the next figure that can be printed', () => {
		expect(roundUp(3.34, 1)).toBe(3.4);
		expect(roundUp(-3.34, 1)).toBe(-3.3);
		expect(roundUp(-0.2, 0)).toBe(0);
	});

	it('leaves a figure that can be printed, whatever a machine adds to it', () => {
		expect(roundUp(0.1 + 0.2, 1)).toBe(0.3);
	});
});
