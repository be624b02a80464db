import { describe, expect, it } from 'vitest';
import { ariaSort, byName, compareFigures, compareNames, nextSort } from './sort.ts';

describe('a table that is sorted by its columns', () => {
	it('goes from highest to lowest first, names from their beginning, and a second time the other way round', () => {
		const first = nextSort('births', null);
		expect(first).toEqual({ by: 'births', descending: true });
		expect(nextSort('births', first)).toEqual({ by: 'births', descending: false });
		expect(nextSort(byName, first)).toEqual({ by: byName, descending: false });
		expect(nextSort('koht', null, [byName, 'koht'])).toEqual({ by: 'koht', descending: false });
	});

	it('tells the direction in the head of its column alone', () => {
		expect(ariaSort('births', { by: 'births', descending: true })).toBe('descending');
		expect(ariaSort('births', { by: 'births', descending: false })).toBe('ascending');
		expect(ariaSort('births', { by: byName, descending: false })).toBeUndefined();
		expect(ariaSort('births', null)).toBeUndefined();
	});

	it('has what has no figure last, both ways', () => {
		const figures = [3, null, 1];
		expect(figures.toSorted((a, b) => compareFigures(a, b, { descending: true }))).toEqual([3, 1, null]);
		expect(figures.toSorted((a, b) => compareFigures(a, b, { descending: false }))).toEqual([1, 3, null]);
	});

	it('sorts names as Estonian does', () => {
		const names = ['Tartu', 'Õru', 'Zeeland', 'Saku', 'Šiauliai'];
		const sorted = names.toSorted((a, b) => compareNames(a, b, { descending: false }));
		expect(sorted).toEqual(['Saku', 'Šiauliai', 'Zeeland', 'Tartu', 'Õru']);
	});
});
