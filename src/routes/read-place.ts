import { placeMaps, type PlaceMap } from '#lib/components/contacts/place-map.ts';
import type { AreaCode } from '#lib/model/area.ts';
import { readCatalog } from '#lib/query/catalog.ts';
import { readShapes } from '#lib/query/read-shapes.ts';

/** File of outlines → what is drawn from it, once for all pages: the name of a release's file has a hash of what it holds. */
const drawn = new Map<string, Map<AreaCode, PlaceMap>>();

/** Where a municipality lies in Estonia; null where its outline is not known. */
export async function readPlace(fetch: typeof globalThis.fetch, area: AreaCode): Promise<PlaceMap | null> {
	const { boundaries } = await readCatalog(fetch);
	const drawing = drawn.get(boundaries.shapes) ?? placeMaps(await readShapes(fetch));
	drawn.set(boundaries.shapes, drawing);
	return drawing.get(area) ?? null;
}
