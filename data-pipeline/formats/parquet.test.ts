import { DuckDBInstance } from '@duckdb/node-api';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeParquet, parquetFile } from './parquet.ts';

const schema = { name: 'text', value: 'double', decimals: 'integer' } as const;
const columns = {
	name: ['Põltsamaa', 'Rõuge', null, 'population-change-rate', null],
	value: [1.5, null, -0.1, 1e9, null],
	decimals: [1, 0, null, 3, null]
};

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'parquet-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function readBack(bytes: Uint8Array, sql: (file: string) => string) {
	const file = join(folder, 'table.parquet');
	await writeFile(file, bytes);
	const connection = await (await DuckDBInstance.create(':memory:')).connect();
	const answer = await connection.runAndReadAll(sql(file));
	connection.closeSync();
	return answer.getRowObjectsJS();
}

/** The file with its rows in groups of these sizes. */
function inGroups(...sizes: number[]): Uint8Array {
	const chunks: Uint8Array[] = [];
	const file = parquetFile(schema, (bytes) => chunks.push(bytes));
	let from = 0;
	for (const size of sizes) {
		const slice = (cells: readonly (string | number | null)[]) => cells.slice(from, from + size);
		file.append({ name: slice(columns.name), value: slice(columns.value), decimals: slice(columns.decimals) });
		from += size;
	}
	file.end();
	return Buffer.concat(chunks);
}

describe('a Parquet file', () => {
	it('is read by DuckDB as it was written: text, numbers and nulls', async () => {
		const rows = await readBack(encodeParquet(schema, columns), (file) => `from '${file}'`);
		expect(rows).toEqual(
			columns.name.map((name, row) => ({ name, value: columns.value[row], decimals: columns.decimals[row] }))
		);
	});

	it('has the row groups it was asked for, with minimum, maximum and count of nulls', async () => {
		const groups = await readBack(
			inGroups(2, 1, 2),
			(file) => `select row_group_num_rows::integer as rows, stats_min_value as low, stats_max_value as high,
				stats_null_count::integer as nulls, compression
				from parquet_metadata('${file}') where path_in_schema = 'name' order by row_group_id`
		);
		expect(groups).toEqual([
			{ rows: 2, low: 'Põltsamaa', high: 'Rõuge', nulls: 0, compression: 'SNAPPY' },
			{ rows: 1, low: null, high: null, nulls: 1, compression: 'SNAPPY' },
			{ rows: 2, low: 'population-change-rate', high: 'population-change-rate', nulls: 1, compression: 'SNAPPY' }
		]);
	});

	it('is the same bytes for the same columns', () => {
		expect(encodeParquet(schema, columns)).toEqual(encodeParquet(schema, structuredClone(columns)));
		expect(inGroups(3, 2)).toEqual(inGroups(3, 2));
	});

	it('may be without a row', async () => {
		const empty = encodeParquet(schema, { name: [], value: [], decimals: [] });
		expect(await readBack(empty, (file) => `from '${file}'`)).toEqual([]);
	});

	it('has no row group so large that reading one takes much memory', async () => {
		const many = Array.from({ length: 250_000 }, (_, index) => index);
		const bytes = encodeParquet({ value: 'double' }, { value: many });
		const groups = await readBack(
			bytes,
			(file) => `select row_group_num_rows::integer as rows from parquet_metadata('${file}') order by row_group_id`
		);
		expect(groups.map(({ rows }) => rows)).toEqual([122_880, 122_880, 4_240]);
	});

	it('is handed on as it grows, each row group when it is whole', () => {
		const seen: number[] = [];
		const file = parquetFile({ value: 'double' }, (bytes) => seen.push(bytes.length));
		file.append({ value: [1, 2, 3] });
		expect(seen).toHaveLength(1);
		file.append({ value: [4] });
		expect(seen).toHaveLength(2);
		file.end();
		expect(seen).toHaveLength(3);
	});
});
