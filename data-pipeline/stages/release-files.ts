import { createHash } from 'node:crypto';

/** The one file of a published release whose name does not change: whoever has read it can read all that it names. */
export const catalogPath = 'catalog.json';

/** The kept releases, newest first: a `ReleaseIndex`. */
export const indexPath = 'releases/index.json';

/** What `releases/index.json` says: how many releases are kept (null: all, for good), and where the catalog of each stands. */
export type ReleaseIndex = {
	keep: number | null;
	releases: { number: number; release: string; catalog: string }[];
};

/** A published release that is kept: its running number, its id, and the path of the copy of its catalog. */
export type ReleaseRecord = { number: number; release: string; path: string };

/** A path whose parts are plain names: nothing that climbs out of its folder, hides, or has to be escaped. */
const plainPath = /^[A-Za-z0-9_][A-Za-z0-9._=-]*(\/[A-Za-z0-9_][A-Za-z0-9._=-]*)*$/;

/** A path with a hash of the file's content in the name: `observations/budget.1a2b3c4d5e6f7a8b.parquet`. */
const hashedPath = /[a-z0-9][A-Za-z0-9_=/-]*\.([0-9a-f]{16})\.(?:parquet|json|geojson)/;
const wholly = new RegExp(`^${hashedPath.source}$`);
const quoted = new RegExp(`"(${hashedPath.source})"`, 'g');

const recordPattern = /^releases\/(\d{6,})-(\d{4}-\d\d-\d\d-[0-9a-f]{8})\.json$/;

export function isPlainPath(path: string): boolean {
	return plainPath.test(path);
}

export function isHashedPath(path: string): boolean {
	return isPlainPath(path) && wholly.test(path);
}

/** Whether a file is what its name says: the hash in it is the beginning of the content's SHA-256, in hexadecimal. */
export function isWhole(path: string, bytes: Uint8Array): boolean {
	const hash = wholly.exec(path)?.[1];
	return hash !== undefined && createHash('sha256').update(bytes).digest('hex').startsWith(hash);
}

export function recordOf(number: number, release: string): ReleaseRecord {
	return { number, release, path: `releases/${String(number).padStart(6, '0')}-${release}.json` };
}

/** The records among these paths, newest first. */
export function recordsOf(paths: Iterable<string>): ReleaseRecord[] {
	return [...paths]
		.flatMap((path): ReleaseRecord[] => {
			const [, number, release] = recordPattern.exec(path) ?? [];
			return number && release ? [{ number: Number(number), release, path }] : [];
		})
		.toSorted((left, right) => right.number - left.number || (left.path < right.path ? 1 : -1));
}

/**
 * The files that a catalog names. Read from its text and not through the schema: a catalog that an older or newer
 * version of this program wrote has its files kept too.
 */
export function namedFiles(catalog: Uint8Array): string[] {
	const text = new TextDecoder().decode(catalog);
	return [...text.matchAll(quoted)].flatMap(([, path]) => (path && isPlainPath(path) ? [path] : []));
}

/** Whether a path is one that publishing writes, or that a run which was killed left half written. */
export function isOurs(path: string): boolean {
	const written = path.replace(/\.tmp$/, '');
	return written === catalogPath || written === indexPath || isHashedPath(written) || recordPattern.test(written);
}
