import { describe, expect, it } from 'vitest';
import type { PartRow } from '../../../query/queries/area-parts.ts';
import { ageRows, agesOf, endsOf } from './ages.ts';

function part(indicator: string, category: string, period: string, value: number | null): PartRow {
	const status = value === null ? 'O' : 'sample';
	return { indicator, dimension: 'age', category, period, value, status, source: 'sample', caveat: null };
}

const parts = [
	part('population-men', '0', '2023', 3),
	part('population-men', '100-plus', '2023', 1),
	part('population-women', '1', '2023', 2),
	part('population-men', '0', '2018', 5),
	part('population-men', '0', '2020', null)
];

describe('ages of an area', () => {
	it('are those of the years that have a figure, ascending, and null where one is missing', () => {
		const years = agesOf(parts);
		expect(years.map(({ period, status }) => [period, status])).toEqual([
			['2018', 'sample'],
			['2023', 'sample']
		]);
		expect(years[1]?.men).toHaveLength(101);
		expect([years[1]?.men[0], years[1]?.men[1], years[1]?.men[100], years[1]?.women[1]]).toEqual([3, null, 1, 2]);
	});

	it('have the categories and statuses that a pyramid takes', () => {
		const rows = agesOf(parts).flatMap((year) => (year.period === '2023' ? ageRows(year, 'men') : []));
		expect(rows[0]).toEqual({ category: '0', value: 3, status: 'sample' });
		expect(rows[1]).toEqual({ category: '1', value: null, status: 'O' });
		expect(rows[100]).toEqual({ category: '100-plus', value: 1, status: 'sample' });
	});

	it('leave out parts of other figures', () => {
		expect(agesOf([{ ...part('budget-income', 'taxes', '2023', 1), dimension: 'kind' }])).toEqual([]);
	});
});

describe('the years that a pyramid opens with', () => {
	const years = ['2018', '2020', '2023'].map((period) => ({ period }));

	it.each([
		['2018', '2023', '2023', '2018'],
		['2019', '2023', '2023', '2020'],
		['2023', '2023', '2023', undefined],
		['2016', '2017', '2023', undefined],
		['2021', '2022', '2023', undefined]
	])('of %s–%s are %s and %s', (from, to, newest, first) => {
		const ends = endsOf(years, { from, to });
		expect([ends.newest?.period, ends.first?.period]).toEqual([newest, first]);
	});

	it('are none where there are none', () => {
		expect(endsOf([], { from: '2018', to: '2023' })).toEqual({ newest: null, first: null });
	});
});
