import { DuckDBInstance, type DuckDBAppender, type DuckDBConnection } from '@duckdb/node-api';
import * as v from 'valibot';
import { rowCount, type Cell, type ColumnType, type Columns, type TableColumns } from '#lib/query/columns.ts';
import { bind, type Query } from '#lib/query/define-query.ts';
import { tables, type TableName } from '#lib/query/tables.ts';

/** Native DuckDB in memory, with a release's tables: what bakes answers and what tests compare with. */
export type NativeEngine = {
	/** The rows of an answer, each held to the query's row schema. Throws DuckDB's error or valibot's. */
	ask: <Params extends Record<string, string>, Row>(query: Query<Params, Row>, params: Params) => Promise<Row[]>;
	close: () => void;
};

function append(appender: DuckDBAppender, type: ColumnType, cell: Cell): void {
	if (cell === null) appender.appendNull();
	else if (type === 'text') appender.appendVarchar(String(cell));
	else if (type === 'double') appender.appendDouble(Number(cell));
	else appender.appendInteger(Number(cell));
}

async function load(connection: DuckDBConnection, table: TableName, columns: Columns): Promise<void> {
	const schema = Object.entries<ColumnType>(tables[table]);
	await connection.run(`create table ${table} (${schema.map(([name, type]) => `${name} ${type}`).join(', ')})`);
	const appender = await connection.createAppender(table);
	for (let row = 0; row < rowCount(columns); row += 1) {
		for (const [name, type] of schema) append(appender, type, columns[name]?.[row] ?? null);
		appender.endRow();
	}
	appender.closeSync();
}

/** Opens the engine. One thread, so that the same tables always give the same answer in the same order. */
export async function openNative(release: TableColumns): Promise<NativeEngine> {
	const instance = await DuckDBInstance.create(':memory:', {
		threads: '1',
		autoinstall_known_extensions: 'false',
		autoload_known_extensions: 'false'
	});
	const connection = await instance.connect();
	for (const table of Object.keys(tables) as TableName[]) await load(connection, table, release[table]);
	return {
		async ask(query, params) {
			const { sql, values } = bind(query, params);
			const answer = await connection.runAndReadAll(sql, values);
			return v.parse(v.array(query.row), answer.getRowObjectsJS());
		},
		close() {
			connection.closeSync();
			instance.closeSync();
		}
	};
}
