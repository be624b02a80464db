import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { Release } from './assemble.ts';

/** How a file of a release is named: a path, a hash of sixteen digits, an extension. */
const releasePath = /[a-z0-9-]+(?:\/[A-Za-z0-9-]+)*\.[0-9a-f]{16}\.(?:parquet|json|geojson)/;
const named = new RegExp(`"(${releasePath.source})"`, 'g');
const ours = new RegExp(`^(?:${releasePath.source}|catalog\\.json)(?:\\.tmp)?$`);

const atOnce = 16;

/** Writes the bytes beside the file, waits until the disk has them, and only then gives them the file's name. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
	await mkdir(dirname(file), { recursive: true });
	const handle = await open(`${file}.tmp`, 'w');
	try {
		await handle.writeFile(bytes);
		await handle.sync();
	} finally {
		await handle.close();
	}
	await rename(`${file}.tmp`, file);
}

/** The file's bytes; null where there is no such file. */
async function readIfThere(file: string): Promise<Buffer | null> {
	try {
		return await readFile(file);
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
		throw error;
	}
}

async function writeMissing(folder: string, files: Release['files']): Promise<void> {
	const waiting = [...files];
	while (waiting.length > 0) {
		// Settled, and not merely begun: nothing is still being written when a failure is told.
		const outcomes = await Promise.allSettled(
			waiting.splice(0, atOnce).map(async ([path, bytes]) => {
				const there = await readIfThere(join(folder, path));
				if (!there?.equals(bytes)) await writeWhole(join(folder, path), bytes);
			})
		);
		for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
	}
}

/** Removes what looks like a file of a release and is not kept. Anything else in the folder is not ours to touch. */
async function removeOthers(folder: string, kept: ReadonlySet<string>): Promise<number> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const stale = entries
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
		.filter((path) => ours.test(path) && !kept.has(path));
	for (const path of stale) await rm(join(folder, path));
	return stale.length;
}

/**
 * Publishes a release into a folder. The files come first; the rename of `catalog.json` is the moment of publication.
 * Until then the old release stands whole, and its files stay until the release after this one, for readers
 * who have its catalog open.
 */
export async function publish(release: Release, folder: string): Promise<{ written: number; removed: number }> {
	const catalogFile = join(folder, 'catalog.json');
	const previous = await readIfThere(catalogFile);
	await writeMissing(folder, release.files);
	if (previous?.equals(release.catalogBytes)) return { written: release.files.size, removed: 0 };
	await writeWhole(catalogFile, release.catalogBytes);
	const before = [...(previous?.toString('utf8') ?? '').matchAll(named)].map((match) => match[1] ?? '');
	const kept = new Set(['catalog.json', ...release.files.keys(), ...before]);
	return { written: release.files.size, removed: await removeOthers(folder, kept) };
}
