import { error, json } from '@sveltejs/kit';
import { toCsv } from '#lib/export/csv.ts';
import { areasDocument } from '#lib/export/open-data/documents.ts';
import { readOpen } from '../../read-open.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => [{ format: 'json' }, { format: 'csv' }];

/** The areas of the release: the country, counties and municipalities. */
export const GET: RequestHandler = async (event) => {
	const { catalog, areas, context } = await readOpen(event);
	const document = areasDocument(context, areas);
	if (event.params.format === 'json') return json(document);
	if (event.params.format !== 'csv') error(404);
	const rows = document.areas.map((area) => ({ ...area, release: catalog.release }));
	return new Response(toCsv(rows), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
