import type { Cell } from './columns.ts';
import { selectRows, type Connection } from './connection.ts';
import { messageOf, QueryError } from './query-error.ts';

/** The answer to a reader's own statement. `type` is DuckDB's name of the column's type. */
export type SqlResult = {
	columns: { name: string; type: string }[];
	/** Numbers as numbers, everything else as DuckDB writes it. */
	rows: Record<string, Cell>[];
	/** Whether there were more rows than the cap, which are left out. */
	truncated: boolean;
};

/** The most rows that an answer holds. */
export const rowCap = 10_000;

const numeric = /^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|FLOAT|DOUBLE|DECIMAL\(.*\))$/;

/** The semicolon that ends a statement, with comments after it. No two ways to match: a long rule of dashes takes no time. */
const lastSemicolon = /;\s*(--[^\n]*(\n\s*|$))*$/;

/** The answer to one statement that only reads. Throws QueryError (`sql`) with DuckDB's message about the statement. */
export async function freeSql(connection: Connection, statement: string, cap = rowCap): Promise<SqlResult> {
	const sql = statement.trim().replace(lastSemicolon, '');
	await refuseWrong(connection, sql);
	const columns = await describe(connection, sql);
	const list = columns.map(({ type }, index) => `c${index}::${numeric.test(type) ? 'double' : 'varchar'} as c${index}`);
	const names = columns.map((_, index) => `c${index}`);
	const wrapped = `select ${list.join(', ')} from (\n${sql}\n) as answer(${names.join(', ')}) limit ${cap + 1}`;
	const found = await selectRows(connection, wrapped);
	const rows = found.slice(0, cap).map((row) => {
		const cells = columns.map(({ name }, index) => [name, cellOf(row[`c${index}`])]);
		return Object.fromEntries(cells) as Record<string, Cell>;
	});
	return { columns, rows, truncated: found.length > cap };
}

/** Lets DuckDB read the statement as it was written, so that what it says of it has the reader's own lines. */
async function refuseWrong(connection: Connection, sql: string): Promise<void> {
	if (sql === '') throw new QueryError('sql', 'there is no statement', { sql });
	try {
		const prepared = await connection.prepare(sql);
		await prepared.close();
	} catch (cause) {
		throw new QueryError('sql', messageOf(cause), { sql, cause });
	}
}

/** The columns of the answer, with names that differ. A statement that does more than read has none. */
async function describe(connection: Connection, sql: string): Promise<SqlResult['columns']> {
	try {
		const rows = await selectRows(connection, `select column_name, column_type from (describe from (\n${sql}\n))`);
		return rows.map((row) => ({ name: String(row.column_name), type: String(row.column_type) }));
	} catch (cause) {
		throw new QueryError('sql', 'only one statement that reads (select, from, with, describe) can be run', {
			sql,
			cause
		});
	}
}

function cellOf(value: unknown): Cell {
	if (value === null || value === undefined) return null;
	return typeof value === 'number' && Number.isFinite(value) ? value : String(value);
}
