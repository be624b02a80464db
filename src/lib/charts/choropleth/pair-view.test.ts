import { describe, expect, it } from 'vitest';
import type { MapFigures } from './map-figures.ts';
import { measureOf } from './measure.ts';
import { pairView } from './pair-view.ts';

const measure = measureOf({ unit: 'persons', decimals: 0, categories: null });
const figures = (values: (number | null)[], status: 'A' | 'sample' = 'A'): MapFigures => ({
	measure,
	areas: values.map((value, index) => ({
		area: String(1000 + index),
		value,
		status: value === null ? 'M' : status,
		rank: null
	})),
	country: null,
	rows: [],
	breaks: []
});

describe('pairView', () => {
	it('colours an area by the third that each of its two figures is in', () => {
		const { fill, cells } = pairView(figures([1, 2, 3]), figures([30, 20, 10]));
		expect([...fill.values()]).toEqual(['var(--pair-1-3)', 'var(--pair-2-2)', 'var(--pair-3-1)']);
		expect(cells.filter(({ count }) => count > 0)).toHaveLength(3);
		expect(cells).toHaveLength(9);
	});

	it('has no colour for an area without one of the two, and says why', () => {
		const { fill, gaps } = pairView(figures([1, null, 3]), figures([1, 2, null]));
		expect([...fill.keys()]).toEqual(['1000']);
		expect([...gaps]).toEqual([
			['1001', 'M'],
			['1002', 'M']
		]);
	});

	it('marks an area whose one or other figure is a sample figure', () => {
		expect(pairView(figures([1, 2]), figures([1, 2], 'sample')).sample).toEqual(['1000', '1001']);
	});

	it('says where the thirds begin', () => {
		expect(pairView(figures([1, 2, 3, 4, 5, 6]), figures([5, 5, 5, 5, 5, 5])).breaks).toEqual({
			first: [3, 5],
			second: []
		});
	});
});
