import { kindOfBytes } from '../formats/first-bytes.ts';
import { FormatError } from '../formats/format-error.ts';
import { joined } from '../formats/joined.ts';
import { parseJson } from '../formats/json.ts';
import { parseAddress } from './address.ts';
import { BrokenOff, type Outside } from './exchange.ts';
import type { Pace } from './pace.ts';
import { PullError } from './pull-error.ts';
import { backOff, longestRetryAfter } from './retry.ts';
import { Transfer, type Answer, type Ask, type Sink } from './transfer.ts';

export type Http = {
	/** Everything that a server sends, into a sink. Throws PullError, also for a FormatError of the sink. */
	transfer: <Result>(ask: Ask, open: () => Sink<Result>) => Promise<Answer<Result>>;
	/** The same in one piece. */
	bytes: (ask: Ask) => Promise<Answer<Uint8Array>>;
	/** An answer in JSON, not yet read. One that breaks off is asked for again, also where its length does not tell. */
	jsonBytes: (ask: Omit<Ask, 'since'>) => Promise<Uint8Array>;
	/** What the JSON of an answer holds. */
	json: (ask: Omit<Ask, 'since'>) => Promise<unknown>;
};

export type HttpOptions = Outside & {
	pace: Pace;
	wait: (ms: number) => Promise<void>;
	/** A number from 0 up to 1. */
	chance: () => number;
	report: (line: string) => void;
	/** How often the same is asked before it is given up. */
	tries: number;
};

/** Asks until there is a whole answer or a reason why there is none: at the host's pace, longer apart each time. */
export function createHttp({ pace, wait, chance, report, tries: mostTries, ...outside }: HttpOptions): Http {
	async function transfer<Result>(ask: Ask, open: () => Sink<Result>): Promise<Answer<Result>> {
		const { host } = parseAddress(ask.url);
		const one = new Transfer(ask, open, outside);
		for (let tries = 1; ; tries += 1) {
			try {
				return await pace.call(host, () => one.attempt());
			} catch (cause) {
				const broken = brokenOff(cause, ask.url, tries, outside.signal);
				const delay = Math.max(backOff(tries, chance()), broken.retryAfter ?? -Infinity);
				if (tries >= mostTries) throw new PullError(ask.url, `an answer is expected: ${broken.message}`, { tries });
				if (delay > longestRetryAfter) {
					throw new PullError(ask.url, `${broken.message}, and asks to wait for ${delay / 1000} s`, { tries });
				}
				report(`${ask.url}: ${broken.message}; asked again in ${(delay / 1000).toFixed(1)} s`);
				await wait(delay);
			}
		}
	}
	async function jsonBytes(ask: Omit<Ask, 'since'>): Promise<Uint8Array> {
		const answer = await transfer({ accept: 'application/json', ...ask }, collectJson);
		if (answer.kind === 'whole') return answer.result;
		throw new PullError(ask.url, 'an answer is expected, not "unchanged"');
	}
	async function json(ask: Omit<Ask, 'since'>): Promise<unknown> {
		const bytes = await jsonBytes(ask);
		return withAddress(ask.url, () => parseJson(bytes));
	}
	return { transfer, bytes: (ask) => transfer(ask, collect), jsonBytes, json };
}

/** What a reading of bytes gives; a FormatError of it becomes a PullError that tells where the bytes came from. */
export function withAddress<Result>(address: string, read: () => Result): Result {
	try {
		return read();
	} catch (cause) {
		if (cause instanceof FormatError) throw new PullError(address, cause.reason);
		throw cause;
	}
}

/** The failure that another try may mend; throws any other. */
function brokenOff(cause: unknown, url: string, tries: number, signal: AbortSignal): BrokenOff {
	if (signal.aborted) throw new PullError(url, 'the run was stopped', { tries });
	if (cause instanceof FormatError) throw new PullError(url, cause.reason, { tries });
	if (cause instanceof PullError) {
		throw new PullError(cause.address, cause.reason, { tries, status: cause.status });
	}
	if (!(cause instanceof BrokenOff)) throw cause;
	return cause;
}

function collect(): Sink<Uint8Array> {
	const chunks: Uint8Array[] = [];
	return {
		write: (chunk) => {
			chunks.push(chunk);
		},
		end: () => joined(chunks)
	};
}

/** `fetch` does not tell when an answer that is packed on the way ends too early; JSON does by its last bracket. */
function collectJson(): Sink<Uint8Array> {
	const { write, end } = collect();
	return {
		write,
		end: async () => {
			const bytes = await end();
			const last = new TextDecoder().decode(bytes.subarray(-64)).trimEnd().at(-1);
			if (kindOfBytes(bytes) === 'json' && last !== '}' && last !== ']') {
				throw new BrokenOff(`the JSON of ${bytes.length} bytes is cut short`);
			}
			return bytes;
		}
	};
}
