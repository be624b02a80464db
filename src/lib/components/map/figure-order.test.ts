import { describe, expect, it } from 'vitest';
import type { MapFigure } from '../../charts/choropleth/map-figures.ts';
import { byName, type Sort } from '../../state/sort.ts';
import { byOther, byPlace, byValue, sortedFigures } from './figure-order.ts';

const figure = (area: string, value: number | null, rank: number | null): MapFigure => {
	return { area, value, status: value === null ? 'O' : 'A', rank };
};
const figures = [figure('d', null, null), figure('b', 5, 1), figure('a', 5, 1), figure('c', 2, 3)];
const others = new Map([figure('a', 1, 2), figure('c', 9, 1)].map((one) => [one.area, one]));
const order = (sort: Sort) => sortedFigures(figures, sort, ({ area }) => area, others).map(({ area }) => area);

describe('the figures beside a map', () => {
	it.each([
		['place', byPlace, false, ['a', 'b', 'c', 'd']],
		['place, the last first', byPlace, true, ['c', 'a', 'b', 'd']],
		['value', byValue, true, ['a', 'b', 'c', 'd']],
		['name', byName, false, ['a', 'b', 'c', 'd']],
		['name, from its end', byName, true, ['d', 'c', 'b', 'a']],
		['the value beside', byOther, true, ['c', 'a', 'b', 'd']]
	] as const)('are sorted by %s, those without a figure last', (_, by, descending, expected) => {
		expect(order({ by, descending })).toEqual(expected);
	});
});
