import { describe, expect, it } from 'vitest';
import { seriesColour } from './looks.ts';
import { shapeOf, shapePath } from './shapes.ts';

const places = [0, 1, 2, 3, 4, 5, 6, 7];

describe('the shapes of eight series', () => {
	it('are all different, so that no reader needs the colours', () => {
		expect(new Set(places.map((place) => shapePath(shapeOf(place), 4))).size).toBe(8);
		expect(new Set(places.map(seriesColour)).size).toBe(6);
	});

	it('are about as large as each other', () => {
		for (const place of places) {
			const reach = Math.max(...shapeOf(place).map(([x, y]) => Math.hypot(x, y)));
			expect(reach).toBeGreaterThan(0.9);
			expect(reach).toBeLessThan(1.2);
		}
	});
});
