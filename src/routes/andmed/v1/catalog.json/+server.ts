import { json } from '@sveltejs/kit';
import { catalogDocument } from '#lib/export/open-data/documents.ts';
import { readOpenCatalog } from '../../read-open.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The way to everything that stands open. */
export const GET: RequestHandler = async (event) => {
	const { context, entries, areas, status } = await readOpenCatalog(event);
	return json(catalogDocument(context, entries, areas, status));
};
