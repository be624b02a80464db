import { ReleaseChanges } from '../model/change-log.ts';
import { readCatalog } from './catalog.ts';
import { readReleaseJson } from './read-release-json.ts';
import type { Fetch } from './release-files.ts';

/** What the newest releases changed, newest first. Throws QueryError where the release does not hold it. */
export async function readChanges(fetch: Fetch): Promise<ReleaseChanges[]> {
	const { changes } = await readCatalog(fetch);
	return Promise.all(changes.map(({ file }) => readReleaseJson(fetch, file, ReleaseChanges)));
}
