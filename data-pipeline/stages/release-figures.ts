import { DuckDBInstance, type DuckDBConnection, type DuckDBValue } from '@duckdb/node-api';
import * as v from 'valibot';

/** Two releases side by side, one indicator at a time, so that memory follows the largest of them and not the release. */
export type Comparison = {
	/** The indicators that either release tells of, in the order of their ids. */
	indicators: readonly string[];
	/**
	 * Fills the tables `before` and `after` with the figures of an indicator: area, period, value, status. A sample figure
	 * is none.
	 */
	open: (indicator: string) => Promise<void>;
	/** The rows of an answer, each held to the schema. Throws DuckDB's error or valibot's. */
	ask: <Row>(
		schema: v.GenericSchema<unknown, Row>,
		sql: string,
		values?: Record<string, DuckDBValue>
	) => Promise<Row[]>;
	run: (sql: string, values?: Record<string, DuckDBValue>) => Promise<void>;
};

type Ask = Comparison['ask'];

function parquet(files: readonly string[]): string {
	const list = files.map((file) => `'${file.replaceAll("'", "''")}'`).join(', ');
	return `read_parquet([${list}], hive_partitioning = false, filename = true)`;
}

/** Indicator → the files that tell of it: to look for each in every file would take longer the more there are. */
async function filesByIndicator(files: readonly string[], ask: Ask): Promise<ReadonlyMap<string, readonly string[]>> {
	if (files.length === 0) return new Map();
	const Held = v.object({ indicator: v.string(), files: v.array(v.string()) });
	const held = await ask(
		Held,
		`select indicator, list(distinct filename order by filename) as files from ${parquet(files)} group by indicator`
	);
	return new Map(held.map((one) => [one.indicator, one.files]));
}

function figuresIn(files: readonly string[] = []): string {
	if (files.length === 0)
		return `select ''::text as area, ''::text as period, 0::double as value, ''::text as status where false`;
	return `select area, period, value, status from ${parquet(files)} where indicator = $indicator and status <> 'sample'`;
}

async function comparisonOn(
	connection: DuckDBConnection,
	before: readonly string[],
	after: readonly string[]
): Promise<Comparison> {
	const run: Comparison['run'] = async (sql, values = {}) => {
		await connection.run(sql, values);
	};
	const ask: Ask = async (schema, sql, values = {}) => {
		const answer = await connection.runAndReadAll(sql, values);
		return v.parse(v.array(schema), answer.getRowObjectsJS());
	};
	const holders = { before: await filesByIndicator(before, ask), after: await filesByIndicator(after, ask) };
	return {
		indicators: [...new Set([...holders.before.keys(), ...holders.after.keys()])].toSorted(),
		async open(indicator) {
			for (const [table, files] of Object.entries(holders)) {
				const own = files.get(indicator);
				await run(`create or replace temp table ${table} as ${figuresIn(own)}`, own ? { indicator } : {});
			}
		},
		ask,
		run
	};
}

/** Opens the Parquet files of two releases' observations, for as long as `compare` takes. */
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
		// The end of a file says where in it each indicator is: it is read once and not for each of them.
		await connection.run('set parquet_metadata_cache = true');
		return await compare(await comparisonOn(connection, before, after));
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}
