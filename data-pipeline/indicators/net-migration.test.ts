import { describe, expect, it } from 'vitest';
import { observeLive, pulled } from '../../tests/fixtures/live-rows.ts';
import { areas, factsOnly, pick } from '../../tests/fixtures/observed.ts';
import { migrationRvr02 } from '../sources/migration-rvr02.ts';
import { netMigration, netMigrationExternal, netMigrationInternal } from './net-migration.ts';

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

describe('kinds of migration', () => {
	const balance = (area: string, kind: 'internal' | 'external', value: number | null) => {
		return { area, period: '2024', kind, value, status: value === null ? ('M' as const) : ('A' as const) };
	};
	const live = [
		pulled(migrationRvr02, [
			balance('0141', 'internal', -30),
			balance('0141', 'external', 12),
			balance('0198', 'external', 5),
			balance('EE', 'internal', null),
			balance('EE', 'external', 900)
		])
	];

	it('are told apart, and together are the net migration', async () => {
		expect((await observeLive(netMigrationInternal, live)).at('0141', '2024')).toMatchObject({
			value: -30,
			caveat: null
		});
		expect((await observeLive(netMigrationExternal, live)).at('0141', '2024')?.value).toBe(12);
		expect((await observeLive(netMigration, live)).at('0141', '2024')).toMatchObject({ value: -18, caveat: null });
	});

	it('leave net migration missing where one is not known, but in all Estonia, which nobody leaves within it', async () => {
		const { at } = await observeLive(netMigration, live);
		expect(at('0198', '2024')).toMatchObject({ value: null, status: 'O' });
		expect(at('EE', '2024')).toMatchObject({ value: 900, status: 'A' });
	});

	it.each(['2018', '2020', '2023'])('are sampled so that in %s both add up, and the internal to zero', (period) => {
		for (const area of [...municipalities, '0037', 'EE']) {
			const [net, internal, external] = ['', '-internal', '-external'].map((kind) =>
				Number(pick(`net-migration${kind}`, area, period).value)
			);
			expect([area, Number(internal) + Number(external)]).toEqual([area, net]);
		}
		expect(pick('net-migration-internal', 'EE', period)).toMatchObject({ value: 0, status: 'sample' });
	});

	it('are not sampled for a year whose net migration is known of some municipalities only', () => {
		expect(factsOnly.some(({ indicator }) => indicator.startsWith('net-migration-internal'))).toBe(false);
		expect(() => pick('net-migration-internal', '0784', '2025')).toThrow();
	});
});
