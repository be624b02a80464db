import * as v from 'valibot';
import { ReleaseId } from '../model/change-log.ts';
import { messageOf, QueryError } from './query-error.ts';
import { fetchFile, releaseRoot, type Fetch } from './release-files.ts';

const Path = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-][A-Za-z0-9._/-]*$/, 'a path stays inside the release'));

/** The list of kept releases, newest first, as publishing writes it. */
const ReleaseIndex = v.object({
	/** How many are kept: null says all, for good. What wrote the list before it said so kept some. */
	keep: v.optional(v.nullable(v.number())),
	releases: v.array(v.object({ number: v.number(), release: ReleaseId, catalog: Path }))
});
export type ReleaseIndex = v.InferOutput<typeof ReleaseIndex>;

/** What is read of a kept release's catalog: a program of another version may have written it. */
const KeptTables = v.object({
	tables: v.object({ areas: Path, observations: v.record(v.string(), Path) })
});

export type KeptRelease = {
	release: string;
	/** Its whole catalog, inside the release root. */
	catalog: string;
	/** Its tables, theme by theme; null where this program cannot read its catalog. */
	tables: v.InferOutput<typeof KeptTables>['tables'] | null;
};

async function readJson<Schema extends v.GenericSchema>(fetch: Fetch, path: string, schema: Schema) {
	const address = `${releaseRoot}${path}`;
	const response = await fetchFile(fetch, address);
	try {
		return v.safeParse(schema, await response.json());
	} catch (cause) {
		throw new QueryError('unavailable', `${address} is not what it should be: ${messageOf(cause)}`, { cause });
	}
}

/** What the kept releases are called, and where their catalogs are. Throws QueryError where the list is not there or is none. */
export async function readReleaseIndex(fetch: Fetch): Promise<ReleaseIndex> {
	const index = await readJson(fetch, 'releases/index.json', ReleaseIndex);
	if (!index.success) throw new QueryError('unavailable', 'the list of kept releases is not one');
	return index.output;
}

/** The releases whose files are kept, newest first. Throws QueryError where the list is not there or is none. */
export async function readReleases(fetch: Fetch): Promise<KeptRelease[]> {
	const { releases } = await readReleaseIndex(fetch);
	return Promise.all(
		releases.map(async ({ release, catalog }) => {
			const kept = await readJson(fetch, catalog, KeptTables);
			return { release, catalog, tables: kept.success ? kept.output.tables : null };
		})
	);
}
