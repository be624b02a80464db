import { json } from '@sveltejs/kit';
import { dataPackage } from '#lib/export/data-package.ts';
import { packageFiles } from '#lib/export/open-data/package-files.ts';
import { m } from '#lib/paraglide/messages.js';
import { readOpenCatalog } from '../../read-open.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The open data as a Data Package v2, with a Table Schema for each CSV file. */
export const GET: RequestHandler = async (event) => {
	const { catalog, context, entries, status, origin } = await readOpenCatalog(event);
	const locale = { locale: 'et' } as const;
	return json(
		dataPackage({
			name: 'kov-toolaud',
			title: m.site_name({}, locale),
			description: m.data_lead({}, locale),
			release: catalog.release,
			created: status.at,
			homepage: origin,
			files: packageFiles(context, entries),
			language: 'et'
		})
	);
};
