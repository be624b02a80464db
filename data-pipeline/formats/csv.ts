import Papa from 'papaparse';
import { FormatError } from './format-error.ts';

/**
 * The records of a CSV file: UTF-8, a header line, a line end after the last record. Every field stays text.
 * `names` maps a column's name to the field's name where they differ. Throws FormatError for a file that is
 * empty, not UTF-8, cut short, or whose records differ in length from its header.
 */
export function csvRecords(
	bytes: Uint8Array,
	names: Record<string, string> = {},
	delimiter = ','
): Record<string, string>[] {
	const text = decodeUtf8(bytes);
	if (text.trim() === '') throw new FormatError('the file is empty');
	const [header = [], ...lines] = parseLines(text, delimiter);
	const fields = header.map((column) => names[column] ?? column);
	const repeated = fields.find((field, index) => fields.indexOf(field) !== index);
	if (repeated !== undefined) throw new FormatError(`the column "${repeated}" stands twice in the header`);
	return lines.map((line, index) => {
		if (line.length !== fields.length) {
			throw new FormatError(`${line.length} columns where the header has ${fields.length}`, { row: index + 1 });
		}
		return Object.fromEntries(line.map((value, column) => [fields[column], value]));
	});
}

/** Drops a byte order mark. */
function decodeUtf8(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		throw new FormatError('the file is not UTF-8');
	}
}

function parseLines(text: string, delimiter: string): string[][] {
	const { data, errors } = Papa.parse<string[]>(text, { delimiter });
	const error = errors[0];
	if (error) {
		const cutShort = error.code === 'MissingQuotes' ? ' (is the file cut short?)' : '';
		throw new FormatError(`${error.message}${cutShort}`, error.row === undefined ? {} : { row: error.row });
	}
	const last = data.at(-1);
	if (last?.length !== 1 || last[0] !== '') {
		throw new FormatError('the last line has no end: the file is cut short', { row: data.length - 1 });
	}
	return data.slice(0, -1);
}
