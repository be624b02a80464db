import { error } from '@sveltejs/kit';
import { readCatalog } from '#lib/query/catalog.ts';
import { fetchFile, releaseRoot } from '#lib/query/release-files.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => [{ level: 'municipalities' }, { level: 'counties' }];

/** The release's boundaries under an address that stays: GeoJSON, WGS84. */
export const GET: RequestHandler = async ({ fetch, params: { level } }) => {
	if (level !== 'municipalities' && level !== 'counties') error(404);
	const { boundaries } = await readCatalog(fetch);
	const file = await fetchFile(fetch, `${releaseRoot}${boundaries[level]}`);
	return new Response(await file.text(), { headers: { 'content-type': 'application/geo+json' } });
};
