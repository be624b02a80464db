import { createHash } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Id } from '#lib/model/observation.ts';
import { Moment } from '#lib/model/source-status.ts';
import * as v from 'valibot';
import { SourceError } from '../define.ts';
import type { PullRequest } from '../request.ts';
import { codeOf, readIfThere, writeWhole } from './disk.ts';
import { difference, proofOf } from './proof.ts';
import { RowSummary } from './row-summary.ts';
import type { SnapshotFile } from './snapshot.ts';

const manifestFile = 'manifest.json';
/** How many good pulls of a source are kept. */
const kept = 3;

const Sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hexadecimal is expected'));

/** One pull that was taken. */
const Pull = v.strictObject({
	file: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}\.(json|csv|zip)$/)),
	sha256: Sha256,
	bytes: v.pipe(v.number(), v.integer(), v.minValue(1)),
	pulledAt: Moment,
	/** What the publisher said of its table's age and version: what the next pull asks by. */
	updated: v.nullable(v.string()),
	etag: v.nullable(v.string()),
	/** The hash of what was asked. */
	request: Sha256,
	...RowSummary.entries
});
export type Pull = v.InferOutput<typeof Pull>;

const Failure = v.strictObject({ since: Moment, reason: v.string() });
export type Failure = v.InferOutput<typeof Failure>;

const PullManifest = v.strictObject({
	source: Id,
	/** When the publisher was last asked with success. */
	seenAt: v.nullable(Moment),
	/** Why the last run did not take what the publisher has, and since when; null when it did. */
	failure: v.nullable(Failure),
	/** Newest first. */
	pulls: v.array(Pull)
});
type PullManifest = v.InferOutput<typeof PullManifest>;

/** What is stored of a source. */
export type StoredPulls = {
	/** The good pulls whose files are whole, newest first. */
	whole: readonly Pull[];
	/** The newest good pull, where its file is whole: what need not be pulled again. */
	latest: Pull | null;
	seenAt: Moment | null;
	failure: Failure | null;
	/** What was found damaged, one line each. */
	damage: readonly string[];
};
type Moment = v.InferOutput<typeof Moment>;

/** What a run tells the store of a source. */
export type PullOutcome =
	| { kind: 'taken'; bytes: Uint8Array; pull: Omit<Pull, 'file' | 'sha256' | 'bytes'>; extension: string }
	| { kind: 'unchanged'; at: Moment }
	| { kind: 'failed'; failure: Failure };

export type PullStore = {
	read: (source: string) => Promise<StoredPulls>;
	/** The file of a stored pull. */
	file: (source: string, pull: Pull) => SnapshotFile;
	write: (source: string, outcome: PullOutcome) => Promise<void>;
};

/** By what a question is known again. */
export function hashOf(request: PullRequest): string {
	return createHash('sha256').update(JSON.stringify(request)).digest('hex');
}

/** The day that figures carry: on which the publisher says that it changed them, else the day of the pull. */
export function dateOf({ updated, pulledAt }: Pick<Pull, 'updated' | 'pulledAt'>): string {
	const written = /^\d{4}-\d\d-\d\d/.exec(updated ?? '')?.[0];
	const changed = new Date(written ?? updated ?? '');
	return Number.isNaN(changed.getTime()) ? pulledAt.slice(0, 10) : changed.toISOString().slice(0, 10);
}

/**
 * The last good pulls under a folder: for each source the files, named by their content, and a manifest that lists
 * them. The manifest is written last and whole, so a run that is killed leaves the pulls as they were.
 */
export function openPulls(folder: string): PullStore {
	const pathOf = (source: string, file: string) => join(folder, 'pulls', source, file);

	async function readManifest(source: string): Promise<{ manifest: PullManifest; damage: string | null }> {
		const none: PullManifest = { source, seenAt: null, failure: null, pulls: [] };
		const bytes = await readIfThere(pathOf(source, manifestFile));
		if (bytes === null) return { manifest: none, damage: null };
		const damage = `${source}: ${pathOf(source, manifestFile)} cannot be read; it is taken as if nothing were stored`;
		try {
			const held = v.safeParse(PullManifest, JSON.parse(new TextDecoder().decode(bytes)));
			if (held.success && held.output.source === source) return { manifest: held.output, damage: null };
		} catch (error) {
			if (!(error instanceof SyntaxError)) throw error;
		}
		return { manifest: none, damage };
	}

	/** What is wrong with the file of a pull; null when it is whole. */
	async function damageOf(source: string, pull: Pull): Promise<string | null> {
		try {
			const bytes = await readIfThere(pathOf(source, pull.file));
			return bytes === null ? 'missing' : difference(pull, bytes);
		} catch (error) {
			return `not readable (${codeOf(error)})`;
		}
	}

	async function read(source: string): Promise<StoredPulls> {
		const { manifest, damage } = await readManifest(source);
		const states = await Promise.all(manifest.pulls.map((pull) => damageOf(source, pull)));
		const whole = manifest.pulls.filter((_, index) => states[index] === null);
		const lines = manifest.pulls.flatMap(({ file, pulledAt }, index) => {
			const state = states[index];
			return state ? [`${source}: the pull of ${pulledAt}, ${pathOf(source, file)}, is ${state}`] : [];
		});
		return {
			whole,
			latest: states[0] === null ? (manifest.pulls[0] ?? null) : null,
			seenAt: manifest.seenAt,
			failure: manifest.failure,
			damage: damage === null ? lines : [damage, ...lines]
		};
	}

	function file(source: string, pull: Pull): SnapshotFile {
		async function readProven(): Promise<Uint8Array> {
			const bytes = await readIfThere(pathOf(source, pull.file));
			const state = bytes === null ? 'missing' : difference(pull, bytes);
			if (bytes === null || state !== null) {
				throw new SourceError(source, `${pathOf(source, pull.file)} is ${state}`);
			}
			return bytes;
		}
		return { origin: 'pulled', date: dateOf(pull), read: readProven };
	}

	async function write(source: string, outcome: PullOutcome): Promise<void> {
		const { whole, seenAt, failure } = await read(source);
		const before: PullManifest = { source, seenAt, failure, pulls: [...whole] };
		await writeManifest(source, await manifestAfter(source, before, outcome));
	}

	async function manifestAfter(source: string, before: PullManifest, outcome: PullOutcome): Promise<PullManifest> {
		if (outcome.kind === 'failed') return { ...before, failure: outcome.failure };
		if (outcome.kind === 'unchanged') return { ...before, seenAt: outcome.at, failure: null };
		const proof = proofOf(outcome.bytes);
		const pull = v.parse(Pull, {
			...outcome.pull,
			...proof,
			file: `${proof.sha256.slice(0, 16)}.${outcome.extension}`
		});
		await writeWhole(pathOf(source, pull.file), outcome.bytes);
		const others = before.pulls.filter(({ sha256 }) => sha256 !== pull.sha256);
		return { source, seenAt: pull.pulledAt, failure: null, pulls: [pull, ...others].slice(0, kept) };
	}

	async function writeManifest(source: string, manifest: PullManifest): Promise<void> {
		await writeWhole(pathOf(source, manifestFile), `${JSON.stringify(manifest, null, '\t')}\n`);
		const named = new Set([manifestFile, ...manifest.pulls.map((pull) => pull.file)]);
		for (const name of await readdir(pathOf(source, ''))) {
			if (!named.has(name)) await rm(pathOf(source, name), { recursive: true, force: true });
		}
	}

	return { read, file, write };
}
