import { appendFile, cp, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SourceError } from '../define.ts';
import { readManifest, readSnapshot, sealSnapshot } from './snapshot.ts';

const embedded = fileURLToPath(new URL('../snapshot', import.meta.url));
const file = 'population-lau-2018.csv';

describe('the snapshot', () => {
	let folder: string;
	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), 'snapshot-'));
		await cp(embedded, folder, { recursive: true });
	});
	afterEach(() => rm(folder, { recursive: true }));

	const replace = async (name: string, piece: string, damage: string) => {
		const path = join(folder, name);
		const text = await readFile(path, 'utf8');
		expect(text).toContain(piece);
		await writeFile(path, text.replace(piece, damage));
	};

	it('gives the bytes of every source that the manifest lists, as they are on disk', async () => {
		const snapshot = await readSnapshot(folder);
		const manifest = await readManifest(folder);
		expect(snapshot.date).toBe('2026-11-22');
		expect([...snapshot.files.keys()]).toEqual(manifest.files.map((entry) => entry.source));
		const lau2018 = snapshot.files.get('population-lau-2018');
		expect(lau2018).toMatchObject({ origin: 'embedded', date: '2018-01-01' });
		expect(await lau2018?.read()).toEqual(await readFile(join(embedded, file)));
	});

	it('proves a file each time it is read', async () => {
		const lau2018 = (await readSnapshot(folder)).files.get('population-lau-2018');
		await expect(lau2018?.read()).resolves.toHaveLength(1232);
		await truncate(join(folder, file), 600);
		await expect(lau2018?.read()).rejects.toThrow(SourceError);
	});

	it.each([
		['missing', () => rm(join(folder, file)), /^population-lau-2018: population-lau-2018\.csv is missing in /],
		['empty', () => truncate(join(folder, file)), /is empty: expected 1232 bytes .*, found 0 bytes /],
		['cut short', () => truncate(join(folder, file), 600), /is cut short or changed: .*, found 600 bytes /],
		['longer', () => appendFile(join(folder, file), '\n'), /is changed: expected 1232 bytes .*, found 1233 bytes /],
		['as long but changed', () => replace(file, '6145', '6146'), /is changed: .*, found 1232 bytes /]
	])('refuses a file that is %s, in one line that says what to do', async (_, damage, line) => {
		await damage();
		const { files } = await readSnapshot(folder);
		const error: unknown = await files
			.get('population-lau-2018')
			?.read()
			.catch((reason: unknown) => reason);
		expect(error).toBeInstanceOf(SourceError);
		expect(String(error)).not.toContain('\n');
		expect(error).toHaveProperty('source', 'population-lau-2018');
		expect(error).toHaveProperty('message', expect.stringMatching(line));
		expect(error).toHaveProperty('message', expect.stringContaining('restore it from the repository'));
	});

	it.each([
		['is missing', () => rm(join(folder, 'manifest.json')), 'snapshot: manifest.json is missing in '],
		['is not JSON', () => truncate(join(folder, 'manifest.json'), 100), 'snapshot: manifest.json is not JSON'],
		[
			'leaves the folder',
			() => replace('manifest.json', '"areas-2018.csv"', '"../areas-2018.csv"'),
			'snapshot: manifest.json: files.1.file: '
		],
		[
			'lists a source twice',
			() => replace('manifest.json', '"source": "areas-2018"', '"source": "age-2019"'),
			'snapshot: manifest.json: files: a source stands twice'
		]
	])('refuses a manifest that %s', async (_, damage, line) => {
		await damage();
		await expect(readSnapshot(folder)).rejects.toThrow(line);
	});

	it('accepts a change after it was sealed, and keeps what else the manifest says', async () => {
		const before = await readManifest(folder);
		await replace(file, '6145', '61450');
		await sealSnapshot(folder);
		const after = await readManifest(folder);
		const changed = after.files.filter((entry, index) => entry.sha256 !== before.files[index]?.sha256);
		expect(changed.map((entry) => entry.source)).toEqual(['population-lau-2018']);
		expect(changed[0]?.bytes).toBe(1233);
		expect(after.files.map((entry) => entry.note)).toEqual(before.files.map((entry) => entry.note));
		const sealed = await readSnapshot(folder);
		expect(sealed.date).toBe(before.snapshotDate);
		await expect(sealed.files.get('population-lau-2018')?.read()).resolves.toHaveLength(1233);
	});

	it('seals an unchanged snapshot to the same bytes', async () => {
		await sealSnapshot(folder);
		expect(await readFile(join(folder, 'manifest.json'))).toEqual(await readFile(join(embedded, 'manifest.json')));
	});
});
