import { readFile, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunReport } from '#pipeline/report/run-report.ts';
import { startPublishers, type Publishers } from '../publishers/start.ts';
import { openPlace, provenRelease, run } from './program.ts';

let place: Awaited<ReturnType<typeof openPlace>>;
let publishers: Publishers;
beforeAll(async () => {
	place = await openPlace();
	publishers = await startPublishers();
});
afterAll(async () => {
	await publishers.close();
	await place.close();
});

const night = () => run('--live', '--only', 'riha', '--mirror', publishers.url, ...place.args);
const reported = async (): Promise<RunReport> =>
	JSON.parse(await readFile(join(place.store, 'report', 'report.json'), 'utf8')) as RunReport;

const rihaIn = ({ status }: RunReport) => status.sources.find(({ source }) => source === 'riha');

/** Cuts short what the last runs stored, the newest first. */
async function damage(count: number): Promise<void> {
	const folder = join(place.store, 'pulls', 'riha');
	const { pulls } = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as { pulls: { file: string }[] };
	for (const { file } of pulls.slice(0, count)) await truncate(join(folder, file), 1000);
}

describe("last night's pulls, damaged", () => {
	it('are told, and brought anew', async () => {
		expect(await night()).toMatchObject({ code: 0, err: '' });
		await damage(1);
		publishers.requests.length = 0;
		expect(await night()).toMatchObject({ code: 0, err: '' });
		const report = await reported();
		expect(report.notes).toEqual([expect.stringMatching(/^riha: the pull of .* is cut short or changed: /)]);
		expect(rihaIn(report)).toMatchObject({ state: 'fresh', failure: null });
		expect(publishers.requests.length).toBeGreaterThan(0);
	}, 180_000);

	it('give way to those of the night before where the publisher is down as well', async () => {
		publishers.changeWorld((world) => ({ ...world, systems: world.systems.slice(0, -1) }));
		expect(await night()).toMatchObject({ code: 0, err: '' });
		const rows = rihaIn(await reported())?.rows ?? NaN;
		await damage(1);
		publishers.fault('www.riha.ee', { kind: 'status', status: 404 });
		const { code, err } = await night();
		expect(code).toBe(1);
		expect(err).toMatch(/^riha: .*404.*; riha: the pull of .* is cut short/);
		const report = await reported();
		expect(rihaIn(report)).toMatchObject({ state: 'stale', rows: rows + 1 });
		expect(report.published).not.toBeNull();
		await provenRelease(place.out);
	}, 180_000);

	it('leave what was published as it was where nothing is left of them, and the report says what to do', async () => {
		const before = await provenRelease(place.out);
		await damage(3);
		const { code, err } = await night();
		expect(code).toBe(1);
		expect(err).toContain('No release: what was published before stays.');
		expect(await reported()).toMatchObject({ release: null, previous: before, acceptable: ['riha'] });
		expect(await provenRelease(place.out)).toBe(before);
		publishers.clear();
		expect(await night()).toMatchObject({ code: 0, err: '' });
	}, 180_000);
});
