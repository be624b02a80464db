import { describe, expect, it } from 'vitest';
import { comparisonView, partsView } from './rows-view.ts';

const area = (id: string, value: number | null) => ({
	id,
	name: id,
	value,
	status: value === null ? ('O' as const) : ('A' as const)
});

describe('comparisonView', () => {
	it('goes from the highest down, those without a figure last, and knows the page’s own', () => {
		const view = comparisonView([area('own', 5), area('unknown', null), area('high', 9), area('low', -2)]);
		expect(view.rows.map(({ id, own }) => [id, own])).toEqual([
			['high', false],
			['own', true],
			['low', false],
			['unknown', false]
		]);
		expect(view.missing).toBe(true);
	});

	it('keeps the order of equal figures', () => {
		expect(comparisonView([area('own', 5), area('other', 5)]).rows.map(({ id }) => id)).toEqual(['own', 'other']);
	});

	it('has no line for a reference without a figure', () => {
		const view = comparisonView([area('own', 5)], [area('county', null), area('country', 7)]);
		expect(view.references).toEqual([{ name: 'country', value: 7, status: 'A' }]);
	});
});

describe('partsView', () => {
	it('tells the part of each in the whole, from the largest down', () => {
		const view = partsView([area('a', 25), area('b', 75)]);
		expect(view.rows.map(({ id, share, place }) => [id, share, place])).toEqual([
			['b', 75, 1],
			['a', 25, 0]
		]);
	});

	it('tells no shares of a whole that is not known, or that has parts of both signs', () => {
		expect(partsView([area('a', 25), area('b', null)]).rows.map(({ share }) => share)).toEqual([null, null]);
		expect(partsView([area('a', 25), area('b', -5)]).rows.map(({ share }) => share)).toEqual([null, null]);
		expect(partsView([area('a', 0)]).rows.map(({ share }) => share)).toEqual([null]);
	});
});
