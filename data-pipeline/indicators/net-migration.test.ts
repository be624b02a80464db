import { describe, expect, it } from 'vitest';
import { areas, factsOnly, pick } from '../../tests/fixtures/observed.ts';

const municipalities = areas.filter(({ level }) => level === 'municipality').map(({ code }) => code);

describe('net migration', () => {
	it.each([
		['Tallinn', '0784', -3171],
		['Harku', '0198', 478]
	])('of %s (%s) in 2025 is the known %d, with its caveat', (_, area, value) => {
		expect(pick('net-migration', area, '2025')).toMatchObject({
			value,
			status: 'A',
			source: 'migration-rvr02',
			caveat: 'migration-kinds-unknown'
		});
		expect(pick('net-migration-rate', area, '2025').caveat).toBe('migration-kinds-unknown');
	});

	it('of Harju county is the sum of all its municipalities; of Estonia it is not known', () => {
		expect(pick('net-migration', '0037', '2025')).toMatchObject({ value: -1064, status: 'A' });
		expect(pick('net-migration', 'EE', '2025')).toMatchObject({ value: null, status: 'O' });
	});

	it.each(['2018', '2019'])('of %s adds up, with natural increase, to the change of the population', (period) => {
		const next = String(Number(period) + 1);
		for (const area of municipalities) {
			const parts = ['net-migration', 'natural-increase'].map((id) => Number(pick(id, area, period).value));
			expect([area, parts.reduce((sum, part) => sum + part, 0)]).toEqual([
				area,
				pick('population-change', area, next).value
			]);
			expect(pick('net-migration', area, period).status).toBe('sample');
		}
	});

	it('has no figure before 2025 in a release for publication', () => {
		const periods = factsOnly.filter(({ indicator }) => indicator === 'net-migration').map(({ period }) => period);
		expect(new Set(periods)).toEqual(new Set(['2025']));
	});
});
