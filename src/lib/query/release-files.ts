import { messageOf, QueryError } from './query-error.ts';

/** `fetch`, or what stands in for it while a page is prerendered. */
export type Fetch = typeof globalThis.fetch;

/** Where the site serves the release. */
export const releaseRoot = '/data/';

/** Told while something large arrives: bytes so far, and in all where that is known. */
export type OnBytes = (loaded: number, total: number | null) => void;

/** The response to a request for a file of this site. Throws QueryError (`unavailable`). */
export async function fetchFile(fetch: Fetch, address: string): Promise<Response> {
	let response: Response;
	try {
		response = await fetch(address);
	} catch (cause) {
		throw new QueryError('unavailable', `${address} cannot be fetched: ${messageOf(cause)}`, { cause });
	}
	if (!response.ok) throw new QueryError('unavailable', `${address} cannot be fetched: ${response.status}`);
	return response;
}

/** The file's bytes; `onBytes` hears of each part as it arrives. Throws QueryError (`unavailable`). */
export async function fetchBytes(fetch: Fetch, address: string, onBytes?: OnBytes): Promise<Uint8Array<ArrayBuffer>> {
	const response = await fetchFile(fetch, address);
	try {
		if (!onBytes || !response.body) return new Uint8Array(await response.arrayBuffer());
		return await collect(response.body, lengthOf(response), onBytes);
	} catch (cause) {
		throw new QueryError('unavailable', `${address} broke off: ${messageOf(cause)}`, { cause });
	}
}

/** The length of the body; null where the server does not say, or says the length of what it compressed. */
function lengthOf({ headers }: Response): number | null {
	const length = Number(headers.get('content-length'));
	return length > 0 && !headers.has('content-encoding') ? length : null;
}

async function collect(body: ReadableStream<Uint8Array>, total: number | null, onBytes: OnBytes) {
	const parts: Uint8Array[] = [];
	let loaded = 0;
	const reader = body.getReader();
	for (let part = await reader.read(); !part.done; part = await reader.read()) {
		parts.push(part.value);
		loaded += part.value.length;
		onBytes(loaded, total);
	}
	const bytes = new Uint8Array(loaded);
	let at = 0;
	for (const part of parts) {
		bytes.set(part, at);
		at += part.length;
	}
	return bytes;
}
