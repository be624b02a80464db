import { ticks } from 'd3-array';
import { describe, expect, it } from 'vitest';
import { roundValues } from './round-values.ts';

describe('round values', () => {
	it('are those that d3 finds, for figures of any size, on either side of zero', () => {
		for (const size of [1e-4, 0.013, 0.5, 1, 7, 42, 999, 15_091, 2_345_678, 1.6e9]) {
			for (const [low, high] of [
				[0, size],
				[-size, size],
				[-size, 0],
				[size / 3, size],
				[-size / 7, size * 2.5]
			] as const) {
				for (const count of [1, 2, 3, 4, 5, 8, 10]) {
					const found = roundValues(low, high, count);
					const expected = ticks(low, high, count);
					if (expected.length > 1) expect(found, `${low} to ${high}, ${count}`).toEqual(expected);
				}
			}
		}
	});

	it('are the one value where there is but one', () => {
		expect(roundValues(5, 5, 4)).toEqual([5]);
	});
});
