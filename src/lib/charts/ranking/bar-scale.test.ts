import { describe, expect, it } from 'vitest';
import { barScale } from './bar-scale.ts';

describe('barScale', () => {
	it('draws bars from zero', () => {
		const { form, at, zero } = barScale([0, 5, 10]);
		expect({ form, zero, middle: at(5), end: at(10) }).toEqual({ form: 'bar', zero: 0, middle: 50, end: 100 });
	});

	it('draws bars to both sides of zero', () => {
		const { form, at, zero } = barScale([-10, 30]);
		expect({ form, zero, low: at(-10), high: at(30) }).toEqual({ form: 'bar', zero: 25, low: 0, high: 100 });
	});

	it('draws dots where bars would look alike', () => {
		const { form, at } = barScale([40, 50]);
		expect(form).toBe('dot');
		expect(at(40)).toBeCloseTo(3.7, 1);
		expect(at(50)).toBeCloseTo(96.3, 1);
	});

	it('stays inside its room', () => {
		expect(barScale([40, 50]).at(0)).toBe(0);
		expect(barScale([7, 7]).at(7)).toBe(100);
		expect(barScale([0, 0]).at(0)).toBe(0);
	});
});
