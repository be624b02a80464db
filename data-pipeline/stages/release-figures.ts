import { DuckDBInstance, type DuckDBConnection, type DuckDBValue } from '@duckdb/node-api';
import * as v from 'valibot';

/** The figures of both releases, by indicator, area and period. A sample figure is none. */
export type Comparison = {
	/** The rows of an answer, each held to the schema. Throws DuckDB's error or valibot's. */
	ask: <Row>(
		schema: v.GenericSchema<unknown, Row>,
		sql: string,
		values?: Record<string, DuckDBValue>
	) => Promise<Row[]>;
	run: (sql: string, values?: Record<string, DuckDBValue>) => Promise<void>;
};

function figuresOf(files: readonly string[]): string {
	if (files.length === 0)
		return `select ''::text as indicator, ''::text as area, ''::text as period, 0::double as value, ''::text as status where false`;
	const list = files.map((file) => `'${file.replaceAll("'", "''")}'`).join(', ');
	return `select indicator, area, period, value, status
		from read_parquet([${list}], hive_partitioning = false) where status <> 'sample'`;
}

function comparisonOn(connection: DuckDBConnection): Comparison {
	return {
		async ask(schema, sql, values = {}) {
			const answer = await connection.runAndReadAll(sql, values);
			return v.parse(v.array(schema), answer.getRowObjectsJS());
		},
		async run(sql, values = {}) {
			await connection.run(sql, values);
		}
	};
}

/**
 * Opens two releases' Parquet files as the views `before` and `after`. Both are read one indicator at a time, which is a
 * row group or a few of them, so that memory follows the largest indicator and not the release.
 */
export async function withReleases<Result>(
	before: readonly string[],
	after: readonly string[],
	compare: (comparison: Comparison) => Promise<Result>
): Promise<Result> {
	const instance = await DuckDBInstance.create(':memory:', {
		threads: '1',
		autoinstall_known_extensions: 'false',
		autoload_known_extensions: 'false'
	});
	const connection = await instance.connect();
	try {
		await connection.run(`create view before as ${figuresOf(before)}`);
		await connection.run(`create view after as ${figuresOf(after)}`);
		return await compare(comparisonOn(connection));
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}
