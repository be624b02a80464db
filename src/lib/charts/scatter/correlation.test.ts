import { describe, expect, it } from 'vitest';
import { correlationOf } from './correlation.ts';

const pairs = (count: number, y: (x: number) => number) =>
	Array.from({ length: count }, (_, index) => ({ x: index, y: y(index) }));

describe('correlationOf', () => {
	it('is 1 where one rises with the other, whatever the shape of the rise, and −1 where it falls', () => {
		expect(correlationOf(pairs(10, (x) => x))).toEqual({ coefficient: 1, count: 10, strength: 'strong' });
		expect(correlationOf(pairs(12, (x) => Math.exp(x)))?.coefficient).toBe(1);
		expect(correlationOf(pairs(79, (x) => -(x ** 3)))?.coefficient).toBe(-1);
	});

	it('gives ties the middle of their ranks', () => {
		// Ranks of y: 0–4 share 3, 5–9 share 8. Worked by hand: 0.87.
		expect(correlationOf(pairs(10, (x) => (x < 5 ? 0 : 1)))?.coefficient).toBe(0.87);
	});

	it('is not moved by one that is far from all others', () => {
		const calm = correlationOf(pairs(20, (x) => (x * 7) % 20));
		const wild = correlationOf(pairs(20, (x) => (x === 17 ? 1e9 : (x * 7) % 20)));
		expect(calm).toEqual(wild);
	});

	it('calls what is near zero no relation', () => {
		expect(correlationOf(pairs(20, (x) => (x - 9.5) ** 2))).toEqual({ coefficient: 0, count: 20, strength: 'none' });
	});

	it('says nothing of fewer than ten, or of what is the same everywhere', () => {
		expect(correlationOf(pairs(9, (x) => x))).toBeNull();
		expect(correlationOf(pairs(30, () => 5))).toBeNull();
	});
});
