import { createHash } from 'node:crypto';
import { Catalog, type CatalogIndicator } from '#lib/model/catalog.ts';
import type { Caveat, Source } from '#lib/model/source.ts';
import type { BakedAnswer } from '#lib/query/answer.ts';
import * as v from 'valibot';
import type { ReleaseTables } from './tables.ts';

/** What a release is made of. */
export type ReleaseParts = {
	/** The day of the snapshot, `'2026-11-22'`. */
	snapshotDate: string;
	sources: readonly Source[];
	caveats: readonly Caveat[];
	indicators: readonly CatalogIndicator[];
	tables: ReleaseTables;
	/** GeoJSON and SVG outlines, ready to be written as JSON. */
	boundaries: { municipalities: unknown; counties: unknown; shapes: unknown };
	answers: ReadonlyMap<string, BakedAnswer>;
};

/** A release ready to be published: path inside the release → bytes, and the catalog that names every one of them. */
export type Release = { catalog: Catalog; catalogBytes: Uint8Array; files: ReadonlyMap<string, Uint8Array> };

function sha256(bytes: Uint8Array | string): string {
	return createHash('sha256').update(bytes).digest('hex');
}

function json(value: unknown): Uint8Array {
	return new TextEncoder().encode(JSON.stringify(value));
}

/** Names every file by its content and lists them in a catalog. The same parts give the same bytes. */
export function assembleRelease(parts: ReleaseParts): Release {
	const files = new Map<string, Uint8Array>();
	function add(name: string, extension: 'parquet' | 'json' | 'geojson', bytes: Uint8Array): string {
		const path = `${name}.${sha256(bytes).slice(0, 16)}.${extension}`;
		files.set(path, bytes);
		return path;
	}
	const { tables, boundaries } = parts;
	const content = {
		sources: parts.sources.map((source) => ({ ...source })),
		caveats: [...parts.caveats],
		indicators: [...parts.indicators],
		tables: {
			areas: add('areas', 'parquet', tables.areas),
			formerAreas: add('former-areas', 'parquet', tables.formerAreas),
			observations: Object.fromEntries(
				[...tables.observations].map(([theme, bytes]) => [theme, add(`observations/${theme}`, 'parquet', bytes)])
			)
		},
		boundaries: {
			municipalities: add('boundaries/municipalities', 'geojson', json(boundaries.municipalities)),
			counties: add('boundaries/counties', 'geojson', json(boundaries.counties)),
			shapes: add('boundaries/shapes', 'json', json(boundaries.shapes))
		},
		answers: Object.fromEntries(
			[...parts.answers].map(([question, answer]) => [question, add(`answers/${question}`, 'json', json(answer))])
		)
	};
	// Every path holds the hash of its file, so a hash over the content of the catalog is one over everything.
	const release = `${parts.snapshotDate}-${sha256(JSON.stringify(content)).slice(0, 8)}`;
	const catalog = v.parse(Catalog, { release, ...content });
	return { catalog, catalogBytes: json(catalog), files };
}
