import { describe, expect, it } from 'vitest';
import { observeLive, pulled } from '../../tests/fixtures/live-rows.ts';
import { areas, factsOnly, pick, rowsOf, withSamples } from '../../tests/fixtures/observed.ts';
import { populationLau2018 } from '../sources/population-lau-2018.ts';
import { populationNational } from '../sources/population-national.ts';
import { populationRv0291u } from '../sources/population-rv0291u.ts';
import { population } from './population.ts';

const municipalities = areas.filter(({ level }) => level === 'municipality').map(({ code }) => code);

describe('population', () => {
	it.each([
		['Ruhnu', '0689', '2020', 131, 'A', null],
		['Ruhnu', '0689', '2023', 88, 'B', 'residence-reset-inferred'],
		['Ruhnu', '0689', '2025', 80, 'A', 'quoted-by-press'],
		['Vormsi', '0907', '2020', 386, 'A', null],
		['Vormsi', '0907', '2023', 292, 'B', 'residence-reset-inferred'],
		['Rae', '0653', '2018', 17_766, 'A', 'single-source-2018'],
		['Rae', '0653', '2019', 19_677, 'A', null],
		['Rae', '0653', '2026', 25_835, 'A', null],
		['Anija', '0141', '2016', 6183, 'rebuilt', 'rebuilt-2017'],
		['Anija', '0141', '2017', 6177, 'rebuilt', 'rebuilt-2017'],
		['Tallinn', '0784', '2025', 456_518, 'A', 'quoted-by-press'],
		['Estonia', 'EE', '2018', 1_319_133, 'A', null],
		['Estonia', 'EE', '2019', 1_324_820, 'A', null],
		['Estonia', 'EE', '2020', 1_328_976, 'A', null],
		['Estonia', 'EE', '2023', 1_365_884, 'B', 'residence-reset-inferred']
	])('of %s (%s) on 1 January %s is %d', (_, area, period, value, status, caveat) => {
		expect(pick('population', area, period)).toMatchObject({ value, status, caveat });
	});

	it('of Estonia is the figure of its own, which is above the sum of municipalities before 2023', () => {
		const sumOf = (period: string) =>
			municipalities.reduce((total, area) => total + Number(pick('population', area, period).value), 0);
		expect(sumOf('2018')).toBe(1_317_762);
		expect(sumOf('2023')).toBe(1_365_884);
		expect(pick('population', 'EE', '2018').source).toBe(populationNational.id);
	});

	it('of a county is the sum of its municipalities, with the caveat of the least certain', () => {
		expect(pick('population', '0037', '2025')).toMatchObject({ value: 647_024, caveat: 'quoted-by-press' });
	});

	it('of a county is missing while one of its municipalities is', () => {
		expect(pick('population', '0074', '2025')).toMatchObject({ value: null, status: 'O' });
	});

	it.each(['2021', '2022', '2024'])('of %s is missing everywhere, and never a sample figure', (period) => {
		const rows = withSamples.filter((row) => row.indicator === 'population' && row.period === period);
		expect(rows).toHaveLength(95);
		expect(rows.every(({ value, status }) => value === null && status === 'O')).toBe(true);
	});

	it('is the same in a release for publication', () => {
		const populationOf = (rows: typeof withSamples) => rows.filter(({ indicator }) => indicator === 'population');
		expect(populationOf(withSamples)).toEqual(populationOf(factsOnly));
		expect(populationOf(withSamples).some(({ status }) => status === 'sample')).toBe(false);
	});

	it('of a municipality whose predecessors were split is missing before the reform', () => {
		expect(pick('population', '0171', '2017')).toMatchObject({ value: null, status: 'O' });
	});

	it.each(['0251', '0803'])('of %s cannot exist after the merger of 2025', (area) => {
		expect(pick('population', area, '2025')).toMatchObject({ value: null, status: 'O' });
		expect(pick('population', area, '2026')).toMatchObject({ value: null, status: 'M', caveat: 'merged-2025' });
	});

	it('has every figure that the country has', () => {
		for (const { period, value } of rowsOf(populationNational)) {
			expect(pick('population', 'EE', period).value).toBe(value);
		}
	});
});

describe('population from the publisher', () => {
	const live = (period: string, area: string, value: number, status: 'A' | 'rebuilt' = 'A') => ({
		area,
		period,
		value,
		status
	});
	const given = [
		pulled(populationRv0291u, [
			live('2016', '0251', 12_000, 'rebuilt'),
			live('2018', '0141', 6150),
			live('2021', '0141', 6200),
			live('2022', '0141', 6400),
			live('2023', '0141', 6450),
			live('2022', '0037', 600_000),
			live('2021', 'EE', 1_330_068),
			live('2022', 'EE', 1_331_796)
		]),
		pulled(populationLau2018, [
			{ area: '0141', period: '2018', value: 6145 },
			{ area: '0198', period: '2018', value: 14_000 }
		]),
		pulled(populationNational, [{ area: 'EE', period: '2018', value: 1_319_133 }])
	];

	it('comes before that of the snapshot, which tells what it does not', async () => {
		const { at } = await observeLive(population, given);
		expect(at('0141', '2018')).toMatchObject({ value: 6150, source: 'population-rv0291u', caveat: null });
		expect(at('0198', '2018')).toMatchObject({ value: 14_000, source: 'population-lau-2018' });
		expect(at('EE', '2018')).toMatchObject({ value: 1_319_133, source: 'population-national' });
	});

	it('breaks in 2022, the first year after the census, and not again', async () => {
		const { at } = await observeLive(population, given);
		expect(at('0141', '2021')?.status).toBe('A');
		expect(at('0141', '2022')).toMatchObject({ value: 6400, status: 'B', caveat: 'residence-reset-2021' });
		expect(at('0141', '2023')).toMatchObject({ value: 6450, status: 'A', caveat: null });
		expect(at('EE', '2022')).toMatchObject({ value: 1_331_796, status: 'B', caveat: 'residence-reset-2021' });
	});

	it('has a county’s own figure, and tells what was rebuilt', async () => {
		const { at } = await observeLive(population, given);
		expect(at('0037', '2022')).toMatchObject({ value: 600_000, source: 'population-rv0291u' });
		expect(at('0251', '2016')).toMatchObject({ value: 12_000, status: 'rebuilt', caveat: 'rebuilt' });
		expect(at('EE', '2023')).toMatchObject({ value: null, status: 'O' });
	});
});

describe('population change over the year', () => {
	it('is the difference from a year earlier', () => {
		expect(pick('population-change', '0653', '2019')).toMatchObject({ value: 1911, caveat: 'single-source-2018' });
		expect(pick('population-change-rate', '0653', '2019').value).toBeCloseTo(10.7565, 4);
		expect(pick('population-change', 'EE', '2020').value).toBe(4156);
	});

	it('from a rebuilt figure is rebuilt', () => {
		expect(pick('population-change', '0141', '2018')).toMatchObject({
			value: -32,
			status: 'rebuilt',
			caveat: 'rebuilt-2017'
		});
	});

	it('is missing across the break', () => {
		expect(pick('population-change', '0689', '2023')).toMatchObject({ value: null, status: 'O' });
		expect(pick('population-change-rate', '0689', '2023')).toMatchObject({ value: null, status: 'O' });
	});
});

describe('population density', () => {
	it('is residents for each square kilometre of land', () => {
		expect(pick('population-density', '0424', '2020').value).toBeCloseTo(2541 / 3.82, 3);
	});

	it('of Estonia is its own population over the land of all municipalities', () => {
		const land = Number(pick('land-area', 'EE', '2018').value);
		expect(land).toBeCloseTo(43_465.39, 2);
		expect(pick('population-density', 'EE', '2023')).toMatchObject({ status: 'B', caveat: 'residence-reset-inferred' });
		expect(pick('population-density', 'EE', '2023').value).toBeCloseTo(1_365_884 / land, 3);
	});
});
