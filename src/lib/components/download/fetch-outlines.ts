import type { FeatureCollection } from 'geojson';
import { fetchFile } from '../../query/release-files.ts';

/** The levels of areas that have outlines, as their addresses say them. */
export type OutlineLevel = 'municipalities' | 'counties';

/** The outlines of the release's areas. Throws QueryError (`unavailable`). */
export async function fetchOutlines(level: OutlineLevel): Promise<FeatureCollection> {
	const response = await fetchFile(fetch, `/andmed/v1/areas/${level}.geojson`);
	return response.json();
}
