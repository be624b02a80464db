import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { observations, smallRelease } from '../../tests/fixtures/small-release.ts';
import type { Release } from './assemble.ts';
import { publish } from './publish.ts';

let first: Release;
let second: Release;
let third: Release;
let folder: string;

function withPopulation(value: number): Promise<Release> {
	return smallRelease(observations.map((row) => (row.value === 410 ? { ...row, value } : row)));
}

beforeAll(async () => {
	[first, second, third] = await Promise.all([smallRelease(), withPopulation(411), withPopulation(412)]);
});
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'publish-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Path → bytes of every file in a folder. */
async function contents(of: string): Promise<Map<string, Buffer>> {
	const entries = await readdir(of, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
	return new Map(
		await Promise.all(files.sort().map(async (file) => [file.slice(of.length + 1), await readFile(file)] as const))
	);
}

/** Holds the folder's catalog to be this release's, and every file that it names to be there and whole. */
async function expectPublished(release: Release): Promise<void> {
	const found = await contents(folder);
	expect(found.get('catalog.json')?.toString()).toBe(new TextDecoder().decode(release.catalogBytes));
	for (const [path, bytes] of release.files) expect(found.get(path)?.equals(bytes), path).toBe(true);
}

describe('publish', () => {
	it('writes the same bytes for the same input', async () => {
		const other = join(folder, 'other');
		await publish(first, join(folder, 'one'));
		await publish(await smallRelease(), other);
		expect(await contents(other)).toEqual(await contents(join(folder, 'one')));
	});

	it('writes the catalog and the files that it names, and nothing else', async () => {
		await publish(first, folder);
		await expectPublished(first);
		expect([...(await contents(folder)).keys()].sort()).toEqual(['catalog.json', ...first.files.keys()].sort());
	});

	it('keeps the files of the release before, and removes those of the one before that', async () => {
		await publish(first, folder);
		await publish(second, folder);
		await expectPublished(second);
		for (const path of first.files.keys()) expect((await contents(folder)).has(path)).toBe(true);
		await publish(third, folder);
		const wanted = new Set(['catalog.json', ...second.files.keys(), ...third.files.keys()]);
		expect(new Set((await contents(folder)).keys())).toEqual(wanted);
	});

	it('does not touch a file that is not of a release', async () => {
		await writeFile(join(folder, 'README.md'), 'mine');
		await mkdir(join(folder, 'photos'));
		await writeFile(join(folder, 'photos', 'me.json'), '{}');
		await publish(first, folder);
		await publish(second, folder);
		const found = await contents(folder);
		expect(found.get('README.md')?.toString()).toBe('mine');
		expect(found.has(join('photos', 'me.json'))).toBe(true);
	});

	it('leaves the old release whole, whichever file cannot be written', async () => {
		await publish(first, folder);
		const changed = [...second.files.keys()].filter((path) => !first.files.has(path));
		expect(changed.length).toBeGreaterThan(3);
		for (const path of [...changed, 'catalog.json']) {
			if (path !== 'catalog.json') await rm(join(folder, path), { force: true });
			// A folder stands where the file is to be written, so that the write fails at this point.
			await mkdir(join(folder, `${path}.tmp`), { recursive: true });
			await expect(publish(second, folder), path).rejects.toThrow(/EISDIR/);
			await expectPublished(first);
			await rm(join(folder, `${path}.tmp`), { recursive: true });
		}
		await publish(second, folder);
		await expectPublished(second);
	});

	it('mends a file of the release that was cut short, and clears away what a killed run left', async () => {
		await publish(first, folder);
		const [path = ''] = first.files.keys();
		await writeFile(join(folder, path), 'half');
		await writeFile(join(folder, 'areas.0123456789abcdef.parquet.tmp'), 'left behind');
		await publish(first, folder);
		await expectPublished(first);
		await publish(second, folder);
		expect((await contents(folder)).has('areas.0123456789abcdef.parquet.tmp')).toBe(false);
	});
});
