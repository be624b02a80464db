import { Catalog } from '#lib/model/catalog.ts';
import * as v from 'valibot';
import { catalogPath, isPlainPath, isWhole, recordsOf } from './release-files.ts';

/**
 * Where releases are published: a folder, or a bucket. Paths are relative and written with `/`. A write is whole or it
 * is not there; what cannot be done throws TargetError.
 */
export type Target = {
	/** What a person calls the place: the folder's path, or the bucket's address. */
	name: string;
	/** The bytes at a path; null where there is nothing. */
	read: (path: string) => Promise<Uint8Array | null>;
	/** `immutable`: what stands at this path never changes, so a reader may keep it for ever. */
	write: (path: string, bytes: Uint8Array, options: { immutable: boolean }) => Promise<void>;
	/** Every path and the size in bytes of what stands there, also of files that no release has. */
	list: () => Promise<ReadonlyMap<string, number>>;
	/** Does nothing where there is nothing. */
	remove: (path: string) => Promise<void>;
};

/** Why something cannot be published to, or read from, a place, in one line that names both. */
export class TargetError extends Error {
	override name = 'TargetError';
	constructor(target: string, reason: string, options?: ErrorOptions) {
		super(`${target}: ${reason}`.replace(/\s+/g, ' ').trim(), options);
	}
}

/** Throws TargetError for a path that a release cannot have, such as one that leads out of the target. */
export function requirePlainPath(target: string, path: string): void {
	if (!isPlainPath(path)) throw new TargetError(target, `${JSON.stringify(path)} is not a path of a release`);
}

/** A release as its readers have it: its catalog, and the bytes of what the catalog names. */
export type PreviousRelease = {
	catalog: Catalog;
	/** Throws TargetError where the file is gone, or is not what the hash in its name says. */
	read: (path: string) => Promise<Uint8Array>;
};

function parseCatalog(bytes: Uint8Array): Catalog | null {
	try {
		const parsed = v.safeParse(Catalog, JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
		return parsed.success ? parsed.output : null;
	} catch (error) {
		if (error instanceof SyntaxError || error instanceof TypeError) return null;
		throw error;
	}
}

function releaseAt(target: Target, catalog: Catalog): PreviousRelease {
	return {
		catalog,
		async read(path) {
			const bytes = await target.read(path);
			if (bytes === null) throw new TargetError(target.name, `${path} of release ${catalog.release} is gone`);
			if (!isWhole(path, bytes)) throw new TargetError(target.name, `${path} is not what its name says`);
			return bytes;
		}
	};
}

/**
 * The release that a target's readers have; null where nothing is published. Where its catalog cannot be read, as after
 * damage or a change of the catalog's form, the newest release on record that can: `report` is told in one line.
 */
export async function readPrevious(
	target: Target,
	report: (line: string) => void = () => undefined
): Promise<PreviousRelease | null> {
	const current = await target.read(catalogPath);
	if (current === null) return null;
	const published = parseCatalog(current);
	if (published) return releaseAt(target, published);
	const damaged = `${target.name}: ${catalogPath} cannot be read`;
	for (const { path } of recordsOf((await target.list()).keys())) {
		const bytes = await target.read(path);
		const recorded = bytes && parseCatalog(bytes);
		if (!recorded) continue;
		report(`${damaged}; the release before is taken from ${path}`);
		return releaseAt(target, recorded);
	}
	report(`${damaged}, nor any release on record: there is nothing to compare with`);
	return null;
}
