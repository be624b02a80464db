import { beforeAll, describe, expect, it } from 'vitest';
import { openWasm } from '../../../tests/fixtures/wasm-connection.ts';
import { columnsOf, type TableColumns } from './columns.ts';
import { loadTables, selectRows, type Connection } from './connection.ts';
import { freeSql } from './free-sql.ts';
import { tables, type TableName } from './tables.ts';

let connection: Connection;

beforeAll(async () => {
	const empty = (name: TableName) => [name, columnsOf(Object.keys(tables[name]), [])];
	const observations = Array.from({ length: 12 }, (_, index) => ({
		indicator: 'population',
		area: '0101',
		period: String(2011 + index),
		value: index === 3 ? null : index / 2,
		status: index === 3 ? 'O' : 'A',
		source: 'small',
		caveat: null
	}));
	connection = await openWasm();
	await loadTables(connection, {
		...(Object.fromEntries((Object.keys(tables) as TableName[]).map(empty)) as TableColumns),
		observations: columnsOf(Object.keys(tables.observations) as (keyof typeof tables.observations)[], observations)
	});
}, 30_000);

/** What DuckDB, or the guard before it, says about a statement. */
async function complaint(sql: string): Promise<string> {
	return freeSql(connection, sql).then(
		() => 'no complaint',
		(error: Error) => error.message
	);
}

describe("a reader's own statement", () => {
	it('is read at once, however long a rule of dashes stands after it', async () => {
		const rule = '-'.repeat(2000);
		expect((await freeSql(connection, `select 1 as one; ${rule}\n${rule}\n`)).rows).toEqual([{ one: 1 }]);
		expect(await complaint(`select 1; ${rule}\nselect 2`)).toContain('multiple statements');
	}, 5_000);

	it('is answered with the names and types of its columns, numbers as numbers and the rest as text', async () => {
		const result = await freeSql(
			connection,
			`select period, value, count(*) over () as n, sum(1) over () as total, 1.5 as half, true as yes,
				date '2023-01-01' as day, [1, 2] as list from observations order by period limit 1;`
		);
		expect(result).toEqual({
			columns: [
				{ name: 'period', type: 'VARCHAR' },
				{ name: 'value', type: 'DOUBLE' },
				{ name: 'n', type: 'BIGINT' },
				{ name: 'total', type: 'HUGEINT' },
				{ name: 'half', type: 'DECIMAL(2,1)' },
				{ name: 'yes', type: 'BOOLEAN' },
				{ name: 'day', type: 'DATE' },
				{ name: 'list', type: 'INTEGER[]' }
			],
			rows: [{ period: '2011', value: 0, n: 12, total: 12, half: 1.5, yes: 'true', day: '2023-01-01', list: '[1, 2]' }],
			truncated: false
		});
	});

	it('keeps the order that it asks for, and a missing value missing', async () => {
		const { rows } = await freeSql(connection, 'from observations select period, value order by period desc');
		expect(rows.map(({ period }) => period)).toEqual(Array.from({ length: 12 }, (_, index) => String(2022 - index)));
		expect(rows[8]).toEqual({ period: '2014', value: null });
	});

	it('tells two columns of one name apart', async () => {
		const { columns, rows } = await freeSql(connection, 'select 1 as a, 2 as a');
		expect(columns.map(({ name }) => name)).toEqual(['a', 'a_1']);
		expect(rows).toEqual([{ a: 1, a_1: 2 }]);
	});

	it.each([
		['with one as (select 1 as a) select * from one', 1],
		['describe observations', 7],
		['show tables', 6],
		['select 1 -- a remark', 1],
		['select 1; -- a remark', 1],
		["select ';' as a", 1]
	])('may be written in any way that reads: %s', async (sql, count) => {
		expect((await freeSql(connection, sql)).rows).toHaveLength(count);
	});

	it('is cut at the cap, and says so', async () => {
		expect(await freeSql(connection, 'from observations', 12)).toMatchObject({ truncated: false });
		const cut = await freeSql(connection, 'from observations', 11);
		expect(cut.truncated).toBe(true);
		expect(cut.rows).toHaveLength(11);
	});

	it('that is wrong is answered in the words of DuckDB, once, about the lines as they were written', async () => {
		const message = await complaint('select\n\tperod\nfrom observations');
		expect(message).toMatch(/^Binder Error: Referenced column "perod" not found/);
		expect(message.match(/LINE 2: \tperod/g)).toHaveLength(1);
		await expect(freeSql(connection, 'selec 1')).rejects.toMatchObject({
			name: 'QueryError',
			kind: 'sql',
			sql: 'selec 1'
		});
		expect(await complaint(' ; ')).toBe('there is no statement');
	});

	it.each([
		'drop table observations',
		'delete from observations',
		'update observations set value = 1',
		'insert into observations (value) values (1)',
		'create table mine as select 1',
		'set threads = 4',
		'set enable_external_access = true',
		'install httpfs',
		'load parquet',
		"attach 'other.db'",
		'pragma version'
	])('cannot change anything: %s', async (sql) => {
		expect(await complaint(sql)).toMatch(/^(only one statement that reads|.*Error)/);
		expect(await selectRows(connection, 'select count(*) as n from observations where value > 1')).toEqual([{ n: 8 }]);
	});

	it.each([
		'select 1; select 2',
		'select 1) ; drop table observations; select * from (select 1',
		"select * from query('drop table observations')"
	])('is one statement: %s', async (sql) => {
		expect(await complaint(sql)).not.toBe('no complaint');
		expect(await selectRows(connection, 'select count(*) as n from observations')).toEqual([{ n: 12 }]);
	});

	it.each([
		"select * from read_csv('https://example.org/a.csv')",
		"select * from 'https://example.org/a.parquet'",
		"select * from read_text('/etc/hostname')",
		"copy observations to 'out.csv'",
		"select * from glob('/*')"
	])('cannot reach a file or another host: %s', async (sql) => {
		expect(await complaint(sql)).toMatch(/Permission Error|does not exist|not in the catalog/);
	});
});
