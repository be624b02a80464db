import { error, json } from '@sveltejs/kit';
import { toJsonLd, toTurtle } from '#lib/export/linked-data.ts';
import { dcatCatalog } from '#lib/export/open-data/dcat.ts';
import { catalogDocument } from '#lib/export/open-data/documents.ts';
import { m } from '#lib/paraglide/messages.js';
import { readOpenCatalog } from '../../read-open.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => [{ format: 'json' }, { format: 'jsonld' }, { format: 'ttl' }];

/** The way to everything that stands open, in our own form, and as DCAT-AP in two. */
export const GET: RequestHandler = async (event) => {
	const { context, entries: indicators, areas, status } = await readOpenCatalog(event);
	if (event.params.format === 'json') return json(catalogDocument(context, indicators, areas, status));
	const inBoth = (words: (inputs: Record<string, never>, options: { locale: 'et' | 'en' }) => string) => {
		return { et: words({}, { locale: 'et' }), en: words({}, { locale: 'en' }) };
	};
	const graph = dcatCatalog(context, indicators, status, {
		title: inBoth(m.site_name),
		description: inBoth(m.data_lead)
	});
	if (event.params.format === 'jsonld') {
		return json(toJsonLd(graph), { headers: { 'content-type': 'application/ld+json' } });
	}
	if (event.params.format !== 'ttl') error(404);
	return new Response(toTurtle(graph), { headers: { 'content-type': 'text/turtle; charset=utf-8' } });
};
