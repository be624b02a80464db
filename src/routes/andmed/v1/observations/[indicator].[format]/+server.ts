import { error } from '@sveltejs/kit';
import { contentTypes, observationFormats } from '#lib/export/open-data/addresses.ts';
import { observationFile } from '#lib/export/open-data/observation-files.ts';
import { readObservations, readOpen } from '../../../read-open.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** All areas and periods of one indicator, in one of the formats; the pages of the catalogue lead to each. */
export const GET: RequestHandler = async (event) => {
	const { catalog, areas, context } = await readOpen(event);
	const indicator = catalog.indicators.find(({ id }) => id === event.params.indicator);
	const format = observationFormats.find((known) => known === event.params.format);
	if (!indicator || !format) error(404);
	const rows = await readObservations(event.fetch, indicator.id);
	const file = observationFile(context, format, indicator, rows, areas);
	return new Response(file, { headers: { 'content-type': contentTypes[format] } });
};
