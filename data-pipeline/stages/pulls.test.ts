import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SourceError } from '../define.ts';
import { dateOf, hashOf, openPulls, type PullStore } from './pulls.ts';

let folder: string;
let store: PullStore;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'pulls-'));
	store = openPulls(folder);
});
afterEach(() => rm(folder, { recursive: true }));

const nights = [
	'2026-11-20T02:15:00Z',
	'2026-11-21T02:15:00Z',
	'2026-11-22T02:15:00Z',
	'2026-11-23T02:15:00Z'
] as const;
const request = hashOf({ kind: 'file', url: 'https://small.example', expects: 'csv' });
const failure = { since: nights[1], reason: 'small: no answer' };

function take(text: string, pulledAt: string = nights[0]): Promise<void> {
	return store.write('small', {
		kind: 'taken',
		bytes: new TextEncoder().encode(text),
		extension: 'csv',
		pull: { pulledAt, updated: null, etag: '"1"', request, rows: 1, areas: [], periods: [], newestAreas: [] }
	});
}

const pathOf = (file = '') => join(folder, 'pulls', 'small', file);
const filesOf = async () => (await readdir(pathOf())).sort();

async function newestText(): Promise<string | null> {
	const [newest] = (await store.read('small')).whole;
	return newest ? new TextDecoder().decode(await store.file('small', newest).read()) : null;
}

describe('stored pulls', () => {
	it('are none of a source that was never pulled', async () => {
		const nothing = { whole: [], latest: null, seenAt: null, failure: null, damage: [] };
		expect(await store.read('small')).toEqual(nothing);
	});

	it('are what was taken, with what the publisher said of it', async () => {
		await take('one');
		const { whole, latest, seenAt, failure: none } = await store.read('small');
		expect(whole).toEqual([latest]);
		expect(latest).toMatchObject({ pulledAt: nights[0], etag: '"1"', request, bytes: 3 });
		expect([seenAt, none, await newestText()]).toEqual([nights[0], null, 'one']);
	});

	it('are the last three', async () => {
		for (const [index, text] of ['one', 'two', 'three', 'four'].entries()) await take(text, nights[index]);
		const { whole } = await store.read('small');
		expect(whole.map(({ pulledAt }) => pulledAt)).toEqual([nights[3], nights[2], nights[1]]);
		expect(await filesOf()).toEqual(['manifest.json', ...whole.map(({ file }) => file)].sort());
	});

	it('are one where the publisher sent the same again', async () => {
		await take('one', nights[0]);
		await take('two', nights[1]);
		await take('one', nights[2]);
		expect((await store.read('small')).whole.map(({ pulledAt }) => pulledAt)).toEqual([nights[2], nights[1]]);
	});

	it('stay when the publisher has nothing newer, and are seen to be the newest', async () => {
		await take('one');
		await store.write('small', { kind: 'failed', failure });
		await store.write('small', { kind: 'unchanged', at: nights[2] });
		expect(await store.read('small')).toMatchObject({ seenAt: nights[2], failure: null });
		expect(await newestText()).toBe('one');
	});

	it('stay when a pull fails, and the failure is told until one is taken', async () => {
		await take('one');
		await store.write('small', { kind: 'failed', failure });
		expect(await store.read('small')).toMatchObject({ seenAt: nights[0], failure });
		expect(await newestText()).toBe('one');
		await take('two', nights[2]);
		expect((await store.read('small')).failure).toBeNull();
	});

	it.each([
		['missing', (file: string) => rm(file), /is missing$/],
		['empty', (file: string) => truncate(file), /is empty: expected 3 bytes/],
		['cut short', (file: string) => truncate(file, 2), /is cut short or changed: /],
		['changed', (file: string) => writeFile(file, 'twö'), /is changed: /]
	])('are the older ones where the newest file is %s', async (_, damage, line) => {
		await take('one', nights[0]);
		await take('two', nights[1]);
		const [newest] = (await store.read('small')).whole;
		await damage(pathOf(newest?.file));
		const stored = await store.read('small');
		expect(stored.latest).toBeNull();
		expect(stored.damage).toEqual([expect.stringMatching(line)]);
		expect(await newestText()).toBe('one');
		await take('two', nights[2]);
		expect(await newestText()).toBe('two');
		expect((await store.read('small')).damage).toEqual([]);
	});

	it.each([
		['cut short', '{"source":"small","pu'],
		['of something else', '[]'],
		['of another source', '{"source":"other","seenAt":null,"failure":null,"pulls":[]}'],
		[
			'leading out of the folder',
			'{"source":"small","seenAt":null,"failure":null,"pulls":[{"file":"../../secret.csv"}]}'
		]
	])('are as if none where the manifest is %s, and that is said', async (_, manifest) => {
		await take('one');
		await writeFile(pathOf('manifest.json'), manifest);
		expect(await store.read('small')).toMatchObject({
			whole: [],
			latest: null,
			damage: [expect.stringContaining('it is taken as if nothing were stored')]
		});
		await take('two');
		expect(await store.read('small')).toMatchObject({ whole: [{ bytes: 3 }], damage: [] });
	});

	it('lose nothing when a new file is there and the manifest does not name it yet', async () => {
		await take('one');
		await writeFile(pathOf('0123456789abcdef.csv'), 'of a run that was killed');
		await writeFile(pathOf('manifest.json.tmp'), '{"sour');
		expect(await newestText()).toBe('one');
		await take('two');
		expect(await filesOf()).toHaveLength(3);
	});

	it('are proven again when they are read', async () => {
		await take('one');
		const [newest] = (await store.read('small')).whole;
		if (!newest) throw new Error('nothing was stored');
		const file = store.file('small', newest);
		await writeFile(pathOf(newest.file), 'eno');
		await expect(file.read()).rejects.toThrow(SourceError);
	});

	it('are named by their content and never by what a publisher says', async () => {
		await take('one');
		const { latest } = await store.read('small');
		expect(latest?.file).toBe(`${latest?.sha256.slice(0, 16)}.csv`);
		expect(await readFile(pathOf(latest?.file), 'utf8')).toBe('one');
	});
});

describe('dateOf', () => {
	it.each([
		['2026-05-20T23:30:00Z', '2026-05-20'],
		['2026-05-20T23:30:00', '2026-05-20'],
		['2026-05-20', '2026-05-20'],
		['Wed, 20 May 2026 23:30:00 GMT', '2026-05-20'],
		['some day', '2026-11-20'],
		[null, '2026-11-20']
	])('of a table changed %s is %s', (updated, day) => {
		expect(dateOf({ updated, pulledAt: nights[0] })).toBe(day);
	});
});
