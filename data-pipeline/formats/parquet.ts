import { ByteWriter, ParquetWriter, schemaFromColumnData, type BasicType } from 'hyparquet-writer';
import type { ColumnType, Columns } from '#lib/query/columns.ts';

const types: Record<ColumnType, BasicType> = { text: 'STRING', double: 'DOUBLE', integer: 'INT32' };

type Schema<Name extends string> = Readonly<Record<Name, ColumnType>>;

/** The most rows of a row group: as many as DuckDB itself gives one. */
const largestGroup = 122_880;

/** A Parquet file that is written one row group at a time. */
export type ParquetFile<Name extends string> = {
	/** Adds the rows as a row group of their own, or as several where they are very many. */
	append: (columns: Columns<Name>) => void;
	/** Writes what stands at the file's end. */
	end: () => void;
};

/**
 * A Parquet file of these columns, whose bytes go to `write` as soon as a row group is whole: SNAPPY, which its reader in
 * the browser has built in, with whole minima and maxima. The same rows in the same groups give the same bytes.
 */
export function parquetFile<Name extends string>(
	schema: Schema<Name>,
	write: (bytes: Uint8Array) => void
): ParquetFile<Name> {
	const names = Object.keys(schema) as Name[];
	const bytes = new ByteWriter();
	function flush(): void {
		if (bytes.index > 0) write(bytes.getBytes().slice());
		bytes.index = 0;
	}
	const sources = names.map((name) => ({ name, type: types[schema[name]], data: [], nullable: true }));
	const writer = new ParquetWriter({
		writer: Object.assign(bytes, { flush }),
		schema: schemaFromColumnData({ columnData: sources }),
		codec: 'SNAPPY',
		statistics: true,
		statisticsTruncateLength: Infinity
	});
	return {
		append(columns) {
			const columnData = names.map((name) => ({ name, data: columns[name] as (string | number | null)[] }));
			// Nothing here is waited for, so nothing that is returned has to be.
			void writer.write({ columnData, rowGroupSize: largestGroup });
		},
		end() {
			void writer.finish();
			flush();
		}
	};
}

/** The bytes of a Parquet file of these rows. */
export function encodeParquet<Name extends string>(schema: Schema<Name>, columns: Columns<Name>): Uint8Array {
	const chunks: Uint8Array[] = [];
	const file = parquetFile(schema, (bytes) => chunks.push(bytes));
	file.append(columns);
	file.end();
	return new Uint8Array(Buffer.concat(chunks));
}
