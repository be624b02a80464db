import { describe, expect, it } from 'vitest';
import { mapFigures } from '../../charts/choropleth/map-figures.ts';
import type { MappedIndicator } from '../../charts/choropleth/theme-picture.ts';
import type { IndicatorRow } from '../../query/queries/indicator-observations.ts';
import { mapRows } from './map-rows.ts';

const indicator: MappedIndicator = {
	id: 'population',
	title: { et: 'Rahvaarv', en: 'Population' },
	unit: 'persons',
	decimals: 0,
	categories: null,
	levels: ['municipality'],
	periods: ['2018', '2023'],
	mapPeriod: '2023'
};

function row(
	area: string,
	period: string,
	value: number | null,
	level: IndicatorRow['level'] = 'municipality'
): IndicatorRow {
	const status = value === null ? ('O' as const) : ('A' as const);
	const known = { level, indicator: 'population', source: 'small', caveat: null, rank: null };
	return { ...known, area, period, value, status };
}
const rows = [
	row('0101', '2018', 100),
	row('0101', '2023', 80),
	row('0102', '2018', null),
	row('0102', '2023', 7.25),
	row('EE', '2023', 87.25, 'country')
];

function told(asked: { since: string | null; relative: boolean }) {
	const view = { level: 'municipality', period: '2023', ...asked } as const;
	return mapRows(mapFigures(rows, indicator, view), view, indicator, new Map(), 'et');
}

describe('the figures of a map in a file', () => {
	it('are those of the year, the country first, not rounded, each with its place and source', () => {
		const figures = told({ since: null, relative: false });
		expect(figures.map(({ area, value, rank }) => [area, value, rank])).toEqual([
			['EE', 87.25, 1],
			['0101', 80, 1],
			['0102', 7.25, 2]
		]);
		expect(figures[1]).toMatchObject({ period: '2023', unit: 'inimest', status: 'A', source: 'small' });
	});

	it('are the changes where the map shows changes, in their own unit, and none where one of two years is missing', () => {
		const figures = told({ since: '2018', relative: true });
		expect(figures.find(({ area }) => area === '0101')).toMatchObject({ period: '2018–2023', value: -20, unit: '%' });
		expect(figures.find(({ area }) => area === '0102')).toMatchObject({ value: null, status: 'O', rank: null });
	});
});
