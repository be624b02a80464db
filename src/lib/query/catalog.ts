import * as v from 'valibot';
import { Catalog } from '../model/catalog.ts';
import { messageOf, QueryError } from './query-error.ts';
import { fetchFile, releaseRoot, type Fetch } from './release-files.ts';

const read = new WeakMap<object, Promise<Catalog>>();

/**
 * The catalog of the release that is being served, read once per page: a page never mixes two releases.
 * Throws QueryError (`catalog`) when there is none or it is not one.
 */
export function readCatalog(fetch: Fetch): Promise<Catalog> {
	// In a browser a page is its document; while prerendering, each page has a `fetch` of its own.
	const page = typeof document === 'undefined' ? fetch : document;
	const known = read.get(page);
	if (known) return known;
	const reading = requestCatalog(fetch).catch((error: unknown) => {
		read.delete(page);
		throw error;
	});
	read.set(page, reading);
	return reading;
}

async function requestCatalog(fetch: Fetch): Promise<Catalog> {
	const address = `${releaseRoot}catalog.json`;
	try {
		const response = await fetchFile(fetch, address);
		return v.parse(Catalog, await response.json());
	} catch (cause) {
		throw new QueryError('catalog', `there is no release to read: ${reasonOf(cause, address)}`, { cause });
	}
}

function reasonOf(cause: unknown, address: string): string {
	if (cause instanceof QueryError) return cause.message;
	if (!v.isValiError(cause)) return `${address}: ${messageOf(cause)}`;
	const [issue] = cause.issues;
	return `${address}: ${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`;
}
