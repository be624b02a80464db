import { describe, expect, it } from 'vitest';
import { known } from '../../tests/fixtures/small-source.ts';
import { knownCodes, summaryOf } from './row-summary.ts';

describe('summaryOf', () => {
	it('tells what rows cover, and who has a row in the newest period', () => {
		const rows = [
			{ area: '0102', period: '2023' },
			{ area: '0101', period: '2023' },
			{ area: '0101', period: '2024' },
			{ area: '0101', period: '2022' }
		];
		expect(summaryOf(rows)).toEqual({
			rows: 4,
			areas: ['0101', '0102'],
			periods: ['2022', '2023', '2024'],
			newestAreas: ['0101']
		});
	});

	it('takes every area as newest in a table without periods', () => {
		expect(summaryOf([{ area: '0102' }, { area: '0101' }])).toMatchObject({
			periods: [],
			newestAreas: ['0101', '0102']
		});
	});

	it('knows nothing of areas in a table that has none', () => {
		const rows = [
			{ period: '2024', value: 3 },
			{ period: '2023', value: 2 }
		];
		expect(summaryOf(rows)).toEqual({ rows: 2, areas: [], periods: ['2023', '2024'], newestAreas: [] });
	});
});

describe('knownCodes', () => {
	it('are those of today, those that were changed, and those before the reform', () => {
		const [country, ...others] = known.areas;
		if (!country) throw new Error('the small country has areas');
		const areas = [{ ...country, formerCode: '0999' }, ...others];
		expect([...knownCodes({ ...known, areas })].sort()).toEqual(['0001', '0101', '0102', '0991', '0999', 'EE']);
	});
});
