import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderTarget } from './target-folder.ts';

let root: string;
beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'folder-'));
});
afterEach(() => rm(root, { recursive: true }));

const bytes = new TextEncoder().encode('x');
const options = { immutable: true };

describe('a folder to publish into', () => {
	it('is made when it is not there, with the folders inside it', async () => {
		await folderTarget(join(root, 'new', 'data')).write('answers/a.json', bytes, options);
		expect(await readdir(join(root, 'new', 'data', 'answers'))).toEqual(['a.json']);
	});

	it('may itself be a link to another disk', async () => {
		await mkdir(join(root, 'disk'));
		await symlink(join(root, 'disk'), join(root, 'data'));
		const target = folderTarget(join(root, 'data'));
		await target.write('answers/a.json', bytes, options);
		expect([...(await target.list()).keys()]).toEqual(['answers/a.json']);
		expect(await readdir(join(root, 'disk'))).toEqual(['answers']);
	});

	it('is not left by a link inside it', async () => {
		await mkdir(join(root, 'elsewhere'));
		await mkdir(join(root, 'data'));
		await writeFile(join(root, 'elsewhere', 'a.json'), 'mine');
		await symlink(join(root, 'elsewhere'), join(root, 'data', 'answers'));
		const target = folderTarget(join(root, 'data'));
		for (const act of [() => target.write('answers/a.json', bytes, options), () => target.remove('answers/a.json')])
			await expect(act()).rejects.toThrow(/a link on the way to answers\/a\.json leads to .*elsewhere$/);
		expect([...(await target.list()).keys()]).toEqual([]);
		expect(await readdir(join(root, 'elsewhere'))).toEqual(['a.json']);
	});

	it('says in one line what cannot be written, and where', async () => {
		const folder = join(root, 'data');
		await mkdir(join(folder, 'catalog.json'), { recursive: true });
		await expect(folderTarget(folder).write('catalog.json', bytes, options)).rejects.toThrow(
			new RegExp(`^${folder}: cannot write catalog\\.json: EISDIR.*$`)
		);
		expect(await readdir(folder)).toEqual(['catalog.json']);
	});

	it('keeps what a file held until the new bytes are whole', async () => {
		const target = folderTarget(root);
		await target.write('catalog.json', bytes, options);
		await symlink('/dev/full', join(root, 'catalog.json.tmp'));
		await expect(target.write('catalog.json', new TextEncoder().encode('new'), options)).rejects.toThrow('ENOSPC');
		expect(await target.read('catalog.json')).toEqual(Buffer.from('x'));
		expect(await readdir(root)).toEqual(['catalog.json']);
	});
});
