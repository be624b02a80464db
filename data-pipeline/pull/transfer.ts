import { BrokenOff, exchange, type Exchange, type Outside } from './exchange.ts';
import { PullError } from './pull-error.ts';
import { isPassing, parseRetryAfter } from './retry.ts';

/** What is known of the bytes of an earlier pull: as the publisher dated and marked them. */
export type Since = { updated: string | null; etag: string | null };

/** What is asked of a server. */
export type Ask = {
	url: string;
	accept?: string;
	/** Sent with POST: its type and text. */
	post?: { type: string; text: string };
	/** Only what is newer is wanted. */
	since?: Since | null;
	/** Whether what came before a transfer broke is kept: of files, which are asked for without a content coding. */
	resume?: boolean;
	/** How many bytes may come at most. */
	limit?: number;
};

/** Where bytes go. One that was opened and not ended is let go: the bytes come anew, to another. */
export type Sink<Result> = {
	write: (chunk: Uint8Array) => Promise<void> | void;
	end: () => Promise<Result> | Result;
};

export type Answer<Result> = { kind: 'unchanged' } | ({ kind: 'whole'; result: Result } & Since);

/** What has come of an answer, and by what its rest may be asked for (null: by nothing, it has to come anew). */
type Begun<Result> = { sink: Sink<Result>; received: number; length: number | null; validator: string | null };

const agent = 'kov-toolaud (an open-data workbench on Estonian municipalities)';
const usualLimit = 1024 ** 3;

/** One answer, asked for as often as it takes: what came before the transfer broke is kept where the server allows it. */
export class Transfer<Result> {
	#begun: Begun<Result> | null = null;

	constructor(
		readonly ask: Ask,
		readonly open: () => Sink<Result>,
		readonly outside: Outside
	) {}

	/** Throws BrokenOff where another attempt may do better, PullError where it would not, and what the sink throws. */
	async attempt(): Promise<Answer<Result>> {
		const kept = this.#begun?.validator ? this.#begun : null;
		const { url, post } = this.ask;
		const answer = await exchange({ url, headers: headersOf(this.ask, kept), body: post?.text ?? null }, this.outside);
		try {
			if (answer.status === 304 && !kept && this.ask.since) return { kind: 'unchanged' };
			const begun = await this.#begin(answer, kept);
			await this.#receive(answer, begun);
			return { kind: 'whole', result: await begun.sink.end(), ...sinceOf(answer.headers) };
		} finally {
			await answer.drop();
		}
	}

	async #begin(answer: Exchange, kept: Begun<Result> | null): Promise<Begun<Result>> {
		const { status, headers } = answer;
		if (status === 200) {
			const validator = this.ask.resume ? validatorOf(headers) : null;
			this.#begun = { sink: this.open(), received: 0, length: lengthOf(headers), validator };
			return this.#begun;
		}
		const from = /^bytes (\d+)-/.exec(headers.get('content-range') ?? '')?.[1];
		if (kept && status === 206 && Number(from) === kept.received) return kept;
		if (kept && (status === 206 || status === 416)) {
			this.#begun = null;
			throw new BrokenOff(`the rest from byte ${kept.received} on did not come`);
		}
		const told = `${status} ${answer.statusText}`.trim();
		if (isPassing(status)) throw new BrokenOff(told, parseRetryAfter(headers.get('retry-after'), Date.now()));
		throw new PullError(this.ask.url, `an answer is expected, not ${told}${await wordsOf(answer)}`, { status });
	}

	async #receive(answer: Exchange, begun: Begun<Result>): Promise<void> {
		const { limit = usualLimit, url } = this.ask;
		const check = (bytes: number | null) => {
			if (bytes !== null && bytes > limit)
				throw new PullError(url, `at most ${limit} bytes are expected, not ${bytes}`);
		};
		check(begun.length);
		for await (const chunk of answer.chunks()) {
			begun.received += chunk.length;
			check(begun.received);
			await begun.sink.write(chunk);
		}
		if (begun.length === null || begun.received === begun.length) return;
		throw new BrokenOff(`${begun.received} bytes came of ${begun.length}`);
	}
}

function headersOf({ accept = '*/*', post, since, resume }: Ask, kept: Begun<unknown> | null): Record<string, string> {
	const modified = since?.updated ? Date.parse(since.updated) : NaN;
	const first = {
		...(resume ? { 'accept-encoding': 'identity' } : {}),
		...(since?.etag ? { 'if-none-match': since.etag } : {}),
		...(Number.isNaN(modified) ? {} : { 'if-modified-since': new Date(modified).toUTCString() })
	};
	return {
		'user-agent': agent,
		accept,
		...(post ? { 'content-type': post.type } : {}),
		...(kept?.validator ? { range: `bytes=${kept.received}-`, 'if-range': kept.validator } : first)
	};
}

function isCoded(headers: Headers): boolean {
	return (headers.get('content-encoding') ?? 'identity') !== 'identity';
}

/** How many bytes will come; unknown where they are packed on the way, for they arrive unpacked. */
function lengthOf(headers: Headers): number | null {
	const length = headers.get('content-length');
	return length === null || isCoded(headers) ? null : Number(length);
}

/** What proves that the rest belongs to what has come: a strong ETag, or else the date. */
function validatorOf(headers: Headers): string | null {
	if (headers.get('accept-ranges') !== 'bytes' || isCoded(headers)) return null;
	const etag = headers.get('etag');
	return etag !== null && !etag.startsWith('W/') ? etag : headers.get('last-modified');
}

function sinceOf(headers: Headers): Since {
	const modified = Date.parse(headers.get('last-modified') ?? '');
	const updated = Number.isNaN(modified) ? null : new Date(modified).toISOString().replace('.000Z', 'Z');
	return { updated, etag: headers.get('etag') };
}

/** The beginning of what a server says of its refusal. */
async function wordsOf(answer: Exchange): Promise<string> {
	for await (const chunk of answer.chunks()) {
		const words = new TextDecoder().decode(chunk).replace(/\s+/g, ' ').trim().slice(0, 100);
		return words && `, "${words}"`;
	}
	return '';
}
