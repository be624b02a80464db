import * as v from 'valibot';
import { type KnownAreas, SourceError, type SourceDefinition } from '../define.ts';
import { FormatError } from '../formats/format-error.ts';
import type { Snapshot, SnapshotFile } from './snapshot.ts';

/**
 * The rows of a source from the bytes of its embedded file, every record held to the source's row schema.
 * Throws SourceError (the first data row is row 1) for bytes that are not what their format says, an empty table,
 * a record that does not fit (unknown code, NaN, negative count, …) and two rows with the same key.
 */
export function validate<Row>(source: SourceDefinition<Row>, bytes: Uint8Array): Row[] {
	return validated(source, embeddedRecords(source, bytes));
}

/** The same of the bytes that the publisher sent, and throws for an area that is not known as well. */
export function validatePulled<Row>(source: SourceDefinition<Row>, bytes: Uint8Array, known: KnownAreas): Row[] {
	return validated(source, pulledRecords(source, bytes, known));
}

/**
 * The rows of a source in a snapshot: none where the snapshot has no file of it and only its publisher could have
 * given one. Throws SourceError as above.
 */
export async function readRows<Row>(
	source: SourceDefinition<Row>,
	snapshot: Snapshot,
	known: KnownAreas
): Promise<Row[]> {
	const file = snapshot.files.get(source.id);
	if (file) return rowsOfFile(source, file, known);
	if (source.embedded === null) return [];
	throw new SourceError(source.id, `${source.embedded.file} is not in the snapshot's manifest`);
}

export async function rowsOfFile<Row>(
	source: SourceDefinition<Row>,
	file: SnapshotFile,
	known: KnownAreas
): Promise<Row[]> {
	const bytes = await file.read();
	return file.origin === 'pulled' ? validatePulled(source, bytes, known) : validate(source, bytes);
}

function embeddedRecords(source: SourceDefinition, bytes: Uint8Array): unknown[] {
	const { embedded } = source;
	if (!embedded) throw new SourceError(source.id, 'the source has no embedded file');
	return decoded(source, () => embedded.decode(bytes));
}

/** The records of what the publisher sent. Throws SourceError for bytes that are not what their format says. */
export function pulledRecords(source: SourceDefinition, bytes: Uint8Array, known: KnownAreas): unknown[] {
	const { live } = source;
	if (!live) throw new SourceError(source.id, 'the source has no request to its publisher');
	return decoded(source, () => live.decode(bytes, known));
}

function decoded(source: SourceDefinition, decode: () => unknown[]): unknown[] {
	try {
		return decode();
	} catch (error) {
		if (error instanceof FormatError) throw new SourceError(source.id, error.reason, error.at);
		throw error;
	}
}

function validated<Row>(source: SourceDefinition<Row>, records: readonly unknown[]): Row[] {
	return refuseRepeatedKeys(source, heldRows(source, records));
}

/** The records as rows of the source's schema. Throws SourceError at the first that does not fit, or for none. */
export function heldRows<Row>(source: SourceDefinition<Row>, records: readonly unknown[]): Row[] {
	if (records.length === 0) throw new SourceError(source.id, 'the table has no rows');
	return records.map((record, index) => hold(source, record, index + 1));
}

function hold<Row>(source: SourceDefinition<Row>, record: unknown, row: number): Row {
	const held = v.safeParse(source.row, record, { abortEarly: true });
	if (held.success) return held.output;
	const [issue] = held.issues;
	const field = v.getDotPath(issue);
	throw new SourceError(source.id, issue.message, field === null ? { row } : { row, field });
}

/** The rows themselves, no two of which have the same key. Throws SourceError. */
export function refuseRepeatedKeys<Row>(source: SourceDefinition<Row>, rows: Row[]): Row[] {
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
	return rows;
}
