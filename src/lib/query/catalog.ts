import * as v from 'valibot';
import { Catalog } from '../model/catalog.ts';
import { messageOf, QueryError } from './query-error.ts';
import { fetchFile, releaseRoot, type Fetch } from './release-files.ts';

const read = new WeakMap<object, Promise<Catalog>>();

/** In a browser a page is its document; while prerendering, each page has a `fetch` of its own. */
const pageOf = (fetch: Fetch) => (typeof document === 'undefined' ? fetch : document);

/**
 * The catalog of the release that the page shows, read once per page: a page never mixes two releases. It is the release
 * that is being served, unless the page turned to a kept one. Throws QueryError (`catalog`) when there is none or it is not one.
 */
export function readCatalog(fetch: Fetch): Promise<Catalog> {
	return read.get(pageOf(fetch)) ?? readAs(fetch, 'catalog.json');
}

/**
 * Turns the page to a kept release, whose catalog is at a path inside the release root: whatever it asks from here on is
 * answered from that one. `leaveKept` turns it back. Throws as `readCatalog` does.
 */
export function turnToKept(fetch: Fetch, path: string): Promise<Catalog> {
	return readAs(fetch, path);
}

export function leaveKept(fetch: Fetch): void {
	read.delete(pageOf(fetch));
}

function readAs(fetch: Fetch, path: string): Promise<Catalog> {
	const page = pageOf(fetch);
	const reading = requestCatalog(fetch, `${releaseRoot}${path}`).catch((error: unknown) => {
		if (read.get(page) === reading) read.delete(page);
		throw error;
	});
	read.set(page, reading);
	return reading;
}

async function requestCatalog(fetch: Fetch, address: string): Promise<Catalog> {
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
