import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { stageRelease } from '../../tests/fixtures/staged-release.ts';
import { kindsOfPlaces } from '../../tests/fixtures/targets.ts';
import { publish } from './publish.ts';
import { readPrevious, TargetError, type Target } from './target.ts';

const text = (words: string) => new TextEncoder().encode(words);
const passing = { immutable: false };

let staging: string;
beforeAll(async () => {
	staging = await mkdtemp(join(tmpdir(), 'staging-'));
});
afterAll(() => rm(staging, { recursive: true }));

describe.each(kindsOfPlaces)('%s', (_, make) => {
	const places = make();
	let target: Target;
	beforeAll(places.start);
	afterAll(places.stop);
	beforeEach(async () => {
		target = await places.open();
	});

	it('gives back what was written, and null where there is nothing', async () => {
		expect(await target.read('answers/none.json')).toBeNull();
		await target.write('answers/one.json', text('õun'), passing);
		expect(Buffer.from((await target.read('answers/one.json')) ?? []).toString()).toBe('õun');
		expect(await target.read('answers/one.json/below')).toBeNull();
	});

	it('takes the new bytes of what is written again, also when they are fewer', async () => {
		await target.write('catalog.json', text('the first'), passing);
		await target.write('catalog.json', text('2'), passing);
		expect(Buffer.from((await target.read('catalog.json')) ?? []).toString()).toBe('2');
	});

	it('lists every path with its size, and nothing before anything was written', async () => {
		expect([...(await target.list())]).toEqual([]);
		await target.write('a.json', text('12'), passing);
		await target.write('level=county/part-0.parquet', text(''), passing);
		expect(new Map(await target.list())).toEqual(
			new Map([
				['a.json', 2],
				['level=county/part-0.parquet', 0]
			])
		);
	});

	it('removes one path, and does nothing where there is none', async () => {
		await target.write('a.json', text('a'), passing);
		await target.write('b.json', text('b'), passing);
		await target.remove('a.json');
		await target.remove('a.json');
		expect([...(await target.list()).keys()]).toEqual(['b.json']);
	});

	it.each(['../out.json', '/out.json', 'a/../../out.json', 'a//b.json', '.hidden', 'a\\b.json', 'a b.json', ''])(
		'takes no path like %j',
		async (path) => {
			await expect(target.write(path, text('x'), passing)).rejects.toThrow(TargetError);
			await expect(target.read(path)).rejects.toThrow('is not a path of a release');
			await expect(target.remove(path)).rejects.toThrow(target.name);
		}
	);

	it('has no previous release while nothing is published', async () => {
		expect(await readPrevious(target)).toBeNull();
	});

	it('gives the published release with the bytes of its files', async () => {
		const release = await stageRelease(join(staging, 'release'));
		await publish(release, target, { keep: 30 });
		const previous = await readPrevious(target);
		expect(previous?.catalog).toEqual(release.catalog);
		const areas = await previous?.read(release.catalog.tables.areas);
		expect(new TextDecoder().decode(areas)).toBe('areas');
	});

	it('tells a file of the release that is gone from one that is damaged', async () => {
		const release = await stageRelease(join(staging, 'release'));
		await publish(release, target, { keep: 30 });
		const previous = await readPrevious(target);
		const { areas, contacts } = release.catalog.tables;
		await target.remove(areas);
		await target.write(contacts, text('Contacts'), passing);
		await expect(previous?.read(areas)).rejects.toThrow(`${areas} of release ${release.catalog.release} is gone`);
		await expect(previous?.read(contacts)).rejects.toThrow(`${contacts} is not what its name says`);
	});

	it.each([
		['cut short', '{"release":"2026-11-22-'],
		['of another form', '{"version":1}'],
		['not text', '\xff'],
		['empty', '']
	])('takes the newest release on record when the catalog is %s, and says so', async (_damage, catalog) => {
		const first = await stageRelease(join(staging, 'first'));
		const second = await stageRelease(join(staging, 'second'), { figure: 410 });
		for (const release of [first, second]) await publish(release, target, { keep: 30 });
		await target.write('catalog.json', Buffer.from(catalog, 'latin1'), passing);
		await target.write(`releases/000003-${first.catalog.release}.json`, text('{'), passing);
		const lines: string[] = [];
		const previous = await readPrevious(target, (line) => lines.push(line));
		expect(previous?.catalog).toEqual(second.catalog);
		expect(lines).toEqual([
			`${target.name}: catalog.json cannot be read; ` +
				`the release before is taken from releases/000002-${second.catalog.release}.json`
		]);
		await publish(second, target, { keep: 30 });
		expect((await readPrevious(target))?.catalog).toEqual(second.catalog);
	});

	it('has nothing to compare with when no catalog can be read, and says so', async () => {
		await target.write('catalog.json', text('{'), passing);
		const lines: string[] = [];
		expect(await readPrevious(target, (line) => lines.push(line))).toBeNull();
		expect(lines).toHaveLength(1);
		expect(lines[0]).toMatch(/: there is nothing to compare with$/);
	});
});
