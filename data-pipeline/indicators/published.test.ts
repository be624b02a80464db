import { describe, expect, it } from 'vitest';
import { type Area, countryCode } from '#lib/model/area.ts';
import type { Observed } from '../define.ts';
import { firstOf, isYounger, published, withMerged } from './published.ts';
import { withResidenceReset } from './residence-reset.ts';

const table = { id: 'table' };
const row = (period: string, value: number | null, over: Partial<Observed> = {}): Observed => {
	return { area: '0141', period, value, status: value === null ? 'O' : 'A', source: 'table', caveat: null, ...over };
};

describe('figures of a table', () => {
	it('keep their status, and one that was rebuilt says so', () => {
		const rows = [
			{ area: '0141', period: '2019', value: 7, status: 'P' as const },
			{ area: '0141', period: '2016', value: 8, status: 'rebuilt' as const },
			{ area: '0141', period: '2015', value: null, status: 'Q' as const }
		];
		expect(published(rows, table)).toEqual([
			row('2019', 7, { status: 'P' }),
			row('2016', 8, { status: 'rebuilt', caveat: 'rebuilt' }),
			row('2015', null, { status: 'Q' })
		]);
	});
});

describe('of tables about the same', () => {
	it('the first one that has a figure is taken, year by year', () => {
		const first = [row('2019', 1), row('2020', null, { status: 'Q' })];
		const second = [row('2019', 2), row('2020', 3, { source: 'other' }), row('2021', null)];
		expect(firstOf(first, second)).toEqual([row('2019', 1), row('2020', 3, { source: 'other' }), row('2021', null)]);
	});

	it('the reason of the first stands where none has a figure', () => {
		expect(firstOf([row('2020', null, { status: 'Q' })], [row('2020', null)])).toEqual([
			row('2020', null, { status: 'Q' })
		]);
	});
});

describe('the break that the census of 2021 brought', () => {
	it('is at the first known year after it, whatever year that is', () => {
		const statuses = (rows: Observed[]) => withResidenceReset(rows).map(({ period, status }) => [period, status]);
		expect(statuses([row('2023', 4), row('2020', 1), row('2022', 3), row('2021', 2)])).toEqual([
			['2023', 'A'],
			['2020', 'A'],
			['2022', 'B'],
			['2021', 'A']
		]);
		expect(statuses([row('2020', 1), row('2022', null), row('2023', 3)])).toContainEqual(['2023', 'B']);
	});

	it('is each area’s own, and none where nothing is known before it', () => {
		const rows = [row('2020', 1), row('2022', 2), row('2022', 9, { area: '0198' })];
		expect(withResidenceReset(rows)).toEqual([
			row('2020', 1),
			row('2022', 2, { status: 'B', caveat: 'residence-reset-2021' }),
			row('2022', 9, { area: '0198' })
		]);
	});
});

function municipality(code: string, more: Partial<Area> = {}): Area {
	const dates = { validFrom: '2017-10', validTo: null, successor: null, formerCode: null };
	const name = `${code} vald`;
	return {
		code,
		level: 'municipality',
		name,
		kind: 'vald',
		slug: code,
		parent: '0045',
		registryCode: null,
		...dates,
		...more
	};
}

const figure = (area: string, value: number): Observed => {
	return { area, period: '2018', value, status: 'A', source: 'areas-2018', caveat: null };
};
const ended = { validTo: '2025-10', successor: '0250' };
const made = municipality('0250', { validFrom: '2025-10' });

describe('an area that others became', () => {
	it('is younger than the years before it', () => {
		const younger = isYounger([made]);
		expect([younger('0250', '2025'), younger('0250', '2026'), younger(countryCode, '1990')]).toEqual([
			true,
			false,
			false
		]);
	});

	it('has the sum of their figures, which says that it is one', () => {
		const areas = [made, municipality('0251', ended), municipality('0803', ended)];
		expect(withMerged([figure('0251', 123.93), figure('0803', 265.78)], areas)).toEqual([
			figure('0251', 123.93),
			figure('0803', 265.78),
			{ ...figure('0250', 389.71), status: 'rebuilt', caveat: 'rebuilt' }
		]);
	});

	it('is not taken for the one of them that had its code', () => {
		const areas = [{ ...made, code: '0251' }, municipality('0803', { ...ended, successor: '0251' })];
		expect(withMerged([figure('0251', 123.93), figure('0803', 265.78)], areas)).toEqual([
			figure('0803', 265.78),
			{ ...figure('0251', 389.71), status: 'rebuilt', caveat: 'rebuilt' }
		]);
	});

	it('has no figure where one of them has none', () => {
		const areas = [made, municipality('0251', ended), municipality('0803', ended)];
		const [, told] = withMerged([figure('0251', 123.93)], areas);
		expect(told).toMatchObject({ area: '0250', value: null, status: 'O' });
	});
});
