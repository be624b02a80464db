import { describe, expect, it } from 'vitest';
import type { ProfileRow } from '../../../query/queries/area-profile.ts';
import { besideFigure } from './beside-figure.ts';

function row(period: string, value: number | null, status: ProfileRow['status'] = 'A'): ProfileRow {
	const others = { county: null, countyStatus: null, country: null, countryStatus: null };
	const rank = { rank: null, rankSample: false, ranked: 0 };
	return { indicator: 'population', period, value, status, source: 's', caveat: null, ...others, ...rank };
}

describe('a figure of a compared area', () => {
	it.each([
		['is of the same year', [row('2019', 1), row('2023', 2)], '2019', { value: 1, year: null, sample: false }],
		[
			'is else its newest, with the year',
			[row('2018', 1), row('2020', 2), row('2023', null)],
			'2023',
			{ value: 2, year: '2020', sample: false }
		],
		['may be newer than the one it stands beside', [row('2025', 3)], '2023', { value: 3, year: '2025', sample: false }],
		[
			'has its year where there is nothing beside it',
			[row('2020', 0, 'sample')],
			null,
			{ value: 0, year: '2020', sample: true }
		],
		['is missing where no year has one', [row('2023', null)], '2023', { value: null, year: null, sample: false }],
		['is missing where nothing is known', [], '2023', { value: null, year: null, sample: false }]
	] as const)('%s', (_, rows, period, figure) => {
		expect(besideFigure(rows, period)).toEqual(figure);
	});
});
