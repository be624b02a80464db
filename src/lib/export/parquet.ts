import { parquetWriteBuffer } from 'hyparquet-writer';
import { aboutText } from './about-table.ts';
import type { ExportTable } from './export-table.ts';

const types = { text: 'STRING', double: 'DOUBLE', integer: 'INT32' } as const;

/** A table as Parquet (SNAPPY); what is to be known of it stands in the file's own metadata, under `about`. */
export function toParquet(table: ExportTable): Uint8Array<ArrayBuffer> {
	const { columns, rows, release } = table;
	return new Uint8Array(
		parquetWriteBuffer({
			columnData: columns.map(({ name, type }) => ({
				name,
				type: types[type],
				nullable: true,
				data: rows.map((row) => row[name] ?? null)
			})),
			kvMetadata: [
				{ key: 'release', value: release },
				{ key: 'about', value: aboutText(table) }
			]
		})
	);
}
