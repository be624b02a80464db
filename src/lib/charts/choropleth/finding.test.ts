import { describe, expect, it } from 'vitest';
import type { IndicatorRow } from '../../query/queries/indicator-observations.ts';
import { findingOf } from './finding.ts';
import { mapFigures } from './map-figures.ts';

const amounts = { unit: 'persons' as const, decimals: 0, categories: null };
const row = (
	area: string,
	period: string,
	value: number | null,
	status: IndicatorRow['status'] = 'A'
): IndicatorRow => ({
	area,
	level: 'municipality',
	period,
	value,
	status: value === null ? 'O' : status,
	source: 'made',
	caveat: null,
	rank: null
});
const asked = { level: 'municipality', period: '2023', since: null, relative: false } as const;
const change = { ...asked, since: '2018' } as const;
const figures = (values: (number | null)[]) =>
	mapFigures(
		values.map((value, index) => row(String(1000 + index), '2023', value)),
		amounts,
		asked
	);

describe('findingOf', () => {
	it('tells from how little to how much, and whose the ends are', () => {
		expect(findingOf(figures([5, 9, 1]), asked)).toEqual({
			kind: 'range',
			low: { figure: 1, area: '1002', count: 1 },
			high: { figure: 9, area: '1001', count: 1 }
		});
	});

	it('names nobody where several share an end', () => {
		expect(findingOf(figures([0, 0, 7]), asked)).toMatchObject({ low: { figure: 0, area: null, count: 2 } });
	});

	it('counts those below zero where figures lie on both sides', () => {
		expect(findingOf(figures([-2, 0, 3, -1, null]), asked)).toEqual({ kind: 'under', count: 2, known: 4 });
	});

	it('tells the commonest kind', () => {
		const kinds = [1, 2].map((value) => ({ value, title: { et: 'liik', en: 'kind' } }));
		const made = { ...figures([1, 2, 2]), measure: { ...figures([1]).measure, categories: kinds } };
		expect(findingOf(made, asked)).toEqual({ kind: 'category', figure: 2, count: 2, known: 3 });
	});

	it('says where all are the same, and where nothing is known', () => {
		expect(findingOf(figures([4, 4]), asked)).toEqual({ kind: 'all', figure: 4 });
		expect(findingOf(figures([null]), asked)).toEqual({ kind: 'none' });
	});

	it('counts who fell and who grew between two years', () => {
		const rows = [10, 10, 10].flatMap((start, index) => [
			row(String(1000 + index), '2018', start),
			row(String(1000 + index), '2023', start + (index === 0 ? 5 : -5))
		]);
		expect(findingOf(mapFigures(rows, amounts, change), change)).toEqual({ kind: 'fell', count: 2, known: 3 });
	});
});

describe('the figures of a map', () => {
	const rows = [
		row('0001', '2018', 100),
		row('0001', '2023', 150),
		row('0002', '2018', 0),
		row('0002', '2023', 7, 'sample'),
		row('0003', '2018', null),
		row('0003', '2023', 9),
		row('0004', '2023', 9)
	];
	const told = (relative: boolean) => mapFigures(rows, amounts, { ...change, relative });

	it('are the change between two years, with what is to be known of either', () => {
		expect(told(false).areas.map(({ value, status }) => [value, status])).toEqual([
			[50, 'A'],
			[7, 'sample'],
			[null, 'O'],
			[null, 'O']
		]);
	});

	it('cannot be a percentage of nothing', () => {
		expect(
			told(true)
				.areas.slice(0, 2)
				.map(({ value, status }) => [value, status])
		).toEqual([
			[50, 'A'],
			[null, 'M']
		]);
	});

	it('are ranked as they are printed: ties share a place', () => {
		expect(figures([3.4, 3.3, 9, 1]).areas.map(({ rank }) => rank)).toEqual([2, 2, 1, 4]);
	});

	it('say in which years between the two a series begins anew', () => {
		const broken = mapFigures([...rows, row('0001', '2020', 1, 'B'), row('0001', '2016', 1, 'B')], amounts, change);
		expect(broken.breaks).toEqual(['2020']);
		expect(mapFigures(rows, amounts, asked).breaks).toEqual([]);
	});

	it('are those of the level that is asked for', () => {
		const county = { ...row('0037', '2023', 5), level: 'county' as const };
		expect(mapFigures([...rows, county], amounts, { ...asked, level: 'county' }).areas).toHaveLength(1);
	});
});
