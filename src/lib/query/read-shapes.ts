import { Shapes } from '../model/shape.ts';
import { readCatalog } from './catalog.ts';
import { readReleaseJson } from './read-release-json.ts';
import type { Fetch } from './release-files.ts';

/** The outlines that maps are drawn from at build. Throws QueryError where the release does not hold them. */
export async function readShapes(fetch: Fetch): Promise<Shapes> {
	const { boundaries } = await readCatalog(fetch);
	return readReleaseJson(fetch, boundaries.shapes, Shapes);
}
