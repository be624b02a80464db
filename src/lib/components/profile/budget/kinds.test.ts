import { describe, expect, it } from 'vitest';
import type { CatalogIndicator } from '../../../model/catalog.ts';
import type { PartRow } from '../../../query/queries/area-parts.ts';
import { kindsOf, namedKinds } from './kinds.ts';
import { indicatorIn, moneyUnit } from './money-unit.ts';

function part(category: string, period: string, value: number, dimension: PartRow['dimension'] = 'kind'): PartRow {
	return { indicator: 'budget-income', dimension, category, period, value, status: 'A', source: 'small', caveat: null };
}

const indicator: CatalogIndicator = {
	id: 'budget-income',
	theme: 'budget',
	title: { et: 'Tulud', en: 'Income' },
	description: { et: 'Tulud.', en: 'Income.' },
	unit: 'thousand-euros',
	decimals: 0,
	timing: 'during-year',
	levels: ['municipality'],
	better: 'neither',
	plausible: [0, 1],
	categories: null,
	breakdowns: [
		{
			dimension: 'kind',
			categories: [
				{ id: 'taxes', title: { et: 'Maksud', en: 'Taxes' } },
				{ id: 'grants', title: { et: 'Toetused', en: 'Grants' } },
				{ id: 'sales', title: { et: 'Müük', en: 'Sales' } }
			]
		}
	],
	revisionBound: 0.2,
	periods: ['2018'],
	mapPeriod: '2018',
	sample: false
};

describe('money by kind', () => {
	const kinds = kindsOf([
		part('sales', '2018', 3),
		part('taxes', '2018', 1),
		part('taxes', '2019', 2),
		part('0', '2018', 9, 'age')
	]);

	it('has the rows of each kind together, and no other parts', () => {
		expect(kinds.map(({ category, rows }) => [category, rows.map(({ value }) => value)])).toEqual([
			['sales', [3]],
			['taxes', [1, 2]]
		]);
	});

	it('is told in the order of the declaration, without kinds that have no row', () => {
		expect(namedKinds(kinds, indicator, 'et').map(({ name }) => name)).toEqual(['Maksud', 'Müük']);
		expect(namedKinds(kinds, { ...indicator, id: 'budget-cost' }, 'et')).toEqual([]);
	});
});

describe('the unit of money', () => {
	it.each([
		[false, false, 'budget-debt'],
		[true, false, 'budget-debt-per-resident'],
		[true, true, 'budget-debt-per-resident-constant-prices'],
		[false, true, 'budget-debt-per-resident-constant-prices']
	])('per resident %s and at constant prices %s is that of %s', (perResident, constantPrices, id) => {
		expect(indicatorIn(moneyUnit({ perResident, constantPrices }), 'budget-debt')).toBe(id);
	});
});
