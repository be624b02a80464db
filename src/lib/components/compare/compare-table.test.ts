import { describe, expect, it } from 'vitest';
import type { CatalogIndicator } from '../../model/catalog.ts';
import type { IndicatorRow } from '../../query/queries/indicator-observations.ts';
import { compareTable, type ComparedArea } from './compare-table.ts';
import { sharedPeriod, shownPeriod } from './shown-period.ts';

const indicator = (id: string, part: Partial<CatalogIndicator> = {}): CatalogIndicator => ({
	id,
	theme: 'population',
	title: { et: id, en: id },
	description: { et: id, en: id },
	unit: 'persons',
	decimals: 0,
	timing: 'during-year',
	levels: ['country', 'county', 'municipality'],
	better: 'neither',
	plausible: [0, 1e9],
	categories: null,
	breakdowns: [],
	revisionBound: 1,
	periods: ['2020', '2023'],
	mapPeriod: '2023',
	sample: false,
	...part
});
const row = (
	area: string,
	value: number | null,
	rank: number | null,
	part: Partial<IndicatorRow> = {}
): IndicatorRow => ({
	area,
	level: 'municipality',
	period: '2023',
	value,
	status: value === null ? 'Q' : 'A',
	source: 's',
	caveat: null,
	rank,
	...part
});
const area = (code: string, level: ComparedArea['level'] = 'municipality'): ComparedArea => ({
	code,
	slug: code,
	level,
	name: `N${code}`
});
const country = area('EE', 'country');

/** Ten municipalities with 100, 90, …, 10. */
const ten = Array.from({ length: 10 }, (_, index) => row(`000${index}`, 100 - 10 * index, index + 1));
const rows = [...ten, row('EE', 550, 1, { level: 'country' }), row('0037', 300, 1, { level: 'county' })];
const table = (codes: string[], sort: Parameters<typeof compareTable>[3]['sort'] = null, better = 'neither' as const) =>
	compareTable(
		[{ indicator: indicator('births', { better }), rows }],
		codes.map((code) => area(code)),
		country,
		{ year: '2023', sort }
	);

describe('the table of a comparison', () => {
	it('has the areas in their order, each with its place among all municipalities', () => {
		const { lines } = table(['0009', '0000']);
		expect(lines.map(({ area }) => area.code)).toEqual(['0009', '0000']);
		expect(lines.map(({ cells }) => cells[0]?.rank)).toEqual([
			{ place: 10, of: 10 },
			{ place: 1, of: 10 }
		]);
	});

	it('has the country last without a place, unless it is one of the areas', () => {
		expect(table(['0000']).country).toMatchObject({ area: { code: 'EE' }, cells: [{ value: 550, rank: null }] });
		const shown = compareTable([{ indicator: indicator('births'), rows }], [country], country, {
			year: '2023',
			sort: null
		});
		expect(shown.country).toBeNull();
	});

	it('tells the fifth of the places, and the other way round where less is better', () => {
		const codes = ['0000', '0002', '0009'];
		expect(table(codes).lines.map(({ cells }) => cells[0]?.fifth)).toEqual([5, 4, 1]);
		const lower = compareTable(
			[{ indicator: indicator('accidents', { better: 'lower' }), rows }],
			codes.map((code) => area(code)),
			country,
			{ year: '2023', sort: null }
		);
		expect(lower.lines.map(({ cells }) => cells[0]?.fifth)).toEqual([1, 2, 5]);
	});

	it('colours no county, and ranks it among counties', () => {
		const [line] = compareTable([{ indicator: indicator('births'), rows }], [area('0037', 'county')], country, {
			year: '2023',
			sort: null
		}).lines;
		expect(line?.cells[0]).toMatchObject({ fifth: null, rank: { place: 1, of: 1 } });
	});

	it('sorts by figures and by names, with what is missing last either way', () => {
		const withGap = [...rows.filter(({ area }) => area !== '0001'), row('0001', null, null)];
		const sorted = (by: string, descending: boolean) =>
			compareTable(
				[{ indicator: indicator('births'), rows: withGap }],
				['0001', '0003', '0002'].map((code) => area(code)),
				country,
				{ year: '2023', sort: { by, descending } }
			).lines.map(({ area }) => area.code);
		expect(sorted('births', true)).toEqual(['0002', '0003', '0001']);
		expect(sorted('births', false)).toEqual(['0003', '0002', '0001']);
		expect(sorted('nimi', false)).toEqual(['0001', '0002', '0003']);
		expect(sorted('nimi', true)).toEqual(['0003', '0002', '0001']);
	});

	it('says why a figure is missing', () => {
		expect(table(['0999']).lines[0]?.cells[0]).toEqual({ value: null, status: 'O', rank: null, fifth: null });
	});
});

describe('the year of a figure', () => {
	it('is the newest up to the one asked for, else the first', () => {
		expect(shownPeriod({ periods: ['2018', '2020'] }, '2023')).toBe('2020');
		expect(shownPeriod({ periods: ['2025'] }, '2023')).toBe('2025');
		expect(shownPeriod({ periods: [] }, '2023')).toBeNull();
	});

	it('is shared by two', () => {
		expect(sharedPeriod({ periods: ['2018', '2019'] }, { periods: ['2019', '2020'] }, '2023')).toBe('2019');
		expect(sharedPeriod({ periods: ['2018'] }, { periods: ['2019'] }, '2023')).toBeNull();
	});
});
