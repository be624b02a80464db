import * as v from 'valibot';
import type { PullRequest } from '../request.ts';
import { parseAddress } from './address.ts';
import type { Http } from './http.ts';
import { PullError } from './pull-error.ts';
import type { Answer } from './transfer.ts';

type PagesRequest = Extract<PullRequest, { kind: 'pages' }>;

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Page = v.looseObject({ content: v.array(v.unknown()), totalElements: Count, totalPages: Count });
const Identified = v.looseObject({ id: v.union([v.string(), v.number()]) });

/** Far more than any list here has: a server that goes on and on is in error. */
const mostPages = 10_000;

/** The pages do not make one list: something came or went between two of them. */
class ListChanged extends Error {}

/**
 * A list that a publisher gives page by page, as one JSON array in the list's order. Pages that do not fit together
 * are asked for once more from the first. Throws PullError.
 */
export async function pullPages(
	request: PagesRequest,
	http: Http,
	report: (line: string) => void
): Promise<Answer<Uint8Array>> {
	try {
		return await readPages(request, http);
	} catch (cause) {
		if (!(cause instanceof ListChanged)) throw cause;
		report(`${request.url}: ${cause.message}; read once more from the start`);
	}
	try {
		return await readPages(request, http);
	} catch (cause) {
		if (!(cause instanceof ListChanged)) throw cause;
		throw new PullError(request.url, `one list is expected, but ${cause.message}, twice`);
	}
}

async function readPages({ url, size }: PagesRequest, http: Http): Promise<Answer<Uint8Array>> {
	const first = await readPage(url, 0, size, http);
	if (first.totalPages > mostPages) {
		throw new PullError(url, `at most ${mostPages} pages are expected, not ${first.totalPages}`);
	}
	const list = [...first.content];
	for (let number = 1; number < first.totalPages; number += 1) {
		const page = await readPage(url, number, size, http);
		if (page.totalElements !== first.totalElements) {
			throw new ListChanged(`its length went from ${first.totalElements} to ${page.totalElements} on page ${number}`);
		}
		list.push(...page.content);
	}
	if (list.length !== first.totalElements) {
		throw new ListChanged(`${list.length} entries came where ${first.totalElements} were told`);
	}
	const twice = firstRepeated(list.map(identityOf));
	if (twice !== null) throw new ListChanged(`the entry ${twice.slice(0, 60)} came twice`);
	return { kind: 'whole', result: new TextEncoder().encode(`${JSON.stringify(list)}\n`), updated: null, etag: null };
}

async function readPage(url: string, number: number, size: number, http: Http) {
	const address = parseAddress(url);
	address.searchParams.set('page', String(number));
	address.searchParams.set('size', String(size));
	const parsed = v.safeParse(Page, await http.json({ url: address.href }));
	if (parsed.success) return parsed.output;
	const [issue] = parsed.issues;
	throw new PullError(
		address.href,
		`a page of a list is expected, but its ${v.getDotPath(issue) ?? 'whole'}: ${issue.message}`
	);
}

/** An entry's id, or all of it where it has none. */
function identityOf(entry: unknown): string {
	return v.is(Identified, entry) ? `${entry.id}` : JSON.stringify(entry);
}

function firstRepeated(identities: readonly string[]): string | null {
	const seen = new Set<string>();
	for (const identity of identities) {
		if (seen.has(identity)) return identity;
		seen.add(identity);
	}
	return null;
}
