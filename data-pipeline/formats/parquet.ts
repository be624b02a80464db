import { parquetWriteBuffer, type BasicType } from 'hyparquet-writer';
import { rowCount, type ColumnType, type Columns } from '#lib/query/columns.ts';

const types: Record<ColumnType, BasicType> = { text: 'STRING', double: 'DOUBLE', integer: 'INT32' };

/**
 * A Parquet file of these columns: SNAPPY, which its reader in the browser has built in, with whole minima and maxima.
 * `groups` says how many rows each row group holds; together they hold all. The same columns give the same bytes.
 */
export function encodeParquet<Name extends string>(
	schema: Readonly<Record<Name, ColumnType>>,
	columns: Columns<Name>,
	groups: readonly number[] = [rowCount(columns)]
): Uint8Array {
	const total = groups.reduce((sum, rows) => sum + rows, 0);
	if (total !== rowCount(columns)) throw new RangeError(`row groups of ${total} rows for ${rowCount(columns)} rows`);
	const names = Object.keys(schema) as Name[];
	const buffer = parquetWriteBuffer({
		codec: 'SNAPPY',
		statistics: true,
		statisticsTruncateLength: Infinity,
		rowGroupSize: [...groups],
		columnData: names.map((name) => ({ name, type: types[schema[name]], data: [...columns[name]], nullable: true }))
	});
	return new Uint8Array(buffer);
}
