import { DuckDBEnumType, type DuckDBConnection } from '@duckdb/node-api';
import type { Params, Query } from '#lib/query/define-query.ts';
import * as v from 'valibot';

/** What is to be known of a query that answers for many values. */
export type ManyQuery = Pick<Query, 'id' | 'row' | 'many'>;

/** The answer for one of many values, by column. */
export type ManyAnswer = { asked: string; columns: Record<string, unknown[]> };

/** A column of an answer: its name, and the texts that its numbers stand for where it is one of codes. */
type AnswerColumn = { name: string; texts: readonly string[] | null };

async function columnsOf(connection: DuckDBConnection, sql: string): Promise<AnswerColumn[]> {
	const statement = await connection.prepare(sql);
	const columns = Array.from({ length: statement.columnCount }, (_, index): AnswerColumn => {
		const type = statement.columnType(index);
		return { name: statement.columnName(index), texts: type instanceof DuckDBEnumType ? type.values : null };
	});
	statement.destroySync();
	return columns;
}

/**
 * The columns of a streamed answer, as many rows at a time as DuckDB hands over; the next come while these are read.
 * Codes are handed over as numbers: with each chunk of a column of codes its reader would list all codes that there are.
 */
async function* chunksOf(
	connection: DuckDBConnection,
	sql: string,
	params: Params
): AsyncGenerator<Record<string, unknown[]>, void, undefined> {
	const columns = await columnsOf(connection, sql);
	const handed = columns.map(({ name, texts }) => (texts ? `enum_code("${name}") as "${name}"` : `"${name}"`));
	const result = await connection.stream(`select ${handed.join(', ')} from (${sql})`, params);
	let next = result.fetchChunk();
	for (;;) {
		const chunk = await next;
		if (!chunk || chunk.rowCount === 0) return;
		next = result.fetchChunk();
		const told = columns.map(({ name, texts }, index): [string, unknown[]] => {
			const cells: unknown[] = chunk.getColumnValues(index);
			if (texts) for (const [row, code] of cells.entries()) cells[row] = code === null ? null : texts[Number(code)];
			return [name, cells];
		});
		yield Object.fromEntries(told);
	}
}

/** Holds cells to the schema of their column: a value that comes again and again is held to it once. */
function cellHolder(query: string, name: string, schema: v.GenericSchema): (cells: readonly unknown[]) => void {
	const held = new Set<unknown>();
	return (cells) => {
		for (const cell of cells) {
			if (held.has(cell)) continue;
			const { issues } = v.safeParse(schema, cell, { abortEarly: true });
			if (issues) throw new Error(`${query}: ${name}: ${issues[0].message}`);
			if (held.size < 10_000) held.add(cell);
		}
	};
}

type Holder = [name: string, hold: (cells: readonly unknown[]) => void];

/** What each column of an answer is held to. A schema that says anything of a row as a whole cannot be taken apart so. */
function holdersOf({ id, row }: Pick<Query, 'id' | 'row'>): Holder[] {
	if (row.type !== 'object' || !('entries' in row) || 'pipe' in row) throw new Error(`${id}: rows are held as a whole`);
	const entries = Object.entries(row.entries as Record<string, v.GenericSchema>);
	return entries.map(([name, schema]) => [name, cellHolder(id, name, schema)]);
}

/** The answers that a chunk holds, or holds a part of: whose they are, and their columns. */
function* answersIn(chunk: Record<string, unknown[]>): Generator<ManyAnswer> {
	const { asked = [], ...columns } = chunk;
	for (let from = 0, to = 0; from < asked.length; from = to) {
		while (to < asked.length && asked[to] === asked[from]) to += 1;
		const own = Object.entries(columns).map(([name, cells]) => [name, cells.slice(from, to)]);
		yield { asked: String(asked[from]), columns: Object.fromEntries(own) };
	}
}

/**
 * The answers for all values of a query's first parameter, in the order of the values, each of them whole. Throws
 * DuckDB's error, and one that names the query and the column where a cell is not what the query's schema says.
 */
export async function* answersOf(
	connection: DuckDBConnection,
	query: ManyQuery,
	others: Params
): AsyncGenerator<ManyAnswer, void, undefined> {
	if (query.many === null) throw new Error(`${query.id} is asked one by one`);
	const holders = holdersOf(query);
	let open: ManyAnswer | null = null;
	for await (const chunk of chunksOf(connection, query.many, others)) {
		for (const [name, hold] of holders) hold(chunk[name] ?? []);
		for (const { asked, columns } of answersIn(chunk)) {
			if (open && open.asked !== asked) {
				yield open;
				open = null;
			}
			open ??= { asked, columns: Object.fromEntries(holders.map(([name]) => [name, []])) };
			for (const [name, cells] of Object.entries(open.columns)) cells.push(...(columns[name] ?? []));
		}
	}
	if (open) yield open;
}
