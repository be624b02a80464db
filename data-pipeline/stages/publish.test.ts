import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { stageRelease } from '../../tests/fixtures/staged-release.ts';
import { kindsOfPlaces } from '../../tests/fixtures/targets.ts';
import { publish, type StagedRelease } from './publish.ts';
import type { ReleaseIndex } from './release-files.ts';
import { readPrevious, type Target } from './target.ts';
import { folderTarget } from './target-folder.ts';

let staging: string;
let first: StagedRelease;
let second: StagedRelease;
let third: StagedRelease;

beforeAll(async () => {
	staging = await mkdtemp(join(tmpdir(), 'staging-'));
	first = await stageRelease(join(staging, 'first'));
	second = await stageRelease(join(staging, 'second'), { figure: 410 });
	third = await stageRelease(join(staging, 'third'), { figure: 420, day: '2026-11-23' });
});
afterAll(() => rm(staging, { recursive: true }));

const keep = { keep: 30 };

async function textAt(target: Target, path: string): Promise<string | null> {
	const bytes = await target.read(path);
	return bytes && new TextDecoder().decode(bytes);
}

async function pathsIn(target: Target): Promise<string[]> {
	return [...(await target.list()).keys()].sort();
}

/** Reads a release as a reader does: the catalog, then all that it names, each held to the hash in its name. */
async function readWhole(target: Target): Promise<string | null> {
	const published = await readPrevious(target, (line) => expect.unreachable(line));
	if (published === null) return null;
	const { tables, boundaries, answers, status, changes } = published.catalog;
	const { observations, breakdowns, ...others } = tables;
	for (const paths of [others, observations, breakdowns, boundaries, answers, { status }])
		for (const path of Object.values(paths)) await published.read(path);
	for (const { file } of changes) await published.read(file);
	return published.catalog.release;
}

/** The same target, whose n-th operation and all after it fail, as on a disk that is full or a line that is cut. */
function failingAt(target: Target, operation: number): { target: Target; reached: () => boolean } {
	let done = 0;
	function next(): void {
		done += 1;
		if (done >= operation) throw new Error('ENOSPC: no space left on device, write');
	}
	return {
		reached: () => done >= operation,
		target: {
			name: target.name,
			read: async (path) => (next(), target.read(path)),
			write: async (path, bytes, options) => (next(), target.write(path, bytes, options)),
			list: async () => (next(), target.list()),
			remove: async (path) => (next(), target.remove(path))
		}
	};
}

describe.each(kindsOfPlaces)('publish into %s', (_, make) => {
	const places = make();
	let target: Target;
	beforeAll(places.start);
	afterAll(places.stop);
	beforeEach(async () => {
		target = await places.open();
	});

	it('writes the files of the release, a copy of its catalog by number, an index of those, and the catalog', async () => {
		const record = `releases/000001-${first.catalog.release}.json`;
		const written = ['catalog.json', 'releases/index.json', record, ...first.files];
		expect(await publish(first, target, keep)).toEqual({ number: 1, written: written.length, removed: 0 });
		expect(await pathsIn(target)).toEqual(written.sort());
		expect(await readWhole(target)).toBe(first.catalog.release);
		expect(await textAt(target, record)).toBe(await textAt(target, 'catalog.json'));
		expect(JSON.parse((await textAt(target, 'releases/index.json')) ?? '')).toEqual({
			keep: 30,
			releases: [{ number: 1, release: first.catalog.release, catalog: record }]
		});
	});

	it('writes nothing when the same release is published again', async () => {
		await publish(first, target, keep);
		expect(await publish(first, target, keep)).toEqual({ number: 1, written: 0, removed: 0 });
	});

	it('writes only what the release before does not have, and counts on', async () => {
		await publish(first, target, keep);
		const changed = second.files.filter((path) => !first.files.includes(path)).length;
		expect(changed).toBeLessThan(second.files.length);
		expect(await publish(second, target, keep)).toEqual({ number: 2, written: changed + 3, removed: 0 });
		expect(await readWhole(target)).toBe(second.catalog.release);
	});

	it('keeps the number of a release whose figures are the same, and shows its newer status', async () => {
		await publish(first, target, keep);
		const later = await stageRelease(join(staging, 'later'), { status: 'stale' });
		expect(later.catalog.release).toBe(first.catalog.release);
		expect((await publish(later, target, keep)).number).toBe(1);
		expect((await readPrevious(target))?.catalog.status).toBe(later.catalog.status);
		expect(await pathsIn(target)).toContain(first.catalog.status);
	});

	it('keeps all releases for good unless it is told how many, and says so', async () => {
		for (const release of [first, second, third]) {
			expect((await publish(release, target, { keep: null })).removed).toBe(0);
		}
		const { keep, releases } = JSON.parse((await textAt(target, 'releases/index.json')) ?? '') as ReleaseIndex;
		expect(keep).toBeNull();
		expect(releases.map(({ release }) => release)).toEqual(
			[third, second, first].map(({ catalog }) => catalog.release)
		);
		for (const path of [first, second, third].flatMap(({ files }) => files)) {
			expect(await target.read(path), path).not.toBeNull();
		}
	});

	it('keeps as many releases as it is told, and all files of the one that it replaces', async () => {
		await publish(first, target, { keep: 1 });
		await publish(second, target, { keep: 1 });
		const replaced = await pathsIn(target);
		for (const path of [...first.files, ...second.files]) expect(replaced).toContain(path);
		expect(replaced).not.toContain(`releases/000001-${first.catalog.release}.json`);

		const { number, removed } = await publish(third, target, { keep: 1 });
		const gone = first.files.filter((path) => ![...second.files, ...third.files].includes(path));
		expect({ number, removed }).toEqual({ number: 3, removed: gone.length + 1 });
		const left = ['catalog.json', 'releases/index.json', `releases/000003-${third.catalog.release}.json`];
		expect(await pathsIn(target)).toEqual([...new Set([...left, ...second.files, ...third.files])].sort());
	});

	it('keeps every file of the releases on record, for who goes back to one of them', async () => {
		for (const release of [first, second, third]) await publish(release, target, { keep: 3 });
		const record = await target.read(`releases/000001-${first.catalog.release}.json`);
		await target.write('catalog.json', record ?? new Uint8Array(), { immutable: false });
		expect(await readWhole(target)).toBe(first.catalog.release);
		expect((await publish(third, target, { keep: 3 })).number).toBe(3);
	});

	it('does not touch what is not of a release', async () => {
		const others = ['README.md', 'photos/me.json', 'releases/notes.json', 'areas.parquet', 'releases/1-old.json'];
		for (const path of others) await target.write(path, new TextEncoder().encode('mine'), { immutable: false });
		for (const release of [first, second, third]) await publish(release, target, { keep: 1 });
		for (const path of others) expect(await textAt(target, path), path).toBe('mine');
	});

	it('leaves a whole release for readers, at whichever operation it is cut off, and goes on from there', async () => {
		const [old, next] = [second.catalog.release, third.catalog.release];
		let operation = 0;
		for (let cut = true; cut;) {
			operation += 1;
			const place = await places.open();
			for (const release of [first, second]) await publish(release, place, { keep: 1 });
			const failing = failingAt(place, operation);
			const outcome = await publish(third, failing.target, { keep: 1 }).catch((error: unknown) => error);
			cut = failing.reached();
			expect(outcome instanceof Error, `operation ${operation}`).toBe(cut);
			expect(cut ? [old, next] : [next], `operation ${operation}`).toContain(await readWhole(place));
			await publish(third, place, { keep: 1 });
			expect(await readWhole(place), `operation ${operation}`).toBe(next);
		}
		// Lists, reads, writes and removals were all among the operations.
		expect(operation).toBeGreaterThan(15);
	});

	it('leaves nothing for readers, at whichever operation the very first publication is cut off', async () => {
		for (let operation = 1, cut = true; cut; operation += 1) {
			const place = await places.open();
			const failing = failingAt(place, operation);
			await publish(first, failing.target, keep).catch(() => undefined);
			cut = failing.reached();
			const published = await readWhole(place);
			expect(cut ? [null, first.catalog.release] : [first.catalog.release], `operation ${operation}`).toContain(
				published
			);
			await publish(first, place, keep);
			expect(await readWhole(place), `operation ${operation}`).toBe(first.catalog.release);
		}
	});

	it('says that a release is published when only its old files could not be removed', async () => {
		for (const release of [first, second]) await publish(release, target, { keep: 1 });
		const stuck: Target = { ...target, remove: () => Promise.reject(new Error('EACCES: permission denied')) };
		const reason = /: release 3 is published, but old files stay: EACCES: permission denied$/;
		await expect(publish(third, stuck, { keep: 1 })).rejects.toThrow(reason);
		expect(await readWhole(target)).toBe(third.catalog.release);
	});

	it('mends a file of the release that was cut short', async () => {
		await publish(first, target, keep);
		const [path = ''] = first.files;
		await target.write(path, new TextEncoder().encode('ar'), { immutable: true });
		await expect(readWhole(target)).rejects.toThrow(`${path} is not what its name says`);
		expect((await publish(first, target, keep)).written).toBe(1);
		expect(await readWhole(target)).toBe(first.catalog.release);
	});

	it('refuses a staged file that is not what its name says, and publishes nothing', async () => {
		await publish(first, target, keep);
		const broken = await stageRelease(join(staging, 'broken'), { figure: 500, status: 'other' });
		await writeFile(join(broken.folder, broken.catalog.status), 'half');
		await expect(publish(broken, target, keep)).rejects.toThrow(/status\.\w+\.json is not what its name says$/);
		expect(await readWhole(target)).toBe(first.catalog.release);
	});
});

describe('publish', () => {
	it('does not take a number of releases that would leave none', async () => {
		await expect(publish(first, folderTarget(join(staging, 'none')), { keep: 0 })).rejects.toThrow(RangeError);
	});

	it('leaves the release before whole on a disk that is full, and nothing half written', async () => {
		const folder = join(staging, 'full');
		const target = folderTarget(folder);
		await publish(first, target, keep);
		const [path = ''] = second.files.filter((file) => !first.files.includes(file));
		// Whatever is written to this device fails as on a full disk.
		await symlink('/dev/full', join(folder, `${path}.tmp`));
		await expect(publish(second, target, keep)).rejects.toThrow(/cannot write .*: ENOSPC: no space left on device/);
		expect(await readWhole(target)).toBe(first.catalog.release);
		expect((await pathsIn(target)).filter((file) => file.endsWith('.tmp'))).toEqual([]);
		await publish(second, target, keep);
		expect(await readWhole(target)).toBe(second.catalog.release);
	});

	it('clears away what a killed run left half written', async () => {
		const folder = join(staging, 'killed');
		const target = folderTarget(folder);
		await publish(first, target, keep);
		await writeFile(join(folder, 'areas.0123456789abcdef.parquet.tmp'), 'half');
		expect((await publish(first, target, keep)).removed).toBe(1);
	});
});
