import { createHash } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { Source } from '#lib/model/source.ts';
import { SourceError } from '../define.ts';

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

/** The bytes of every source, as received, by the source's id. */
export type Snapshot = { date: string; files: ReadonlyMap<string, Uint8Array> };

/**
 * The snapshot in a folder, every file proven against the manifest.
 * Throws SourceError for a file that is missing, empty, cut short or changed.
 */
export async function readSnapshot(folder: string): Promise<Snapshot> {
	const manifest = await readManifest(folder);
	const files = await Promise.all(
		manifest.files.map(async (entry) => [entry.source, await readProven(folder, entry)] as const)
	);
	return { date: manifest.snapshotDate, files: new Map(files) };
}

/** Writes the files' present sizes and hashes into the manifest: "I changed the snapshot on purpose". */
export async function sealSnapshot(folder: string): Promise<Manifest> {
	const manifest = await readManifest(folder);
	const files = await Promise.all(
		manifest.files.map(async (entry) => ({ ...entry, ...proofOf(await read(folder, entry.source, entry.file)) }))
	);
	const sealed = { ...manifest, files };
	const path = join(folder, manifestFile);
	await writeFile(`${path}.tmp`, `${JSON.stringify(sealed, null, '\t')}\n`);
	await rename(`${path}.tmp`, path);
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
	const found = proofOf(bytes);
	if (found.sha256 === entry.sha256 && found.bytes === entry.bytes) return bytes;
	const state = bytes.length === 0 ? 'empty' : bytes.length < entry.bytes ? 'cut short or changed' : 'changed';
	throw new SourceError(
		entry.source,
		`${entry.file} is ${state}: expected ${toText(entry)}, found ${toText(found)}; ` +
			'restore it from the repository, or accept the change with "npm run data -- --seal"'
	);
}

async function read(folder: string, source: string, file: string): Promise<Uint8Array> {
	try {
		return await readFile(join(folder, file));
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
		const state = code === 'ENOENT' ? 'missing' : `not readable (${code})`;
		throw new SourceError(source, `${file} is ${state} in ${folder}; restore it from the repository`);
	}
}

type Proof = Pick<ManifestEntry, 'sha256' | 'bytes'>;

function proofOf(bytes: Uint8Array): Proof {
	return { sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
}

function toText({ sha256, bytes }: Proof): string {
	return `${bytes} bytes (sha256 ${sha256.slice(0, 12)}…)`;
}
