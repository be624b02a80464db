import { json } from '@sveltejs/kit';
import { indicatorsDocument } from '#lib/export/open-data/documents.ts';
import { readOpenCatalog } from '../../read-open.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** What each indicator is, how much there is of it, and where its observations stand. */
export const GET: RequestHandler = async (event) => {
	const { context, entries } = await readOpenCatalog(event);
	return json(indicatorsDocument(context, entries));
};
