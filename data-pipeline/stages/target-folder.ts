import { readdir, readFile, realpath, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { codeOf, writeWhole } from './disk.ts';
import { requirePlainPath, TargetError, type Target } from './target.ts';

/** What an act of reading gives; null where there is no such file or folder. */
async function ifThere<Result>(act: Promise<Result>): Promise<Result | null> {
	try {
		return await act;
	} catch (error) {
		if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return null;
		throw error;
	}
}

/** Publishes into a folder of this machine, which is made when it is not there. */
export function folderTarget(folder: string): Target {
	/** The file of a path. No link on the way leads out of the folder. */
	async function fileOf(path: string): Promise<string> {
		requirePlainPath(folder, path);
		const file = join(folder, path);
		const [root, parent] = await Promise.all([ifThere(realpath(folder)), ifThere(realpath(dirname(file)))]);
		if (root !== null && parent !== null && parent !== dirname(join(root, path)))
			throw new TargetError(folder, `a link on the way to ${path} leads to ${parent}`);
		return file;
	}

	async function act<Result>(what: string, path: string, doIt: (file: string) => Promise<Result>): Promise<Result> {
		const file = await fileOf(path);
		try {
			return await doIt(file);
		} catch (error) {
			const reason = error instanceof Error ? error.message : String(error);
			throw new TargetError(folder, `cannot ${what} ${path}: ${reason}`, { cause: error });
		}
	}

	return {
		name: folder,
		read: (path) => act('read', path, (file) => ifThere(readFile(file))),
		write: (path, bytes) => act('write', path, (file) => writeWhole(file, bytes)),
		remove: (path) => act('remove', path, (file) => rm(file, { force: true })),
		async list() {
			const entries = (await ifThere(readdir(folder, { recursive: true, withFileTypes: true }))) ?? [];
			const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
			const sizes = await Promise.all(
				files.map(async (file) => [relative(folder, file).replaceAll(sep, '/'), (await stat(file)).size] as const)
			);
			return new Map(sizes);
		}
	};
}
