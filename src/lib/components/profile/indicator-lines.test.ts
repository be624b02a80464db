import { describe, expect, it } from 'vitest';
import type { CatalogIndicator } from '../../model/catalog.ts';
import type { Status } from '../../model/status.ts';
import type { ProfileRow } from '../../query/queries/area-profile.ts';
import { changeBetween, indicatorLines } from './indicator-lines.ts';

function row(period: string, value: number | null, status: Status = value === null ? 'O' : 'A'): ProfileRow {
	const compared = { county: null, countyStatus: null, country: null, countryStatus: null };
	const rest = { source: 's', caveat: null, ...compared, rank: null, rankSample: false, ranked: 0 };
	return { indicator: 'population', period, value, status, ...rest };
}

const indicator = (id: string, theme: CatalogIndicator['theme']) => ({ id, theme, unit: 'persons', categories: null });
const range = { from: '2018', to: '2020' };

describe('changeBetween', () => {
	it('is the last figure less the first, and per cent of the first', () => {
		expect(changeBetween([row('2018', 200), row('2019', 1), row('2020', 150)], range, 0)).toEqual({
			value: -50,
			percent: -25,
			broken: false,
			sample: false
		});
	});

	it('is unknown when an end is missing, and for one year', () => {
		expect(changeBetween([row('2018', null), row('2020', 150)], range, 0)).toBeNull();
		expect(changeBetween([row('2018', 1)], range, 0)).toBeNull();
		expect(changeBetween([row('2018', 1)], { from: '2018', to: '2018' }, 0)).toBeNull();
	});

	it('has no per cent from zero, nor of per cent', () => {
		expect(changeBetween([row('2018', 0), row('2020', 5)], range, 0)?.percent).toBeNull();
		expect(changeBetween([row('2018', 10), row('2020', 5)], range, null)?.percent).toBeNull();
		expect(changeBetween([row('2018', 10), row('2020', -5)], range, 0)).toMatchObject({ value: -15, percent: null });
	});

	it('has no per cent of a figure below the least that a share says something of', () => {
		expect(changeBetween([row('2018', 99), row('2020', 50)], range, 100)?.percent).toBeNull();
		expect(changeBetween([row('2018', 100), row('2020', 50)], range, 100)?.percent).toBe(-50);
	});

	it('tells of a break after the first year, and of a sample figure at an end', () => {
		const rows = [row('2018', 1, 'sample'), row('2019', 2, 'B'), row('2020', 3)];
		expect(changeBetween(rows, range, 0)).toMatchObject({ broken: true, sample: true });
		expect(changeBetween(rows, { from: '2019', to: '2020' }, 0)?.broken).toBe(false);
	});

	it('has no per cent across a break, where the two ends are not one series', () => {
		const rows = [row('2018', 100), row('2019', 110, 'B'), row('2020', 121)];
		expect(changeBetween(rows, range, 0)).toMatchObject({ value: 21, percent: null });
		expect(changeBetween(rows, { from: '2019', to: '2020' }, 0)).toMatchObject({ value: 11, percent: 10 });
	});
});

describe('indicatorLines', () => {
	const indicators = [indicator('land-area', 'territory'), indicator('population', 'population')] as CatalogIndicator[];
	const groups = indicatorLines(indicators, [row('2019', 5), row('2025', 7), row('2026', null)], range);

	it('tells the themes in their own order and leaves out those without an indicator', () => {
		expect(groups.map(({ theme }) => theme)).toEqual(['population', 'territory']);
	});

	it('takes the newest figure there is, beyond the period too', () => {
		expect(groups[0]?.lines[0]?.latest).toMatchObject({ period: '2025', value: 7 });
	});

	it('keeps an indicator that has no figure', () => {
		expect(groups[1]?.lines[0]).toMatchObject({ latest: null, change: null, series: [] });
	});
});
