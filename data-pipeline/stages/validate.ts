import * as v from 'valibot';
import { SourceError, type SourceDefinition } from '../define.ts';
import { FormatError } from '../formats/format-error.ts';

/**
 * The rows of a source from its snapshot's bytes, every record held to the source's row schema.
 * Throws SourceError (the first data row is row 1) for bytes that are not what their format says, an empty table,
 * a record that does not fit (unknown code, NaN, negative count, …) and two rows with the same key.
 */
export function validate<Row>(source: SourceDefinition<Row>, bytes: Uint8Array): Row[] {
	const records = decode(source, bytes);
	if (records.length === 0) throw new SourceError(source.id, 'the table has no rows');
	const rows = records.map((record, index) => hold(source, record, index + 1));
	refuseRepeatedKeys(source, rows);
	return rows;
}

function decode(source: SourceDefinition, bytes: Uint8Array): unknown[] {
	try {
		return source.decode(bytes);
	} catch (error) {
		if (error instanceof FormatError) throw new SourceError(source.id, error.reason, error.at);
		throw error;
	}
}

function hold<Row>(source: SourceDefinition<Row>, record: unknown, row: number): Row {
	const held = v.safeParse(source.row, record, { abortEarly: true });
	if (held.success) return held.output;
	const [issue] = held.issues;
	const field = v.getDotPath(issue);
	throw new SourceError(source.id, issue.message, field === null ? { row } : { row, field });
}

function refuseRepeatedKeys(source: SourceDefinition, rows: readonly unknown[]): void {
	const seen = new Map<string, number>();
	for (const [index, row] of rows.entries()) {
		const values = source.key.map((field) => (row instanceof Object ? Reflect.get(row, field) : undefined));
		const key = JSON.stringify(values);
		const first = seen.get(key);
		if (first !== undefined) {
			const at = { row: index + 1, field: source.key.join(' and ') };
			throw new SourceError(source.id, `${values.join(', ')} stands already in row ${first}`, at);
		}
		seen.set(key, index + 1);
	}
}
