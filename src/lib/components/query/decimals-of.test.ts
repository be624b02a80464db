import { describe, expect, it } from 'vitest';
import { decimalsOf } from './decimals-of.ts';

describe('decimals of a column of an answer', () => {
	it('are none for whole numbers, and for no numbers', () => {
		expect(decimalsOf([2023, -5, 0, 100])).toBe(0);
		expect(decimalsOf([])).toBe(0);
	});

	it('are those of the number that needs most, four at most', () => {
		expect(decimalsOf([44, 44.3])).toBe(1);
		expect(decimalsOf([0.0034, 1])).toBe(4);
		expect(decimalsOf([1 / 3])).toBe(4);
	});

	it('are not misled by the noise of binary fractions', () => {
		expect(decimalsOf([0.1 + 0.2])).toBe(1);
	});
});
