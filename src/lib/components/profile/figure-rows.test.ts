import { describe, expect, it } from 'vitest';
import { figureRows, type FigureSeries } from './figure-rows.ts';

const series: FigureSeries = {
	area: { code: '0663', name: 'Rakvere linn' },
	indicator: { id: 'population', title: { et: 'Rahvaarv', en: 'Population' }, unit: 'persons' },
	rows: [
		{ period: '2017', value: 15_613, status: 'rebuilt', source: 'lau' },
		{ period: '2018', value: 15_311, status: 'inferred', source: 'lau' },
		{ period: '2019', value: null, status: 'O', source: 'lau' }
	]
};

describe('figureRows', () => {
	it('says of each figure of the period what it is, whose, and where from', () => {
		expect(figureRows([series], { from: '2018', to: '2018' }, 'en')).toEqual([
			{
				indicator: 'population',
				title: 'Population',
				area: '0663',
				name: 'Rakvere linn',
				period: '2018',
				value: 15_311,
				unit: 'people',
				status: 'inferred',
				source: 'lau'
			}
		]);
	});

	it('keeps a year without a figure, and says why', () => {
		expect(
			figureRows([series], { from: '2018', to: '2023' }, 'et').map(({ value, status }) => [value, status])
		).toEqual([
			[15_311, 'inferred'],
			[null, 'O']
		]);
	});
});
