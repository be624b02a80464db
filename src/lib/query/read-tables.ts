import { parquetReadObjects } from 'hyparquet';
import * as v from 'valibot';
import type { Cell, Columns, TableColumns } from './columns.ts';
import { tables, type TableName } from './tables.ts';

const column = {
	text: v.array(v.nullable(v.string())),
	double: v.array(v.nullable(v.pipe(v.number(), v.finite()))),
	integer: v.array(v.nullable(v.pipe(v.number(), v.integer())))
};

/** The columns of one Parquet file, each held to its type. Throws where a column is missing or of another type. */
async function readParquet(table: TableName, bytes: Uint8Array): Promise<Columns> {
	const rows = await parquetReadObjects({ file: new Uint8Array(bytes).buffer });
	const columns: Columns = {};
	for (const [name, type] of Object.entries(tables[table])) {
		columns[name] = v.parse(
			column[type],
			rows.map((row) => row[name])
		);
	}
	return columns;
}

/** The rows of a table by column, from all of its Parquet files in their order; empty where it has none. */
export async function readTable<Table extends TableName>(
	table: Table,
	files: readonly Uint8Array[]
): Promise<TableColumns[Table]> {
	const parts = await Promise.all(files.map((bytes) => readParquet(table, bytes)));
	const names = Object.keys(tables[table]);
	const entries = names.map((name): [string, Cell[]] => [name, parts.flatMap((part) => part[name] ?? [])]);
	const columns: Columns = Object.fromEntries(entries);
	return columns as TableColumns[Table];
}
