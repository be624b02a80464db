import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import type { Catalog } from '#lib/model/catalog.ts';
import type { Indicator } from '#lib/model/indicator.ts';
import type { ColumnType } from '#lib/query/columns.ts';
import { bind, type Params, type Query } from '#lib/query/define-query.ts';
import { indicatorTable } from '#lib/query/indicator-table.ts';
import { tables, type TableName } from '#lib/query/tables.ts';
import { join } from 'node:path';
import * as v from 'valibot';
import { openCoded } from './coded-tables.ts';
import { answersOf, type ManyAnswer, type ManyQuery } from './many-answers.ts';

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
			if (!isCoded) await openCoded(connection);
			isCoded = true;
			await connection.run(`set search_path = 'coded,main'`);
			yield* answersOf(connection, query, others);
		},
		close() {
			connection.closeSync();
			instance.closeSync();
		}
	};
}
