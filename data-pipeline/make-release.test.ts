import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ReleaseChanges } from '#lib/model/change-log.ts';
import { ReleaseStatus } from '#lib/model/source-status.ts';
import { country, indicators, inputOf, rows, type SmallRow } from '../tests/fixtures/small-release.ts';
import * as v from 'valibot';
import { releaseCountry, ReleaseRefused, type ReleaseInput } from './make-release.ts';
import type { Release } from './stages/assemble.ts';
import { TargetError, type PreviousRelease } from './stages/target.ts';

const folders: string[] = [];
afterEach(async () => {
	for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

type Changed = Partial<ReleaseInput> & { rows?: readonly SmallRow[] };

async function make(changed: Changed = {}, of = country): Promise<Release> {
	const folder = await mkdtemp(join(tmpdir(), 'make-release-'));
	folders.push(folder);
	return releaseCountry(of, inputOf(folder, changed));
}

async function refusal(changed: Changed) {
	const error = await make(changed).catch((cause: unknown) => cause);
	if (!(error instanceof ReleaseRefused)) throw error;
	return error.problems;
}

/** The release as one that is published; `gone`: a path that is not there any more. */
function published({ catalog, folder }: Release, gone = /^$/): PreviousRelease {
	return {
		catalog,
		async read(path) {
			if (gone.test(path)) throw new TargetError('the target', `${path} is gone`);
			return new Uint8Array(await readFile(join(folder, path)));
		}
	};
}

/** The rows with one figure changed. */
function revised(from: number, to: number): SmallRow[] {
	return rows.map((row) => (row.value === from ? { ...row, value: to } : row));
}

async function read({ folder }: Release, path: string): Promise<unknown> {
	return JSON.parse(await readFile(join(folder, path), 'utf8'));
}

describe('a release', () => {
	it('is the same, byte by byte, when it is made again', async () => {
		const [one, two] = [await make(), await make()];
		expect(two.catalogBytes).toEqual(one.catalogBytes);
		expect(two.files).toEqual(one.files);
		for (const path of one.files) {
			expect(await readFile(join(two.folder, path)), path).toEqual(await readFile(join(one.folder, path)));
		}
	});

	it('has the same name whenever its figures are the same, and tells its own status', async () => {
		const at = '2026-11-22T02:15:00Z';
		const again = await make({ at, status: { at, live: true, sources: [] } });
		const { catalog } = await make();
		expect(again.catalog.release).toBe(catalog.release);
		expect(v.parse(ReleaseStatus, await read(again, again.catalog.status))).toEqual({ at, live: true, sources: [] });
	});

	it('leaves out an indicator of which nothing is known, and every file of it', async () => {
		const without = rows.filter(({ indicator }) => indicator !== 'births');
		const { catalog } = await make({ rows: without, live: true });
		expect(catalog.indicators.map(({ id }) => id)).toEqual(['population', 'population-60-plus-share']);
		expect(Object.keys(catalog.tables.observations)).toEqual(['population']);
		expect(Object.keys(catalog.answers).filter((question) => question.endsWith('births'))).toEqual([]);
	});

	it('lists the indicators in their own order, also when one is made from a later one', async () => {
		const [population, share, births] = indicators;
		if (!population || !share || !births) throw new Error('three indicators are needed');
		const first = { ...births, inputs: { ...births.inputs, population } };
		const { catalog } = await make({}, { ...country, indicators: [first, share, population] });
		expect(catalog.indicators.map(({ id }) => id)).toEqual(['births', 'population-60-plus-share', 'population']);
	});

	it('names the source of sample figures only when it holds one', async () => {
		const ids = ({ catalog }: Release) => catalog.sources.map(({ id }) => id);
		expect(ids(await make())).toEqual(['small', 'sample']);
		expect(ids(await make({ live: true }))).toEqual(['small']);
	});
});

describe('a release is refused', () => {
	it('with everything that is wrong, each with the sources that it may come from', async () => {
		const wrong = [
			{ indicator: 'births', area: '0102', period: '2018', value: 1.5 },
			{ indicator: 'population-60-plus-share', area: '0102', period: '2019', value: 5000 }
		];
		expect(await refusal({ rows: [...rows, ...wrong], live: true })).toEqual([
			{
				indicator: 'population-60-plus-share',
				area: '0102',
				period: '2019',
				reason: '5000 is not between -1000 and 1000',
				sources: ['small']
			},
			{
				indicator: 'births',
				area: '0102',
				period: '2018',
				reason: '1.5 is not a whole number',
				sources: ['small']
			}
		]);
	});

	it('when parts do not belong together', async () => {
		const odd = [...rows, { indicator: 'population', area: '0101', period: '2022', value: 301 }];
		expect((await refusal({ rows: odd })).map(({ reason }) => reason)).toEqual([
			'age 0: 150.5 is not a whole number',
			'age 100-plus: 150.5 is not a whole number'
		]);
	});

	it('when figures moved further than they may since a release for publication', async () => {
		const previous = published(await make({ live: true }));
		const problems = await refusal({ live: true, previous, rows: revised(290, 90) });
		expect(problems).toContainEqual(
			expect.objectContaining({ indicator: 'population', area: '0101', period: '2023', sources: ['small'] })
		);
	});

	it('when an indicator has no figures any more', async () => {
		const previous = published(await make({ live: true }));
		const without = rows.filter(({ indicator }) => indicator !== 'births');
		const problems = await refusal({ live: true, previous, rows: without });
		expect(problems.map(({ indicator }) => indicator)).toEqual(['births']);
	});

	it('but not when a person has looked, nor beside a release that was not for publication', async () => {
		const previous = published(await make({ live: true }));
		const changed = { live: true, rows: revised(290, 90) };
		await expect(make({ ...changed, previous, accept: ['small'] })).resolves.toBeDefined();
		await expect(make({ ...changed, previous: published(await make()) })).resolves.toBeDefined();
	});
});

describe('the change log', () => {
	it('tells what changed since the release before, in front of what that one told', async () => {
		const first = await make({ date: '2026-11-20' });
		expect(first.catalog.changes).toEqual([]);
		const second = await make({ date: '2026-11-21', rows: revised(290, 292), previous: published(first) });
		const third = await make({ date: '2026-11-22', rows: revised(290, 294), previous: published(second) });
		const ids = [third, second].map(({ catalog }) => catalog.release);
		expect(third.catalog.changes.map(({ release }) => release)).toEqual(ids);
		const [newest, before] = await Promise.all(
			third.catalog.changes.map(async ({ file }) => v.parse(ReleaseChanges, await read(third, file)))
		);
		expect(newest).toMatchObject({ previous: second.catalog.release, counts: { added: 0, removed: 0, revised: 1 } });
		expect(newest?.values).toEqual([
			{
				indicator: 'population',
				area: '0101',
				period: '2023',
				before: 292,
				beforeStatus: 'A',
				after: 294,
				afterStatus: 'A'
			}
		]);
		expect(before?.previous).toBe(first.catalog.release);
		expect(third.files).toEqual(expect.arrayContaining(third.catalog.changes.map(({ file }) => file)));
	});

	it('has nothing to tell where the figures are the same, which are the same release on whatever day', async () => {
		const first = await make({ date: '2026-11-21' });
		const second = await make({ date: '2026-11-22', previous: published(first) });
		expect(second.catalog.release).toBe(first.catalog.release);
		expect(second.catalog.changes).toEqual([]);
	});

	it('does not take what replaces a sample figure for a revision of it', async () => {
		const previous = published(await make({ date: '2026-11-21' }));
		const told = [...rows, { indicator: 'births', area: '0102', period: '2018', value: 4 }];
		const { catalog } = await make({ rows: told, previous });
		expect(catalog.changes[0]?.counts).toEqual({ added: 1, removed: 0, revised: 0 });
	});

	it('tells of twenty releases', async () => {
		const first = await make({ date: '2026-10-01' });
		const [newest] = (await make({ rows: revised(290, 292), previous: published(first) })).catalog.changes;
		if (!newest) throw new Error('nothing changed');
		const file = 'changes.44136fa355b3678a.json';
		const many = Array.from({ length: 20 }, () => ({ ...newest, file }));
		const { read: readOther } = published(first);
		const previous: PreviousRelease = {
			catalog: { ...first.catalog, changes: many },
			read: (path) => (path === file ? Promise.resolve(new TextEncoder().encode('{}')) : readOther(path))
		};
		const { catalog } = await make({ rows: revised(290, 292), previous });
		expect(catalog.changes).toHaveLength(20);
		expect(catalog.changes[1]?.file).toBe(file);
	});

	it('goes on without a release before that cannot be read, and says so', async () => {
		const lines: string[] = [];
		const report = (stage: string, outcome: string) => void lines.push(`${stage}: ${outcome}`);
		const previous = published(await make({ date: '2026-11-21' }), /^observations\/population/);
		const { catalog } = await make({ previous, report, rows: revised(290, 292) });
		expect(catalog.changes).toEqual([]);
		expect(lines).toContainEqual(expect.stringMatching(/^compare: the target: observations\/population\..* is gone$/));
	});
});
