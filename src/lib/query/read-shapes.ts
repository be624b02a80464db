import * as v from 'valibot';
import { Shapes } from '../model/shape.ts';
import { readCatalog } from './catalog.ts';
import { messageOf, QueryError } from './query-error.ts';
import { fetchFile, releaseRoot, type Fetch } from './release-files.ts';

/** The outlines that maps are drawn from at build. Throws QueryError where the release does not hold them. */
export async function readShapes(fetch: Fetch): Promise<Shapes> {
	const { boundaries } = await readCatalog(fetch);
	const address = `${releaseRoot}${boundaries.shapes}`;
	const response = await fetchFile(fetch, address);
	try {
		return v.parse(Shapes, await response.json());
	} catch (cause) {
		throw new QueryError('unavailable', `${address} holds no outlines: ${messageOf(cause)}`, { cause });
	}
}
