import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What the system calls the error, `'ENOENT'`; the error itself as text where it has no such name. */
export function codeOf(error: unknown): string {
	return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

/** The file's bytes; null where there is no such file. */
export async function readIfThere(file: string): Promise<Uint8Array | null> {
	try {
		return await readFile(file);
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return null;
		throw error;
	}
}

/**
 * Writes the bytes beside the file, waits until the disk has them, and only then gives them the file's name: whoever
 * reads the file finds it as it was or as it is now, and never half. Leaves nothing behind where it fails.
 */
export async function writeWhole(file: string, bytes: Uint8Array | string): Promise<void> {
	const draft = `${file}.tmp`;
	await mkdir(dirname(file), { recursive: true });
	try {
		const handle = await open(draft, 'w');
		try {
			await handle.writeFile(bytes);
			await handle.sync();
		} finally {
			await handle.close();
		}
		await rename(draft, file);
	} catch (error) {
		// On a full disk this, too, may fail; the error that is told is the first one.
		await rm(draft, { force: true }).catch(() => undefined);
		throw error;
	}
}
