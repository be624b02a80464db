import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { Source } from '#lib/model/source.ts';
import { SourceError } from '../define.ts';
import { codeOf, writeWhole } from './disk.ts';
import { difference, proofOf } from './proof.ts';

const manifestFile = 'manifest.json';

const ManifestEntry = v.strictObject({
	source: Source.entries.id,
	file: v.pipe(v.string(), v.regex(/^[a-z0-9-]+\.[a-z0-9]+$/, 'a file name in the snapshot folder is expected')),
	sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hexadecimal is expected')),
	bytes: v.pipe(v.number(), v.integer(), v.minValue(1)),
	/** The date of the figures: the source's own `date`. */
	date: Source.entries.date,
	/** Who published the figures, where, and what was done to them. */
	note: v.pipe(v.string(), v.nonEmpty())
});
type ManifestEntry = v.InferOutput<typeof ManifestEntry>;

/** What the snapshot folder holds, as `manifest.json` in it says. */
export const Manifest = v.strictObject({
	/** The day on which the snapshot was put together. */
	snapshotDate: v.pipe(v.string(), v.isoDate()),
	files: v.pipe(
		v.array(ManifestEntry),
		v.nonEmpty(),
		v.check((files) => new Set(files.map((file) => file.source)).size === files.length, 'a source stands twice')
	)
});
export type Manifest = v.InferOutput<typeof Manifest>;

/** The file of one source: brought with the project, or by a pull. */
export type SnapshotFile = {
	origin: 'embedded' | 'pulled';
	/** The date that the figures carry: the source's own, or what the publisher says it changed them on. */
	date: string;
	/** Reads the bytes and proves them against their hash. Throws SourceError. */
	read: () => Promise<Uint8Array>;
};

/** The files that a release is made from, by the id of their source, and the day that names the release. */
export type Snapshot = { date: string; files: ReadonlyMap<string, SnapshotFile> };

/**
 * The embedded snapshot in a folder. Throws SourceError for a manifest that is missing or not what it should be; a file
 * is read, and proven against the manifest, when it is asked for.
 */
export async function readSnapshot(folder: string): Promise<Snapshot> {
	const manifest = await readManifest(folder);
	const files = manifest.files.map((entry): [string, SnapshotFile] => [
		entry.source,
		{ origin: 'embedded', date: entry.date, read: () => readProven(folder, entry) }
	]);
	return { date: manifest.snapshotDate, files: new Map(files) };
}

/** Writes the files' present sizes and hashes into the manifest: "I changed the snapshot on purpose". */
export async function sealSnapshot(folder: string): Promise<Manifest> {
	const manifest = await readManifest(folder);
	const files = await Promise.all(
		manifest.files.map(async (entry) => ({ ...entry, ...proofOf(await read(folder, entry.source, entry.file)) }))
	);
	const sealed = { ...manifest, files };
	await writeWhole(join(folder, manifestFile), `${JSON.stringify(sealed, null, '\t')}\n`);
	return sealed;
}

export async function readManifest(folder: string): Promise<Manifest> {
	const text = new TextDecoder().decode(await read(folder, 'snapshot', manifestFile));
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch {
		throw new SourceError('snapshot', `${manifestFile} is not JSON; restore it from the repository`);
	}
	const held = v.safeParse(Manifest, json, { abortEarly: true });
	if (held.success) return held.output;
	const [issue] = held.issues;
	throw new SourceError('snapshot', `${manifestFile}: ${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`);
}

async function readProven(folder: string, entry: ManifestEntry): Promise<Uint8Array> {
	const bytes = await read(folder, entry.source, entry.file);
	const found = difference(entry, bytes);
	if (found === null) return bytes;
	throw new SourceError(
		entry.source,
		`${entry.file} is ${found}; ` + 'restore it from the repository, or accept the change with "npm run data -- --seal"'
	);
}

async function read(folder: string, source: string, file: string): Promise<Uint8Array> {
	try {
		return await readFile(join(folder, file));
	} catch (error) {
		const code = codeOf(error);
		const state = code === 'ENOENT' ? 'missing' : `not readable (${code})`;
		throw new SourceError(source, `${file} is ${state} in ${folder}; restore it from the repository`);
	}
}
