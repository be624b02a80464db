import type { Table as ArrowTable } from 'apache-arrow';
import * as v from 'valibot';
import { arrowStream } from './arrow-stream.ts';
import { columnsOf, type TableColumns } from './columns.ts';
import { bind, type Params, type Query } from './define-query.ts';
import { messageOf, QueryError } from './query-error.ts';
import { tables, type TableName } from './tables.ts';

type Soon<Value> = Value | Promise<Value>;

/** What DuckDB-WASM's connections have in common: the browser's, which answers later, and Node's, which blocks. */
export type Connection = {
	query: (sql: string) => Soon<ArrowTable>;
	prepare: (sql: string) => Soon<{ query: (...values: string[]) => Soon<ArrowTable>; close: () => Soon<void> }>;
	insertArrowFromIPCStream: (stream: Uint8Array, options: { name: string; create: boolean }) => Soon<void>;
};

/** How a database is opened: whole and decimal numbers of any size are read as numbers of ours. */
export const openOptions = { query: { castBigIntToDouble: true, castDecimalToDouble: true } };

/** What no statement may do from here on: fetch, read or write a file, load an extension, or change this. */
const locks = [
	'set autoinstall_known_extensions = false',
	'set autoload_known_extensions = false',
	'set enable_external_access = false',
	'set lock_configuration = true'
];

/** Puts the release's tables into an empty database, and closes it to the outside. What is not given yet is empty. */
export async function loadTables(connection: Connection, release: Partial<TableColumns>): Promise<void> {
	for (const name of Object.keys(tables) as TableName[]) {
		const columns = release[name] ?? columnsOf(Object.keys(tables[name]), []);
		await connection.insertArrowFromIPCStream(arrowStream(tables[name], columns), { name, create: true });
	}
	for (const lock of locks) await connection.query(lock);
}

/** Puts the rows of a table into it that was loaded without them. */
export async function fillTable<Table extends TableName>(
	connection: Connection,
	name: Table,
	columns: TableColumns[Table]
): Promise<void> {
	await connection.insertArrowFromIPCStream(arrowStream(tables[name], columns), { name, create: false });
}

/** The rows of one statement with its values bound. Throws QueryError (`sql`) with DuckDB's own message. */
export async function selectRows(
	connection: Connection,
	sql: string,
	values: readonly string[] = []
): Promise<Record<string, unknown>[]> {
	try {
		const statement = await connection.prepare(sql);
		try {
			const answer = await statement.query(...values);
			return answer.toArray().map((row) => ({ ...row.toJSON() }));
		} finally {
			await statement.close();
		}
	} catch (cause) {
		throw new QueryError('sql', messageOf(cause), { sql, cause });
	}
}

/** The answer to a named question, each row held to the query's schema. Throws QueryError (`sql`). */
export async function answer<P extends Params, Row>(
	connection: Connection,
	query: Query<P, Row>,
	params: P
): Promise<Row[]> {
	const { sql, values } = bind(query, params);
	const rows = v.safeParse(v.array(query.row), await selectRows(connection, sql, values));
	if (rows.success) return rows.output;
	const [issue] = rows.issues;
	throw new QueryError('sql', `${query.id}: ${v.getDotPath(issue) ?? 'the rows'}: ${issue.message}`, { sql });
}
