import * as v from 'valibot';
import { messageOf, QueryError } from './query-error.ts';
import { fetchFile, releaseRoot, type Fetch } from './release-files.ts';

/** A JSON file of the release, held to its schema. Throws QueryError (`unavailable`) where it is not there or not that. */
export async function readReleaseJson<Schema extends v.GenericSchema>(
	fetch: Fetch,
	path: string,
	schema: Schema
): Promise<v.InferOutput<Schema>> {
	const address = `${releaseRoot}${path}`;
	const response = await fetchFile(fetch, address);
	try {
		return v.parse(schema, await response.json());
	} catch (cause) {
		throw new QueryError('unavailable', `${address} is not what the catalog says: ${messageOf(cause)}`, { cause });
	}
}
