import { parquetReadObjects } from 'hyparquet';
import * as v from 'valibot';
import type { Indicator } from '../model/indicator.ts';
import type { Cell, Columns, TableColumns } from './columns.ts';
import { indicatorTable } from './indicator-table.ts';
import { tables, type TableName } from './tables.ts';

/** The Parquet files of one release. */
export type TableFiles = {
	areas: Uint8Array;
	formerAreas: Uint8Array;
	/** One file for each theme. */
	observations: readonly Uint8Array[];
};

const column = {
	text: v.array(v.nullable(v.string())),
	double: v.array(v.nullable(v.pipe(v.number(), v.finite()))),
	integer: v.array(v.nullable(v.pipe(v.number(), v.integer())))
};

/** The columns of one Parquet file, each held to its type. Throws where a column is missing or of another type. */
async function readParquet<Table extends TableName>(table: Table, bytes: Uint8Array): Promise<TableColumns[Table]> {
	const rows = await parquetReadObjects({ file: bytes.slice().buffer });
	const columns: Columns = {};
	for (const [name, type] of Object.entries(tables[table])) {
		columns[name] = v.parse(
			column[type],
			rows.map((row) => row[name])
		);
	}
	return columns as TableColumns[Table];
}

function joined<Name extends string>(parts: readonly Columns<Name>[], names: readonly Name[]): Columns<Name> {
	const entries = names.map((name): [Name, readonly Cell[]] => [name, parts.flatMap((part) => part[name])]);
	return Object.fromEntries(entries) as Columns<Name>;
}

/** Every table of a release, from its Parquet files and its catalog's indicators. */
export async function readTables(files: TableFiles, indicators: readonly Indicator[]): Promise<TableColumns> {
	const themes = await Promise.all(files.observations.map((bytes) => readParquet('observations', bytes)));
	return {
		areas: await readParquet('areas', files.areas),
		former_areas: await readParquet('former_areas', files.formerAreas),
		observations: joined(themes, Object.keys(tables.observations) as (keyof typeof tables.observations)[]),
		indicators: indicatorTable(indicators)
	};
}
