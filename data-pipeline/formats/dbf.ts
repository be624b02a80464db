import { FormatError } from './format-error.ts';

/** The code pages that a .dbf part may be written in. */
export type CodePage = 'windows-1257' | 'utf-8';

const deleted = 0x2a;
const endOfHeader = 0x0d;

/** What no name holds: a letter that could not be read, and controls. They betray a wrong code page. */
// eslint-disable-next-line no-control-regex
const unreadable = /[\u0000-\u001f\u007f-\u009f\ufffd]/;

type Column = { name: string; at: number; width: number };

/**
 * The records of a .dbf part (dBASE III), every field as text without the blanks around it. Throws FormatError for a
 * part that is cut short, for a record that is marked as deleted, and for text that is not written in the code page.
 */
export function dbfRecords(bytes: Uint8Array, codePage: CodePage): Record<string, string>[] {
	if (bytes.length < 33) throw new FormatError('the .dbf part is cut short');
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const [count, start, size] = [view.getUint32(4, true), view.getUint16(8, true), view.getUint16(10, true)];
	if (start < 33 || start + count * size > bytes.length) {
		throw new FormatError(`the .dbf part is cut short: ${count} records are told, ${bytes.length} bytes came`);
	}
	const columns = columnsOf(bytes.subarray(0, start));
	const width = columns.reduce((sum, column) => sum + column.width, 1);
	if (width > size) throw new FormatError(`the .dbf part has records of ${size} bytes and fields of ${width}`);
	return Array.from({ length: count }, (_, index) => {
		const record = bytes.subarray(start + index * size, start + (index + 1) * size);
		const row = index + 1;
		if (record[0] === deleted) throw new FormatError('the record is marked as deleted', { row });
		return Object.fromEntries(
			columns.map(({ name, at, width }) => {
				const text = decode(record.subarray(at, at + width), codePage);
				if (text !== null) return [name, text];
				throw new FormatError(`the text is not written in ${codePage}`, { row, field: name });
			})
		);
	});
}

/** The fields of a record, from the header: 32 bytes a field after the first 32, up to a carriage return. */
function columnsOf(header: Uint8Array): Column[] {
	const columns: Column[] = [];
	let at = 1;
	for (let start = 32; start + 32 <= header.length && header[start] !== endOfHeader; start += 32) {
		const name = new TextDecoder()
			.decode(header.subarray(start, start + 11))
			.split('\0', 1)
			.join('')
			.trim();
		const width = header[start + 16] ?? 0;
		if (name === '' || width === 0) throw new FormatError('the header of the .dbf part cannot be read');
		columns.push({ name, at, width });
		at += width;
	}
	return columns;
}

/** The text without blanks around it; null where the bytes are not of the code page. A field may be filled with zeros. */
function decode(bytes: Uint8Array, codePage: CodePage): string | null {
	const end = bytes.indexOf(0);
	try {
		const text = new TextDecoder(codePage, { fatal: true }).decode(end < 0 ? bytes : bytes.subarray(0, end)).trim();
		return unreadable.test(text) ? null : text;
	} catch {
		return null;
	}
}
