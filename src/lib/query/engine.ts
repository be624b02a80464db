// One build of the engine: every browser that knows the site's `light-dark()` colours knows WebAssembly's exceptions.
import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import workerAddress from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import programAddress from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { readCatalog } from './catalog.ts';
import { answer, loadTables, openOptions, type Connection } from './connection.ts';
import type { Params, Query } from './define-query.ts';
import { freeSql, type SqlResult } from './free-sql.ts';
import type { OnProgress, Progress } from './progress.ts';
import { messageOf, QueryError } from './query-error.ts';
import { fetchBytes, type Fetch } from './release-files.ts';
import { fetchTables, tablesOnDemand } from './table-files.ts';

/** How long a program that has arrived may take to start, in milliseconds: a slow phone needs half of it. */
const startDeadline = 60_000;

const listeners = new Set<OnProgress>();
const report = (progress: Progress) => listeners.forEach((listener) => listener(progress));

/** DuckDB-WASM with the release's tables in it. */
export type Engine = {
	ask: <P extends Params, Row>(query: Query<P, Row>, params: P) => Promise<Row[]>;
	runSql: (sql: string) => Promise<SqlResult>;
	/** Ends it with whatever it is doing, which is then never answered; the next question starts another. */
	stop: () => void;
};

let opening: Promise<Engine> | null = null;

/**
 * The engine, started when it is first asked for and then kept.
 * Throws QueryError (`unavailable`); the next call tries anew.
 */
export async function openEngine(fetch: Fetch, onProgress?: OnProgress): Promise<Engine> {
	if (onProgress) listeners.add(onProgress);
	opening ??= start(fetch).catch((cause: unknown) => {
		opening = null;
		if (cause instanceof QueryError) throw cause;
		throw new QueryError('unavailable', `the query engine cannot start: ${messageOf(cause)}`, { cause });
	});
	try {
		return await opening;
	} finally {
		if (onProgress) listeners.delete(onProgress);
	}
}

async function start(fetch: Fetch): Promise<Engine> {
	const catalog = await readCatalog(fetch);
	const [program, release] = await Promise.all([
		fetchBytes(fetch, programAddress, (loaded, total) => report({ step: 'engine', loaded, total })),
		fetchTables(fetch, catalog, tellTables)
	]);
	const worker = new Worker(workerAddress);
	try {
		const database = new AsyncDuckDB(new VoidLogger(), worker);
		await startProgram(database, worker, program);
		await database.open(openOptions);
		const connection = await database.connect();
		await loadTables(connection, release);
		return engineOf(connection, worker, tablesOnDemand(connection, catalog, fetch, tellTables));
	} catch (error) {
		worker.terminate();
		throw error;
	}
}

const tellTables = (loaded: number, total: number | null) => report({ step: 'tables', loaded, total });

function engineOf(connection: Connection, worker: Worker, bringTables: (sql: string) => Promise<void>): Engine {
	return {
		async ask(query, params) {
			await bringTables(query.sql);
			return answer(connection, query, params);
		},
		async runSql(sql) {
			await bringTables(sql);
			return freeSql(connection, sql);
		},
		stop() {
			opening = null;
			worker.terminate();
		}
	};
}

/** Starts the program in the worker, which says nothing when it fails: so a deadline stands beside it. */
async function startProgram(database: AsyncDuckDB, worker: Worker, program: Uint8Array<ArrayBuffer>): Promise<void> {
	const address = URL.createObjectURL(new Blob([program], { type: 'application/wasm' }));
	let timer: ReturnType<typeof setTimeout> | undefined;
	const failure = new Promise<never>((_, reject) => {
		worker.addEventListener('error', (event) => reject(new Error(event.message || 'its worker cannot be loaded')));
		timer = setTimeout(() => reject(new Error('it did not start in time')), startDeadline);
	});
	try {
		await Promise.race([database.instantiate(address), failure]);
	} finally {
		clearTimeout(timer);
		URL.revokeObjectURL(address);
	}
}
