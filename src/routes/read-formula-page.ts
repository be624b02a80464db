import { type OtherIndicator, otherIndicator } from '#lib/components/map/other-indicator.ts';
import { ask } from '#lib/query/ask.ts';
import { readCatalog } from '#lib/query/catalog.ts';
import { areaList, type AreaRow } from '#lib/query/queries/area-list.ts';
import type { Fetch } from '#lib/query/release-files.ts';

/** What a page must know before it is asked for a formula: of what one can be made, and of which areas. */
export async function readFormulaPage(fetch: Fetch): Promise<{ indicators: OtherIndicator[]; areas: AreaRow[] }> {
	const [{ indicators }, areas] = await Promise.all([readCatalog(fetch), ask(areaList, {}, { fetch })]);
	return { indicators: indicators.map(otherIndicator), areas };
}
