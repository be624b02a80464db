import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../export/open-data/coverage.ts';
import type { Observation } from '../../model/observation.ts';
import { coverageText, partText } from './indicator-view.ts';

function row(area: string, period: string, value: number | null, status: Observation['status']) {
	return { area, period, value, status, source: 'small', caveat: null };
}
const rows = [
	row('0101', '2018', 1, 'sample'),
	row('0102', '2018', null, 'Q'),
	row('0101', '2019', 2, 'A'),
	row('0102', '2019', null, 'O')
];

describe('how complete an indicator is', () => {
	it('is counted by area, by year and by status', () => {
		expect(coverageOf(rows)).toMatchObject({
			areas: { withValue: 1, all: 2 },
			periods: ['2018', '2019'],
			byPeriod: [
				{ period: '2018', withValue: 1, sample: 1, missing: 1 },
				{ period: '2019', withValue: 1, sample: 0, missing: 1 }
			],
			byStatus: { sample: 1, Q: 1, A: 1, O: 1 },
			observations: 4,
			missing: 2,
			sample: 1,
			sources: ['small']
		});
	});

	it('is told in a sentence; one without a value says so', () => {
		expect(coverageText(coverageOf(rows), 'et')).toMatch(/1 piirkonnal 2-st, aastad 2018, 2019.*50% puudub ja 25%/);
		expect(coverageText(coverageOf([row('0101', '2018', null, 'O')]), 'et')).not.toMatch(/\d/);
	});

	it('is never told as nothing or all where it is almost that', () => {
		expect(partText(1, 1000, 'et')).toBe('1%');
		expect(partText(999, 1000, 'et')).toBe('99%');
		expect([partText(0, 10, 'et'), partText(10, 10, 'et'), partText(0, 0, 'et')]).toEqual(['0%', '100%', '–']);
	});
});
