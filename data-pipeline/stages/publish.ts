import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalog } from '#lib/model/catalog.ts';
import {
	catalogPath,
	indexPath,
	isOurs,
	isWhole,
	namedFiles,
	recordOf,
	recordsOf,
	type ReleaseIndex,
	type ReleaseRecord
} from './release-files.ts';
import { TargetError, type Target } from './target.ts';

/** A release in its staging folder: everything that the catalog names, and the catalog. */
export type StagedRelease = {
	catalog: Catalog;
	catalogBytes: Uint8Array;
	folder: string;
	/** Paths inside the folder. */
	files: readonly string[];
};

/** What publishing did: under which running number, how many files it wrote, how many old ones it removed. */
export type Publication = { number: number; written: number; removed: number };

/** How many files are under way at once: their bytes are in memory. */
const atOnce = 8;

/** Does the same to every item. Settled and not merely begun: nothing is still under way when a failure is told. */
async function forEach<Item>(items: readonly Item[], act: (item: Item) => Promise<void>): Promise<void> {
	for (let from = 0; from < items.length; from += atOnce) {
		const outcomes = await Promise.allSettled(items.slice(from, from + atOnce).map(act));
		for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
	}
}

function sameBytes(one: Uint8Array | null, other: Uint8Array): boolean {
	return one !== null && Buffer.compare(one, other) === 0;
}

/** Writes what has no equal at its path. Returns how many files that were: 0 or 1. */
async function writeChanged(target: Target, path: string, bytes: Uint8Array): Promise<number> {
	if (sameBytes(await target.read(path), bytes)) return 0;
	await target.write(path, bytes, { immutable: false });
	return 1;
}

/** Writes the files that are not there yet. One that is there has the hash of its content in its name, and its size. */
async function writeMissing(
	{ folder, files }: StagedRelease,
	target: Target,
	there: ReadonlyMap<string, number>
): Promise<number> {
	let written = 0;
	await forEach(files, async (path) => {
		const file = join(folder, path);
		if (there.get(path) === (await stat(file)).size) return;
		const bytes = await readFile(file);
		if (!isWhole(path, bytes)) throw new TargetError(target.name, `${file} is not what its name says`);
		await target.write(path, bytes, { immutable: true });
		written += 1;
	});
	return written;
}

/** The records to be kept, newest first. A release that is published again keeps its number. */
function recordsWith(
	release: string,
	before: readonly ReleaseRecord[],
	keep: number | null
): [ReleaseRecord, ...ReleaseRecord[]] {
	const [newest, ...older] = before;
	const besides = keep === null ? undefined : keep - 1;
	if (newest?.release === release) return [newest, ...older.slice(0, besides)];
	return [recordOf(newest ? newest.number + 1 : 1, release), ...before.slice(0, besides)];
}

/** Removes the records that are not kept, then the files that no kept catalog names. What is not ours stays. */
async function prune(
	target: Target,
	there: ReadonlyMap<string, number>,
	records: readonly ReleaseRecord[],
	catalogs: readonly Uint8Array[]
): Promise<number> {
	const kept = new Set([catalogPath, indexPath, ...records.map(({ path }) => path), ...catalogs.flatMap(namedFiles)]);
	await forEach(records, async ({ path }) => {
		const catalog = await target.read(path);
		for (const file of catalog ? namedFiles(catalog) : []) kept.add(file);
	});
	const stale = [...there.keys()].filter((path) => isOurs(path) && !kept.has(path));
	const staleRecords = recordsOf(stale).map(({ path }) => path);
	await forEach(staleRecords, target.remove);
	await forEach(
		stale.filter((path) => !staleRecords.includes(path)),
		target.remove
	);
	return stale.length;
}

/**
 * Publishes a release: its files first, then a copy of its catalog under a running number and the index of those, and
 * last `catalog.json`, whose write is the moment of publication. Until then the old release stands whole. Afterwards
 * files go that are named neither by one of the newest `keep` releases (null: by any) nor by the catalog that was just
 * replaced, which readers may still have open. Published again, the same release writes nothing. Throws TargetError.
 */
export async function publish(
	release: StagedRelease,
	target: Target,
	{ keep }: { keep: number | null }
): Promise<Publication> {
	if (keep !== null && (!Number.isInteger(keep) || keep < 1))
		throw new RangeError(`${keep} is no number of releases to keep`);
	const there = await target.list();
	const replaced = await target.read(catalogPath);
	const records = recordsWith(release.catalog.release, recordsOf(there.keys()), keep);
	const [{ number, path: recordPath }] = records;
	const kept = records.map(({ path, ...record }) => ({ ...record, catalog: path }));
	const index: ReleaseIndex = { keep, releases: kept };

	let written = await writeMissing(release, target, there);
	written += await writeChanged(target, recordPath, release.catalogBytes);
	written += await writeChanged(target, indexPath, new TextEncoder().encode(JSON.stringify(index)));
	written += await writeChanged(target, catalogPath, release.catalogBytes);

	try {
		const catalogs = replaced ? [release.catalogBytes, replaced] : [release.catalogBytes];
		return { number, written, removed: await prune(target, there, records, catalogs) };
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new TargetError(target.name, `release ${number} is published, but old files stay: ${reason}`, {
			cause: error
		});
	}
}
