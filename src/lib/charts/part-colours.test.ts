import { describe, expect, it } from 'vitest';
import { partColour } from './part-colours.ts';

describe('partColour', () => {
	it('gives each of up to eight parts a colour of its own', () => {
		for (const count of [1, 4, 5, 8]) {
			const fills = Array.from({ length: count }, (_, place) => partColour(place, count).fill);
			expect(new Set(fills).size).toBe(count);
		}
	});
});
