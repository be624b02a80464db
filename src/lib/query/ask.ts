import { decodeAnswer } from './answer.ts';
import { readCatalog } from './catalog.ts';
import { questionKey, type Params, type Query } from './define-query.ts';
import type { Engine } from './engine.ts';
import type { SqlResult } from './free-sql.ts';
import type { OnProgress } from './progress.ts';
import { messageOf, QueryError } from './query-error.ts';
import { fetchFile, releaseRoot, type Fetch } from './release-files.ts';

export type AskOptions = {
	fetch: Fetch;
	/** Told how far the engine is, when the question needs it. */
	onProgress?: OnProgress;
};

/**
 * The answer to a named question: the baked one where the release has it, else from the engine, which is started
 * in the browser only. Throws QueryError.
 */
export async function ask<P extends Params, Row>(
	query: Query<P, Row>,
	params: P,
	{ fetch, onProgress }: AskOptions
): Promise<Row[]> {
	const { answers } = await readCatalog(fetch);
	const question = questionKey(query, params);
	const path = Object.hasOwn(answers, question) ? answers[question] : undefined;
	if (path !== undefined) return readBaked(query, `${releaseRoot}${path}`, fetch);
	const engine = await openInBrowser(fetch, query.sql, onProgress);
	return engine.ask(query, params);
}

/**
 * The answer to one statement of the reader's own over the release's tables. It can only read, and only them;
 * what is over 10,000 rows is left out and said to be. Throws QueryError; `signal` stops a statement that takes too long.
 */
export async function runSql(
	sql: string,
	{ fetch, onProgress, signal }: AskOptions & { signal?: AbortSignal }
): Promise<SqlResult> {
	const opening = openInBrowser(fetch, sql, onProgress);
	if (!signal) return (await opening).runSql(sql);
	const stopped = whenAborted(signal, sql);
	// An engine that is still on its way goes on arriving, for the next statement.
	const engine = await Promise.race([opening, stopped]);
	try {
		return await Promise.race([engine.runSql(sql), stopped]);
	} finally {
		if (signal.aborted) engine.stop();
	}
}

/** Rejects with QueryError (`stopped`) when the reader does not want to wait any longer. */
function whenAborted(signal: AbortSignal, sql: string): Promise<never> {
	return new Promise((_, reject) => {
		const stop = () => reject(new QueryError('stopped', 'the statement was stopped', { sql }));
		if (signal.aborted) stop();
		else signal.addEventListener('abort', stop, { once: true });
	});
}

async function readBaked<P extends Params, Row>(query: Query<P, Row>, address: string, fetch: Fetch): Promise<Row[]> {
	const response = await fetchFile(fetch, address);
	try {
		return decodeAnswer(query, await response.json());
	} catch (cause) {
		throw new QueryError('unavailable', `${address} is not an answer: ${messageOf(cause)}`, { sql: query.sql, cause });
	}
}

async function openInBrowser(fetch: Fetch, sql: string, onProgress?: OnProgress): Promise<Engine> {
	if (typeof Worker === 'undefined' || typeof WebAssembly === 'undefined') {
		throw new QueryError('unavailable', 'the query engine needs a browser with WebAssembly and workers', { sql });
	}
	const { openEngine } = await importEngine(sql);
	const engine = await openEngine(fetch, onProgress);
	onProgress?.({ step: 'query', loaded: 0, total: null });
	return engine;
}

/** The engine's code is a file of its own, which may be as much out of reach as any other. */
async function importEngine(sql: string): Promise<typeof import('./engine.ts')> {
	try {
		return await import('./engine.ts');
	} catch (cause) {
		throw new QueryError('unavailable', `the query engine cannot be fetched: ${messageOf(cause)}`, { sql, cause });
	}
}
