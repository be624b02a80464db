import { arrowFile } from '../query/arrow-stream.ts';
import { columnsOf } from '../query/columns.ts';
import { aboutText } from './about-table.ts';
import type { ExportTable } from './export-table.ts';

/** A table as an Arrow IPC file; what is to be known of it stands in its metadata. */
export function toArrow(table: ExportTable): Uint8Array<ArrayBuffer> {
	const { columns, rows, release } = table;
	const names = columns.map(({ name }) => name);
	const schema = Object.fromEntries(columns.map(({ name, type }) => [name, type]));
	const whole = rows.map((row) => Object.fromEntries(names.map((name) => [name, row[name] ?? null])));
	return arrowFile(schema, columnsOf(names, whole), { release, about: aboutText(table) });
}
