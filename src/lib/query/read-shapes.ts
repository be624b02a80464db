import * as v from 'valibot';
import { Shapes } from '../model/shape.ts';
import { readCatalog } from './catalog.ts';
import { QueryError } from './query-error.ts';

/** The outlines that maps are drawn from at build. Throws QueryError where the release does not hold them. */
export async function readShapes(fetch: typeof globalThis.fetch): Promise<Shapes> {
	const { boundaries } = await readCatalog(fetch);
	const response = await fetch(`/data/${boundaries.shapes}`);
	if (!response.ok) throw new QueryError('unavailable', `boundaries: ${boundaries.shapes} answered ${response.status}`);
	return v.parse(Shapes, await response.json());
}
