/**
 * Why a question has no answer. `catalog`: the release cannot be read; `unavailable`: a file or the engine cannot be
 * had here (no network, no WebAssembly, no Worker); `sql`: the statement is wrong or not allowed; `stopped`: the reader
 * did not want to wait.
 */
export type QueryErrorKind = 'catalog' | 'unavailable' | 'sql' | 'stopped';

/** A question that could not be answered, with the SQL (null where none was run) and the cause. */
export class QueryError extends Error {
	override name = 'QueryError';
	readonly kind: QueryErrorKind;
	readonly sql: string | null;

	constructor(
		kind: QueryErrorKind,
		message: string,
		{ sql = null, cause }: { sql?: string | null; cause?: unknown } = {}
	) {
		super(message, { cause });
		this.kind = kind;
		this.sql = sql;
	}
}

/** What an error says, whoever threw it. DuckDB says some paragraphs twice; here each stands once. */
export function messageOf(error: unknown): string {
	const message = error instanceof Error ? error.message : String(error);
	return [...new Set(message.split('\n\n'))].join('\n\n');
}
