import { DuckDBEnumType, DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import type { Catalog } from '#lib/model/catalog.ts';
import type { Indicator } from '#lib/model/indicator.ts';
import type { ColumnType } from '#lib/query/columns.ts';
import { bind, type Params, type Query } from '#lib/query/define-query.ts';
import { indicatorTable } from '#lib/query/indicator-table.ts';
import { tables, type TableName } from '#lib/query/tables.ts';
import { join } from 'node:path';
import * as v from 'valibot';

/** Native DuckDB over the Parquet files of a release: what bakes answers and what tests compare with. */
export type NativeEngine = {
	/** The rows of an answer, each held to the query's row schema. Throws DuckDB's error or valibot's. */
	ask: <P extends Params, Row>(query: Query<P, Row>, params: P) => Promise<Row[]>;
	/**
	 * The answers for all values of the first parameter of a query that has `many`: those that have a row, in the order of
	 * the values' codes. They come one after the other, so that memory never holds them all. `others`: the parameters
	 * after the first.
	 */
	askMany: (query: ManyQuery, others?: Params) => AsyncGenerator<ManyAnswer, void, undefined>;
	close: () => void;
};

/** What is to be known of a query that answers for many values. */
export type ManyQuery = Pick<Query, 'id' | 'row' | 'many'>;

/** The answer for one of many values, by column. */
export type ManyAnswer = { asked: string; columns: Record<string, unknown[]> };

export type NativeOptions = {
	/** The release's folder, and where in it the tables are. */
	folder: string;
	tables: Catalog['tables'];
	indicators: readonly Indicator[];
	/** Where DuckDB may put what it has no memory for; null: nowhere. */
	workFolder: string | null;
};

/** Enough to sort millions of rows with the help of the disk, and so little that a run stays under 2 GB. */
const memoryLimit = '600MB';

function sqlText(text: string): string {
	return `'${text.replaceAll("'", "''")}'`;
}

/** A table as its Parquet files have it; one without a file is empty. */
function selectFrom(table: TableName, files: readonly string[]): string {
	const columns = Object.entries<ColumnType>(tables[table]);
	if (files.length === 0)
		return `select ${columns.map(([name, type]) => `null::${type} as ${name}`).join(', ')} where false`;
	const names = columns.map(([name]) => name).join(', ');
	return `select ${names} from read_parquet([${files.map(sqlText).join(', ')}], hive_partitioning = false)`;
}

async function openViews(
	connection: DuckDBConnection,
	{ folder, tables: paths, indicators }: NativeOptions
): Promise<void> {
	const files: Record<Exclude<TableName, 'indicators'>, readonly string[]> = {
		areas: [paths.areas],
		former_areas: [paths.formerAreas],
		observations: Object.values(paths.observations),
		breakdowns: Object.values(paths.breakdowns),
		contacts: [paths.contacts]
	};
	for (const [table, own] of Object.entries(files)) {
		const select = selectFrom(
			table as TableName,
			own.map((path) => join(folder, path))
		);
		await connection.run(`create view ${table} as ${select}`);
	}
	const columns = indicatorTable(indicators);
	const schema = Object.entries<ColumnType>(tables.indicators);
	await connection.run(`create table indicators (${schema.map(([name, type]) => `${name} ${type}`).join(', ')})`);
	const places = schema.map((_, index) => `$${index + 1}`).join(', ');
	for (const [row] of indicators.entries()) {
		const values = schema.map(([name]) => columns[name as keyof typeof columns][row] ?? null);
		await connection.run(`insert into indicators values (${places})`, values);
	}
}

/** The columns that hold codes, and are named alike wherever the codes are the same. */
const codes = ['indicator', 'area', 'period', 'status', 'source', 'caveat', 'dimension', 'category'];

/**
 * Copies of the tables that a pass over everything reads, in the schema `coded`: a code is a small number there, in the
 * order of the codes' texts, and not a text. Sorting and joining all rows is several times faster, and takes less memory.
 */
async function openCoded(connection: DuckDBConnection): Promise<void> {
	const told = ['observations', 'breakdowns'] as const;
	const columns = { ...tables.observations, ...tables.breakdowns };
	await connection.run('create schema coded');
	for (const code of codes) {
		const holders = told.filter((table) => code in tables[table]);
		const used = holders.map((table) => `select distinct ${code} from ${table} where ${code} is not null`);
		// DuckDB has no list of codes without a code, but some tables have no row: the empty text is always one.
		const all = [`select ''`, ...(code === 'area' ? ['select code from areas'] : used)];
		await connection.run(`create type ${code}_code as enum (select * from (${all.join(' union ')}) order by 1)`);
	}
	for (const table of told) {
		const names = Object.keys(columns).filter((name) => name in tables[table]);
		const coded = names.map((name) => (codes.includes(name) ? `${name}::${name}_code as ${name}` : name));
		await connection.run(`create table coded.${table} as select ${coded.join(', ')} from ${table}`);
	}
	await connection.run(`create type level_code as enum (select distinct level from areas order by 1)`);
	await connection.run(`create table coded.areas as select * replace (
		code::area_code as code, parent::area_code as parent, level::level_code as level) from areas`);
	await connection.run(`create table coded.indicators as
		select * replace (id::indicator_code as id) from indicators where id in (select distinct indicator from observations)`);
}

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

export async function openNative(options: NativeOptions): Promise<NativeEngine> {
	const { workFolder } = options;
	// One thread, so that the same tables always give the same answer in the same order.
	const instance = await DuckDBInstance.create(workFolder === null ? ':memory:' : join(workFolder, 'bake.duckdb'), {
		threads: '1',
		memory_limit: memoryLimit,
		...(workFolder === null ? {} : { temp_directory: join(workFolder, 'spilled') }),
		autoinstall_known_extensions: 'false',
		autoload_known_extensions: 'false'
	});
	const connection = await instance.connect();
	await openViews(connection, options);
	let isCoded = false;
	return {
		async ask(query, params) {
			const { sql, values } = bind(query, params);
			await connection.run(`set search_path = '${isCoded ? 'coded,' : ''}main'`);
			const answer = await connection.runAndReadAll(sql, values);
			return v.parse(v.array(query.row), answer.getRowObjectsJS());
		},
		async *askMany(query, others = {}) {
			if (query.many === null) throw new Error(`${query.id} is asked one by one`);
			if (!isCoded) await openCoded(connection);
			isCoded = true;
			await connection.run(`set search_path = 'coded,main'`);
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
		},
		close() {
			connection.closeSync();
			instance.closeSync();
		}
	};
}
