import { error } from '@sveltejs/kit';
import { contentTypes, observationFormats } from '#lib/export/open-data/addresses.ts';
import { observationFile } from '#lib/export/open-data/observation-files.ts';
import { currentId, renamedIndicators } from '#lib/model/renamed-indicators.ts';
import { readObservations, readOpen } from '../../../read-open.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** Programs that ask by an old name get the file too; the pages of the catalogue lead to the others. */
export const entries: EntryGenerator = () =>
	Object.keys(renamedIndicators).flatMap((indicator) => observationFormats.map((format) => ({ indicator, format })));

/** All areas and periods of one indicator, in one of the formats. */
export const GET: RequestHandler = async (event) => {
	const { catalog, areas, context } = await readOpen(event);
	const asked = currentId(event.params.indicator) ?? event.params.indicator;
	const indicator = catalog.indicators.find(({ id }) => id === asked);
	const format = observationFormats.find((known) => known === event.params.format);
	if (!indicator || !format) error(404);
	const rows = await readObservations(event.fetch, indicator.id);
	const file = observationFile(context, format, indicator, rows, areas);
	return new Response(file, { headers: { 'content-type': contentTypes[format] } });
};
