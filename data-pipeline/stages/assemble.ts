import { createHash } from 'node:crypto';
import { Catalog } from '#lib/model/catalog.ts';
import * as v from 'valibot';
import type { Staging } from './staging.ts';

/** What a release says: what stands in the catalog itself, and the paths of what lies in the release's folder. */
export type ReleaseContent = Pick<Catalog, 'sources' | 'caveats' | 'indicators' | 'tables' | 'boundaries' | 'answers'>;

/** A release ready to be published: its catalog, and the files that it names, by their paths inside `folder`. */
export type Release = { catalog: Catalog; catalogBytes: Uint8Array; folder: string; files: readonly string[] };

/** A value as the bytes of a JSON file. */
export function json(value: unknown): Uint8Array {
	return new TextEncoder().encode(JSON.stringify(value));
}

/**
 * The name of a release: the day on which its figures were first published, and a hash of them. Every path holds the hash
 * of its file, so a hash over paths is one over the files. What a run knows of the sources' state and of changes has no
 * part in it: the same figures as in the release before, `previous`, are that release, whenever they are made again.
 */
export function releaseId(date: string, { sources, ...content }: ReleaseContent, previous: string | null): string {
	const figures = JSON.stringify({ sources: sources.map(({ id }) => id), ...content });
	const hash = createHash('sha256').update(figures).digest('hex').slice(0, 8);
	return previous?.endsWith(`-${hash}`) ? previous : `${date}-${hash}`;
}

/** Completes the release in a staging folder with its catalog. The same content gives the same bytes. */
export function assembleRelease(staging: Staging, parts: Catalog): Release {
	const catalog = v.parse(Catalog, parts);
	return { catalog, catalogBytes: json(catalog), folder: staging.folder, files: staging.files() };
}
