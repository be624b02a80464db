import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Catalog } from '#lib/model/catalog.ts';
import type { RunReport } from '#pipeline/report/run-report.ts';
import { startPublishers, type Publishers } from '../publishers/start.ts';
import { openPlace, provenRelease, start } from './program.ts';

let publishers: Publishers;
beforeAll(async () => {
	publishers = await startPublishers();
});
afterAll(() => publishers.close());

/** Runs with a clock in Tallinn that stands at this moment, and goes an hour on as the first publisher is asked. */
async function runFrom(moment: string) {
	const { folder, store, out, args, close } = await openPlace();
	const moves = join(folder, 'moves');
	const {
		code,
		err,
		out: said
	} = await start({
		args: ['--live', '--only', 'riha', '--mirror', publishers.url, ...args],
		env: { TZ: 'Europe/Tallinn', CLOCK_START: moment, CLOCK_MOVES: moves },
		before: ['./tests/pipeline/moved-clock.ts'],
		told: (text) => {
			if (text.includes('riha: asking')) writeFileSync(moves, '');
		}
	}).end;
	expect([code, err]).toEqual([0, '']);
	const json = async (...path: string[]): Promise<unknown> => JSON.parse(await readFile(join(...path), 'utf8'));
	const catalog = (await json(out, 'catalog.json')) as Catalog;
	const found = {
		said,
		release: await provenRelease(out),
		report: (await json(store, 'report', 'report.json')) as RunReport,
		manifest: (await json(store, 'pulls', 'riha', 'manifest.json')) as {
			seenAt: string;
			pulls: { pulledAt: string }[];
		},
		status: (await json(out, catalog.status)) as RunReport['status']
	};
	await close();
	return found;
}

describe('a run', () => {
	it.each([
		['midnight in UTC', '2026-10-24T23:59:59Z', '00:59:59'],
		['midnight in Tallinn', '2026-10-24T20:59:59Z', '21:59:59'],
		['the hour that comes twice', '2026-10-25T00:59:59Z', '01:59:59'],
		['the hour that is left out', '2027-03-28T00:59:59Z', '01:59:59']
	])(
		'across %s has one date, that of its beginning in UTC',
		async (_, moment, later) => {
			const { said, release, report, manifest, status } = await runFrom(moment);
			expect(said).toMatch(new RegExp(`^${later} riha: fresh`, 'm'));
			expect(release.slice(0, 10)).toBe(moment.slice(0, 10));
			expect([report.status.at, status.at, manifest.seenAt, manifest.pulls[0]?.pulledAt]).toEqual(
				Array(4).fill(moment)
			);
			expect(status.sources.find(({ source }) => source === 'riha')).toMatchObject({
				state: 'fresh',
				lastSuccess: moment
			});
		},
		180_000
	);
});
