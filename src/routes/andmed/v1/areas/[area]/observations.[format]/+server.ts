import { error, json } from '@sveltejs/kit';
import { areaPagePath } from '#lib/export/open-data/addresses.ts';
import { areaObservationsDocument } from '#lib/export/open-data/documents.ts';
import { openCsv } from '#lib/export/open-data/observation-files.ts';
import { openTable } from '#lib/export/open-data/open-table.ts';
import { ask } from '#lib/query/ask.ts';
import { areaProfile } from '#lib/query/queries/area-profile.ts';
import { readOpen } from '../../../../read-open.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** All indicators and periods of one area; the page on areas leads to each. */
export const GET: RequestHandler = async (event) => {
	const { areas, context } = await readOpen(event);
	const area = areas.find(({ code }) => code === event.params.area);
	if (!area) error(404);
	const profile = await ask(areaProfile, { area: area.code }, { fetch: event.fetch });
	const rows = profile.map(({ indicator, period, value, status, source, caveat }) => {
		return { indicator, area: area.code, period, value, status, source, caveat };
	});
	if (event.params.format === 'json') return json(areaObservationsDocument(context, area, rows));
	if (event.params.format !== 'csv') error(404);
	const table = openTable(context, { title: area.name, page: areaPagePath(area), rows, areas, language: 'et' });
	return new Response(openCsv(table), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
