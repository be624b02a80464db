import { actualAddress, parseAddress } from './address.ts';
import { PullError } from './pull-error.ts';

/** One question to a server. */
export type Question = {
	url: string;
	headers: Readonly<Record<string, string>>;
	/** Sent with POST; asked with GET when null. */
	body: string | null;
};

/** The beginning of an answer, and its bytes as they come. */
export type Exchange = {
	status: number;
	statusText: string;
	headers: Headers;
	/** Throws BrokenOff when the transfer ends before its time. */
	chunks: () => AsyncGenerator<Uint8Array, void>;
	/** Lets the rest of the answer go. */
	drop: () => Promise<void>;
};

/** How long (in ms) to wait for an answer to begin, and for the next of its bytes. */
export type Patience = { answer: number; silence: number };

export type Outside = { mirror: string | null; patience: Patience; signal: AbortSignal };

/** No answer, or half of one: it may be there the next time. `retryAfter`: the wait (in ms) that the server asks for. */
export class BrokenOff extends Error {
	override name = 'BrokenOff';
	constructor(
		message: string,
		readonly retryAfter: number | null = null
	) {
		super(message);
	}
}

const mostRedirects = 5;

/** Asks once, and follows where it is sent: only to https, or within the mirror. Throws BrokenOff and PullError. */
export async function exchange(question: Question, outside: Outside): Promise<Exchange> {
	let address = parseAddress(question.url);
	for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
		const answer = await ask(actualAddress(address, outside.mirror), question, outside);
		const location = answer.headers.get('location');
		if (answer.status === 304 || answer.status < 300 || answer.status >= 400 || location === null) return answer;
		await answer.drop();
		const next = parseAddress(location, address);
		if (!isFollowed(answer.status, next, question, outside.mirror)) {
			throw new PullError(
				question.url,
				`an answer is expected, but it is redirected (${answer.status}) to ${next.href}`
			);
		}
		address = next;
	}
	throw new PullError(question.url, `an answer is expected, not more than ${mostRedirects} redirects`);
}

/** A question with a body goes on only where the status says that the body goes with it. */
function isFollowed(status: number, next: URL, { body }: Question, mirror: string | null): boolean {
	const allowed = next.protocol === 'https:' || (mirror !== null && next.origin === new URL(mirror).origin);
	return allowed && (body === null || status === 307 || status === 308);
}

async function ask(address: URL, { headers, body }: Question, { patience, signal }: Outside): Promise<Exchange> {
	const impatience = new AbortController();
	let failed = false;
	const within = async <Result>(ms: number, what: string, task: Promise<Result>): Promise<Result> => {
		const timer = setTimeout(() => impatience.abort(new BrokenOff(`${what} for ${ms / 1000} s`)), ms);
		try {
			return await task;
		} catch (cause) {
			failed = true;
			signal.throwIfAborted();
			throw cause instanceof BrokenOff ? cause : new BrokenOff(describeFailure(cause));
		} finally {
			clearTimeout(timer);
		}
	};
	const asked = fetch(address, {
		method: body === null ? 'GET' : 'POST',
		body,
		headers,
		redirect: 'manual',
		signal: AbortSignal.any([signal, impatience.signal])
	});
	const response = await within(patience.answer, 'no answer', asked);
	async function* chunks(): AsyncGenerator<Uint8Array, void> {
		const reader = response.body?.getReader();
		try {
			while (reader) {
				const { done, value } = await within(patience.silence, 'silence within the answer', reader.read());
				if (done) return;
				yield value;
			}
		} finally {
			reader?.releaseLock();
		}
	}
	const drop = async () => {
		if (!failed) await response.body?.cancel();
	};
	return { status: response.status, statusText: response.statusText, headers: response.headers, chunks, drop };
}

/** The reason under the reasons: `fetch failed` says nothing, its cause does. */
function describeFailure(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	if (error.cause !== undefined) return describeFailure(error.cause);
	const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
	return [error.message.includes(code) ? '' : code, error.message].filter(Boolean).join(' ');
}
