import { setTimeout as sleep } from 'node:timers/promises';
import { FormatError } from '../formats/format-error.ts';
import type { PullRequest } from '../request.ts';
import { parseAddress } from './address.ts';
import { pullFile } from './file.ts';
import type { Patience } from './exchange.ts';
import { createHttp, type Http } from './http.ts';
import { pullLines } from './lines.ts';
import { createPace } from './pace.ts';
import { pullPages } from './pages.ts';
import { PullError } from './pull-error.ts';
import { pullPxweb, tableAddress } from './pxweb.ts';
import { askLimits, type PxLimits } from './pxweb-limits.ts';
import { pullSparql } from './sparql.ts';
import type { Answer, Since } from './transfer.ts';

/** What a publisher answered: nothing newer, or bytes with what it says of their age and version. */
export type Pulled =
	{ kind: 'unchanged' } | ({ kind: 'bytes'; bytes: Uint8Array; extension: 'json' | 'csv' | 'zip' } & Since);

export type PullOptions = {
	/** A server that is asked in place of all others, `http://127.0.0.1:5000`; see `actualAddress`. */
	mirror: string | null;
	signal?: AbortSignal;
	wait?: (ms: number) => Promise<void>;
	/** A number from 0 up to 1. */
	chance?: () => number;
	/** Hears what a person may want to know of a pull: a wait, a fresh start. */
	report?: (line: string) => void;
	/** How long a server may keep silent. */
	patience?: Patience;
};

export type Puller = {
	/** Throws PullError: one line that says what was expected of which address and what came. */
	pull: (source: { id: string }, request: PullRequest, since: Since | null) => Promise<Pulled>;
};

const usualPatience: Patience = { answer: 120_000, silence: 60_000 };
const tries = 5;
const extensions = { pxweb: 'json', pages: 'json', sparql: 'json', lines: 'csv' } as const;

/** One for a run: all its pulls keep one pace for each host. */
export function createPuller({
	mirror,
	signal = new AbortController().signal,
	wait = (ms) => sleep(ms, undefined, { signal }),
	chance = Math.random,
	report = () => undefined,
	patience = usualPatience
}: PullOptions): Puller {
	const pace = createPace({ wait });
	const known = new Map<string, Promise<PxLimits>>();

	/** The limits of a database are asked for once, and its host is called at their pace from then on. */
	async function limitsOf(base: string, http: Http, told: (line: string) => void): Promise<PxLimits> {
		const asked = known.get(base) ?? askLimits(base, http, told);
		known.set(base, asked);
		const limits = await asked;
		pace.limit(parseAddress(base).host, limits.calls);
		return limits;
	}

	function ask(request: PullRequest, since: Since | null, told: (line: string) => void): Promise<Answer<Uint8Array>> {
		const http = createHttp({ mirror, signal, wait, chance, pace, patience, tries, report: told });
		switch (request.kind) {
			case 'pxweb':
				return pullPxweb(request, since, { http, report: told, limitsOf: (base) => limitsOf(base, http, told) });
			case 'file':
				return pullFile(request, since, http);
			case 'pages':
				return pullPages(request, http, told);
			case 'sparql':
				return pullSparql(request, http);
			case 'lines':
				return pullLines(request, since, http);
		}
	}

	return {
		async pull({ id }, request, since) {
			try {
				const answer = await ask(request, since, (line) => report(`${id}: ${line}`));
				if (answer.kind === 'unchanged') return answer;
				const { result: bytes, updated, etag } = answer;
				const extension = request.kind === 'file' ? request.expects : extensions[request.kind];
				return { kind: 'bytes', bytes, extension, updated, etag };
			} catch (cause) {
				if (signal.aborted) throw new PullError(addressOf(request), 'the run was stopped');
				if (cause instanceof FormatError) throw new PullError(addressOf(request), cause.reason);
				throw cause;
			}
		}
	};
}

function addressOf(request: PullRequest): string {
	if (request.kind === 'pxweb') return tableAddress(request);
	return request.kind === 'sparql' ? request.endpoint : request.url;
}
