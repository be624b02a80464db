import { describe, expect, it } from 'vitest';
import { readReleaseIndex, readReleases } from './read-releases.ts';

const index = {
	releases: [
		{ number: 2, release: '2026-11-22-ddf7c53b', catalog: 'releases/2.json' },
		{ number: 1, release: '2026-01-02-0a1b2c3d', catalog: 'releases/1.json' }
	]
};
const tables = { areas: 'areas.0.parquet', observations: { population: 'observations/population.0.parquet' } };

/** A site with these files under `/data/`. */
function siteOf(files: Record<string, unknown>): typeof fetch {
	return async (address) => {
		const file = files[String(address).slice('/data/'.length)];
		return file === undefined ? new Response('', { status: 404 }) : Response.json(file);
	};
}

describe('the kept releases', () => {
	it('are known from their list alone, which says how many there are to be', async () => {
		expect(await readReleaseIndex(siteOf({ 'releases/index.json': index }))).toEqual(index);
		const all = { ...index, keep: null };
		expect(await readReleaseIndex(siteOf({ 'releases/index.json': all }))).toEqual(all);
	});

	it('are there with their tables, and without where another version of the program wrote the catalog', async () => {
		const files = { 'releases/index.json': index, 'releases/2.json': { tables }, 'releases/1.json': { files: [] } };
		const releases = await readReleases(siteOf(files));
		expect(releases.map((release) => release.tables)).toEqual([tables, null]);
	});

	it('are an error where their list is not there, is none, or leads out of the release', async () => {
		await expect(readReleaseIndex(siteOf({}))).rejects.toThrow(/404/);
		await expect(readReleaseIndex(siteOf({ 'releases/index.json': [] }))).rejects.toThrow(/not one/);
		const out = { releases: [{ number: 1, release: '2026-01-02-0a1b2c3d', catalog: '../secret.json' }] };
		await expect(readReleaseIndex(siteOf({ 'releases/index.json': out }))).rejects.toThrow(/not one/);
	});
});
