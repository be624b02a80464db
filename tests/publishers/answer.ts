import { createHash } from 'node:crypto';

/** What a publisher was asked. `path` is `'/andmed.stat.ee/api/…'`, with the host in front and nothing decoded. */
export type Question = {
	method: string;
	path: string;
	query: URLSearchParams;
	headers: Record<string, string | string[] | undefined>;
	body: string;
};

/** What it answers. A body that is a list of parts is sent part by part, without saying its length. */
export type Answer = {
	status: number;
	headers: Record<string, string>;
	body: Uint8Array | Iterable<Uint8Array>;
};

/** A publisher: answers the questions that are its own, and null to all others. */
export type Publisher = (question: Question) => Answer | null;

const encoder = new TextEncoder();

export function textAnswer(status: number, type: string, text: string, headers: Record<string, string> = {}): Answer {
	return { status, headers: { 'content-type': type, ...headers }, body: encoder.encode(text) };
}

export function jsonAnswer(json: unknown, headers: Record<string, string> = {}): Answer {
	return textAnswer(200, 'application/json; charset=utf-8', JSON.stringify(json), headers);
}

/** A file as web servers give it: `ETag`, `Last-Modified`, 304 for who has it already, a part of it for who asks. */
export function fileAnswer(question: Question, bytes: Uint8Array, type: string, modified: string): Answer {
	const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`;
	const headers = { 'content-type': type, etag, 'last-modified': modified, 'accept-ranges': 'bytes' };
	const { 'if-none-match': none, 'if-modified-since': since, range, 'if-range': ifRange } = question.headers;
	const known =
		none === undefined ? since !== undefined && Date.parse(String(since)) >= Date.parse(modified) : none === etag;
	if (known) return { status: 304, headers, body: new Uint8Array() };
	const from = /^bytes=(\d+)-(\d*)$/.exec(String(range ?? ''));
	if (!from || (ifRange !== undefined && ifRange !== etag && ifRange !== modified))
		return { status: 200, headers, body: bytes };
	const [start, end] = [Number(from[1]), from[2] ? Number(from[2]) : bytes.length - 1];
	if (start >= bytes.length) {
		return { status: 416, headers: { ...headers, 'content-range': `bytes */${bytes.length}` }, body: new Uint8Array() };
	}
	const part = { ...headers, 'content-range': `bytes ${start}-${end}/${bytes.length}` };
	return { status: 206, headers: part, body: bytes.subarray(start, end + 1) };
}
