import { describe, expect, it } from 'vitest';
import type { ProfileRow } from '../../query/queries/area-profile.ts';
import type { IndicatorLine } from './indicator-lines.ts';
import { sampledColumns } from './sampled-columns.ts';

const row = (period: string, status: ProfileRow['status'], others: Partial<ProfileRow> = {}) =>
	({ period, value: 1, status, countyStatus: 'A', countryStatus: 'A', rankSample: false, ...others }) as ProfileRow;
const lineOf = (series: ProfileRow[], change: IndicatorLine['change'] = null) =>
	({ latest: series.at(-1), change, series }) as IndicatorLine;
const range = { from: '2018', to: '2023' };

describe('sampledColumns', () => {
	it('is empty where every figure is published', () => {
		expect([...sampledColumns(lineOf([row('2023', 'inferred')]), range, 'municipality')]).toEqual([]);
	});

	it('finds sample figures in the change and the line of an indicator whose newest figure is real', () => {
		const change = { value: 1, percent: null, broken: false, sample: true };
		const line = lineOf([row('2018', 'sample'), row('2023', 'inferred')], change);
		expect([...sampledColumns(line, range, 'municipality')]).toEqual(['change', 'line']);
	});

	it('leaves the line alone where sample figures stand outside the period only', () => {
		const line = lineOf([row('2017', 'sample'), row('2023', 'A')]);
		expect([...sampledColumns(line, range, 'municipality')]).toEqual([]);
	});

	it('finds them in what the area is compared with, in the columns that its level has', () => {
		const compared = { countyStatus: 'sample', countryStatus: 'sample', rankSample: true } as const;
		const line = lineOf([row('2023', 'A', compared)]);
		expect([...sampledColumns(line, range, 'municipality')]).toEqual(['county', 'country', 'rank']);
		expect([...sampledColumns(line, range, 'county')]).toEqual(['country', 'rank']);
		expect([...sampledColumns(line, range, 'country')]).toEqual([]);
	});
});
