import { Float64, Int32, makeData, makeVector, Table, tableToIPC, Utf8, type Data } from 'apache-arrow';
import type { Cell, ColumnType, Columns } from './columns.ts';

/**
 * A table as an Arrow IPC stream, the form in which DuckDB-WASM takes tables without any extension.
 * Arrow's own builders compile functions from text, which the site's content security policy forbids: so its
 * buffers are filled here.
 */
export function arrowStream(schema: TableSchema, columns: Columns): Uint8Array {
	return tableToIPC(arrowTable(schema, columns), 'stream');
}

/** A table as an Arrow IPC file, for programs; `about` stands in the metadata of its schema. */
export function arrowFile(
	schema: TableSchema,
	columns: Columns,
	about: Readonly<Record<string, string>>
): Uint8Array<ArrayBuffer> {
	const table = arrowTable(schema, columns);
	for (const [key, text] of Object.entries(about)) table.schema.metadata.set(key, text);
	return new Uint8Array(tableToIPC(table, 'file'));
}

type TableSchema = Readonly<Record<string, ColumnType>>;

function arrowTable(schema: TableSchema, columns: Columns): Table {
	const vectors = Object.entries(schema).map(([name, type]) => [name, makeVector(encode[type](columns[name] ?? []))]);
	return new Table(Object.fromEntries(vectors));
}

const encode: Record<ColumnType, (cells: readonly Cell[]) => Data> = {
	text(cells) {
		const texts = cells.map((cell) => new TextEncoder().encode(cell === null ? '' : String(cell)));
		const valueOffsets = new Int32Array(cells.length + 1);
		for (const [index, text] of texts.entries()) valueOffsets[index + 1] = (valueOffsets[index] ?? NaN) + text.length;
		const data = new Uint8Array(valueOffsets.at(-1) ?? NaN);
		for (const [index, text] of texts.entries()) data.set(text, valueOffsets[index]);
		return makeData({ type: new Utf8(), valueOffsets, data, ...validity(cells) });
	},
	double(cells) {
		return makeData({ type: new Float64(), data: Float64Array.from(cells, Number), ...validity(cells) });
	},
	integer(cells) {
		return makeData({ type: new Int32(), data: Int32Array.from(cells, Number), ...validity(cells) });
	}
};

/** Which cells hold something: one bit each, the lowest first. */
function validity(cells: readonly Cell[]): { length: number; nullCount: number; nullBitmap: Uint8Array } {
	const nullBitmap = new Uint8Array(Math.ceil(cells.length / 8));
	let nullCount = 0;
	for (const [index, cell] of cells.entries()) {
		if (cell === null) nullCount += 1;
		else nullBitmap[index >> 3] = (nullBitmap[index >> 3] ?? NaN) | (1 << (index & 7));
	}
	return { length: cells.length, nullCount, nullBitmap };
}
