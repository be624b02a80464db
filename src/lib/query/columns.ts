import type { TableName, tables } from './tables.ts';

/** What a table or an answer holds: text, a number, or nothing. */
export type Cell = string | number | null;

/** A table by column; all columns are of the same length. */
export type Columns<Name extends string = string> = Record<Name, readonly Cell[]>;

/** Every table that the queries read, by column. */
export type TableColumns = { [Table in TableName]: Columns<keyof (typeof tables)[Table] & string> };

/** What a column of a table holds, as `tables.ts` writes it. */
export type ColumnType = 'text' | 'double' | 'integer';

/** The columns of these names, in their order, from rows that have them. */
export function columnsOf<Name extends string>(
	names: readonly Name[],
	rows: readonly Record<Name, Cell>[]
): Columns<Name> {
	const entries = names.map((name) => [name, rows.map((row) => row[name])]);
	return Object.fromEntries(entries) as Columns<Name>;
}

/** How many rows the columns hold. */
export function rowCount(columns: Columns): number {
	return Object.values(columns)[0]?.length ?? 0;
}
