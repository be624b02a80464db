import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { Catalog } from '#lib/model/catalog.ts';
import { readTable } from '#lib/query/read-tables.ts';
import { embeddedRelease } from '../fixtures/embedded-release.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
type Outcome = { code: number; lines: string[]; errors: string[] };

/** Runs the pipeline as `npm run data` does. */
function run(...args: string[]): Promise<Outcome> {
	const command = ['--import', 'tsx', 'data-pipeline/run.ts', ...args];
	return new Promise((resolve) => {
		execFile(process.execPath, command, { cwd: root }, (error, stdout, stderr) => {
			const linesOf = (text: string) => text.split('\n').filter(Boolean);
			resolve({ code: error ? Number(error.code) : 0, lines: linesOf(stdout), errors: linesOf(stderr) });
		});
	});
}

async function contents(folder: string): Promise<Map<string, string>> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
	const read = files.sort().map(async (file) => [file.slice(folder.length), await readFile(file, 'base64')] as const);
	return new Map(await Promise.all(read));
}

async function catalogOf(folder: string): Promise<Catalog> {
	return v.parse(Catalog, JSON.parse(await readFile(join(folder, 'catalog.json'), 'utf8')));
}

let folder: string;
let published: string;
let outcomes: Outcome[];

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'release-'));
	published = join(folder, 'one');
	outcomes = await Promise.all([run('--out', published), run('--out', join(folder, 'two'))]);
}, 120_000);
afterAll(() => rm(folder, { recursive: true }));

describe('npm run data', () => {
	it('publishes a release from the embedded snapshot, with one line for each stage', async () => {
		const [outcome] = outcomes;
		expect(outcome).toMatchObject({ code: 0, errors: [] });
		const stages = ['snapshot', 'validate', 'boundaries', 'observe', 'bake', 'publish'];
		expect(outcome?.lines.map((line) => line.split(' ')[0])).toEqual(stages);
		expect(outcome?.lines.at(-1)).toContain((await catalogOf(published)).release);
	});

	it('makes the same bytes of the same snapshot', async () => {
		expect(await contents(join(folder, 'two'))).toEqual(await contents(published));
	});

	it.each([
		['a negative count', 'population-lau-2018.csv', /,\d+$/m, ',-5', /^population-lau-2018: row 1, value: /],
		['NaN', 'population-lau-2018.csv', /,\d+$/m, ',NaN', /^population-lau-2018: row 1, value: /],
		['an unknown code', 'population-lau-2018.csv', /^\d{4},/m, '9999,', /^population-lau-2018: row 1, area: /]
	])('refuses %s, even in a sealed snapshot, and leaves the old release', async (_, file, found, put, line) => {
		const snapshot = join(folder, 'damaged');
		await cp(join(root, 'data-pipeline/snapshot'), snapshot, { recursive: true });
		const text = await readFile(join(snapshot, file), 'utf8');
		await writeFile(join(snapshot, file), text.replace(found, put));
		const before = await contents(published);
		const unsealed = await run('--snapshot', snapshot, '--out', published);
		expect(unsealed.code).toBe(1);
		expect(unsealed.errors[0]).toMatch(/^population-lau-2018: population-lau-2018\.csv is .*changed/);
		expect(await run('--snapshot', snapshot, '--seal')).toMatchObject({ code: 0 });
		const sealed = await run('--snapshot', snapshot, '--out', published);
		expect(sealed.code).toBe(1);
		expect(sealed.errors).toEqual([expect.stringMatching(line), 'No release: what was published before stays.']);
		expect(await contents(published)).toEqual(before);
		await rm(snapshot, { recursive: true });
	});

	it('says in one line that it does not know an option', async () => {
		expect(await run('--nonsense')).toEqual({ code: 2, lines: [], errors: [expect.stringContaining("'--nonsense'")] });
		expect((await run('--help')).lines[0]).toBe('npm run data -- [options]');
	});
});

describe('a release for publication', () => {
	it('holds no sample figure, and every fact all the same', async () => {
		const live = await embeddedRelease({ live: true });
		try {
			const [told, full] = [await observationsIn(live.folder, live.catalog), await observationsIn(published)];
			expect(told.filter((row) => row.status === 'sample' || row.source === 'sample')).toEqual([]);
			const facts = full.filter((row) => row.value !== null && row.status !== 'sample');
			expect(facts.length).toBeGreaterThan(1500);
			expect(told.filter((row) => row.value !== null)).toEqual(facts);
			expect(live.catalog.sources.map(({ id }) => id)).not.toContain('sample');
			expect(live.catalog.indicators.filter(({ sample }) => sample)).toEqual([]);
		} finally {
			await live.remove();
		}
	});
});

/** The observations of a release in a folder, read from its Parquet files. */
async function observationsIn(folder: string, catalog?: Catalog) {
	const { tables } = catalog ?? (await catalogOf(folder));
	const files = Object.values(tables.observations).map((path) => readFile(join(folder, path)));
	const observations = await readTable('observations', await Promise.all(files));
	return observations.value.map((value, index) => ({
		indicator: observations.indicator[index],
		area: observations.area[index],
		period: observations.period[index],
		value,
		status: observations.status[index],
		source: observations.source[index]
	}));
}
