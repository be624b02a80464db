import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';

type Extension = 'parquet' | 'json' | 'geojson';

/** The folder in which a release comes together. Every file of it bears the hash of its content in its name. */
export type Staging = {
	folder: string;
	/** A folder for what is needed on the way and is no part of the release. */
	workFolder: string;
	/** Writes a file; its path inside the folder. */
	add: (name: string, extension: Extension, bytes: Uint8Array) => string;
	/** Begins a file whose bytes come one after the other. */
	begin: (name: string, extension: Extension) => GrowingFile;
	/** Writes a file that has its name already. */
	adopt: (path: string, bytes: Uint8Array) => string;
	/** Writes a file into the work folder; where it is. */
	keep: (path: string, bytes: Uint8Array) => string;
	/** The paths of all files of the release so far. */
	files: () => string[];
	/** Removes the work folder. */
	clear: () => void;
};

/** A file that is being written: it gets its name when it ends. */
export type GrowingFile = { write: (bytes: Uint8Array) => void; end: () => string };

/** How many digits of the hash stand in a name. */
const digits = 16;

/** Opens an empty folder as a staging folder. Throws what the disk says where it is full or cannot be written. */
export function openStaging(folder: string): Staging {
	const workFolder = join(folder, '.work');
	mkdirSync(workFolder, { recursive: true });
	const folders = new Set<string>();
	const files = new Set<string>();

	function place(path: string): string {
		const parent = dirname(join(folder, path));
		if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
		folders.add(parent);
		files.add(path);
		return join(folder, path);
	}

	function nameOf(name: string, sha256: string, extension: Extension): string {
		return `${name}.${sha256.slice(0, digits)}.${extension}`;
	}

	return {
		folder,
		workFolder,
		add(name, extension, bytes) {
			const path = nameOf(name, createHash('sha256').update(bytes).digest('hex'), extension);
			if (!files.has(path)) writeFileSync(place(path), bytes);
			return path;
		},
		begin(name, extension) {
			const draft = join(workFolder, `${name.replaceAll('/', '+')}.${extension}`);
			const file = openSync(draft, 'w');
			const hash = createHash('sha256');
			return {
				write(bytes) {
					hash.update(bytes);
					for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
				},
				end() {
					closeSync(file);
					const path = nameOf(name, hash.digest('hex'), extension);
					renameSync(draft, place(path));
					return path;
				}
			};
		},
		adopt(path, bytes) {
			writeFileSync(place(path), bytes);
			return path;
		},
		keep(path, bytes) {
			const file = join(workFolder, path);
			mkdirSync(dirname(file), { recursive: true });
			writeFileSync(file, bytes);
			return file;
		},
		files: () => [...files].toSorted(),
		clear: () => rmSync(workFolder, { recursive: true, force: true })
	};
}
