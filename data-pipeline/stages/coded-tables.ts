import type { DuckDBConnection } from '@duckdb/node-api';
import { tables } from '#lib/query/tables.ts';

/** The columns that hold codes, and are named alike wherever the codes are the same. */
const codes = ['indicator', 'area', 'period', 'status', 'source', 'caveat', 'dimension', 'category'];

/**
 * Copies of the tables that a pass over everything reads, in the schema `coded`: a code is a small number there, in the
 * order of the codes' texts, and not a text. Sorting and joining all rows is several times faster, and takes less memory.
 */
export async function openCoded(connection: DuckDBConnection): Promise<void> {
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
