import { mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readIfThere, writeWhole } from './disk.ts';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'disk-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('writeWhole', () => {
	it('writes a file, with the folders that lead to it, and nothing besides', async () => {
		await writeWhole(join(folder, 'a', 'b', 'file.txt'), 'all of it');
		expect(await readFile(join(folder, 'a', 'b', 'file.txt'), 'utf8')).toBe('all of it');
		expect(await readdir(join(folder, 'a', 'b'))).toEqual(['file.txt']);
	});

	it('leaves the file as it was when it cannot be written', async () => {
		const file = join(folder, 'file.txt');
		await writeWhole(file, 'as it was');
		await mkdir(`${file}.tmp`);
		await expect(writeWhole(file, 'as it should be')).rejects.toThrow(/EISDIR/);
		expect(await readFile(file, 'utf8')).toBe('as it was');
	});

	it.runIf(process.platform === 'linux')('leaves the file as it was, and nothing besides, on a full disk', async () => {
		const file = join(folder, 'file.txt');
		await writeWhole(file, 'as it was');
		// What is written to this device is refused as on a disk without space.
		await symlink('/dev/full', `${file}.tmp`);
		await expect(writeWhole(file, 'as it should be')).rejects.toThrow(/ENOSPC/);
		expect(await readFile(file, 'utf8')).toBe('as it was');
		expect(await readdir(folder)).toEqual(['file.txt']);
	});
});

describe('readIfThere', () => {
	it('is null for a file that is not there, and throws for one that cannot be read', async () => {
		expect(await readIfThere(join(folder, 'none'))).toBeNull();
		await expect(readIfThere(folder)).rejects.toThrow(/EISDIR/);
	});
});
