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
	const engine = await openInBrowser(fetch, sql, onProgress);
	if (!signal) return engine.runSql(sql);
	return new Promise((resolve, reject) => {
		function stop(): void {
			engine.stop();
			reject(new QueryError('stopped', 'the statement was stopped', { sql }));
		}
		if (signal.aborted) return stop();
		signal.addEventListener('abort', stop, { once: true });
		engine
			.runSql(sql)
			.then(resolve, reject)
			.finally(() => signal.removeEventListener('abort', stop));
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
	const { openEngine } = await import('./engine.ts');
	const engine = await openEngine(fetch, onProgress);
	onProgress?.({ step: 'query', loaded: 0, total: null });
	return engine;
}
