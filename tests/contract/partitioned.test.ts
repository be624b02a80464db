import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Catalog } from '#lib/model/catalog.ts';
import { embeddedRelease, type EmbeddedRelease } from '../fixtures/embedded-release.ts';

/** Where the files of a release stand as one table in partitions: the same bytes under other names (docs/scale.md). */
function partitionsOf({ observations, breakdowns }: Catalog['tables']): Map<string, string> {
	const byTheme = Object.entries(observations).map(([theme, path]): [string, string] => [
		path,
		`observations/theme=${theme}/${basename(path)}`
	]);
	const byIndicator = Object.entries(breakdowns).map(([indicator, path]): [string, string] => [
		path,
		`breakdowns/indicator=${indicator}/${basename(path)}`
	]);
	return new Map([...byTheme, ...byIndicator]);
}

let release: EmbeddedRelease;
let table: string;
let connection: DuckDBConnection;
let close: () => void;

beforeAll(async () => {
	release = await embeddedRelease();
	table = mkdtempSync(join(tmpdir(), 'partitioned-'));
	for (const [from, to] of partitionsOf(release.catalog.tables)) {
		mkdirSync(dirname(join(table, to)), { recursive: true });
		copyFileSync(join(release.folder, from), join(table, to));
	}
	const instance = await DuckDBInstance.create(':memory:', {
		autoinstall_known_extensions: 'false',
		autoload_known_extensions: 'false'
	});
	connection = await instance.connect();
	close = () => {
		connection.closeSync();
		instance.closeSync();
	};
}, 120_000);
afterAll(async () => {
	close();
	rmSync(table, { recursive: true });
	await release.remove();
});

async function rowsOf(sql: string): Promise<unknown[]> {
	return (await connection.runAndReadAll(sql)).getRowObjectsJS();
}

const partitions = (name: string) => `read_parquet('${table}/${name}/*/*.parquet', hive_partitioning = true)`;
const files = (paths: Record<string, string>) =>
	`read_parquet([${Object.values(paths).map((path) => `'${release.folder}/${path}'`)}], hive_partitioning = false)`;

describe('the files of a release, under the names of a partitioned table,', () => {
	it('hold the observations that the release holds, and know their theme by their folder', async () => {
		const { tables, indicators } = release.catalog;
		const order = 'order by indicator, area, period';
		const found = await rowsOf(`select * exclude (theme) from ${partitions('observations')} ${order}`);
		expect(found.length).toBeGreaterThan(30_000);
		expect(found).toEqual(await rowsOf(`from ${files(tables.observations)} ${order}`));
		const themes = await rowsOf(
			`select distinct indicator as id, theme from ${partitions('observations')} order by id`
		);
		const declared = indicators.map(({ id, theme }) => ({ id, theme }));
		expect(themes).toEqual(declared.toSorted((left, right) => (left.id < right.id ? -1 : 1)));
	});

	it('hold the parts that the release holds, each indicator in a folder of its own', async () => {
		const { breakdowns } = release.catalog.tables;
		const order = 'order by indicator, dimension, period, area, category';
		const names = `select indicator, * exclude (indicator) from`;
		const found = await rowsOf(`${names} ${partitions('breakdowns')} ${order}`);
		expect(found.length).toBeGreaterThan(30_000);
		expect(found).toEqual(await rowsOf(`${names} ${files(breakdowns)} ${order}`));
	});

	it('are read no further than a question reaches: one folder, and in it one row group', async () => {
		const question = `from ${partitions('observations')} where theme = 'population' and indicator = 'mean-age'`;
		const [plan] = (await rowsOf(`explain analyze select count(value) ${question}`)) as [{ explain_value: string }];
		expect(plan.explain_value).toMatch(/Total Files Read: 1\b/);
		const path = release.catalog.tables.observations['population'] ?? '';
		const groups = await rowsOf(
			`select count(distinct row_group_id)::integer as n from parquet_metadata('${release.folder}/${path}')
			where path_in_schema = 'indicator' and stats_min_value <= 'mean-age' and stats_max_value >= 'mean-age'`
		);
		expect(groups).toEqual([{ n: 1 }]);
	});

	it('answer the question that docs/scale.md asks', async () => {
		const page = readFileSync(fileURLToPath(new URL('../../docs/scale.md', import.meta.url)), 'utf8');
		const [, sql = ''] = /```sql\n-- DuckDB\n([^`]+)```/.exec(page) ?? [];
		const asked = sql.replace('s3://BUCKET/TABLE', table);
		expect(asked).toContain(table);
		const found = await rowsOf(asked);
		expect(found.length).toBeGreaterThan(10);
		expect(Object.keys(found[0] ?? {})).toEqual(['area', 'start', 'last', 'change']);
	});
});
