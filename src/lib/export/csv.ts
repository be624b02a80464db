import Papa from 'papaparse';
import type { Cell } from '../query/columns.ts';

/**
 * What a spreadsheet takes for the beginning of a formula, in half and in full width, whatever lines follow it. A
 * telephone number with its country (`+372 612 8600`) is none: digits and blanks can ask for nothing.
 */
const formula = /^(?!\+\d{3} [\d ]+$)[=+\-@\t\r\n＝＋－＠]/;

/**
 * Rows as CSV (RFC 4180: comma, CRLF), with a header. A missing value is an empty field. Text that a spreadsheet
 * would run as a formula (`=…`, `+…`, `-…`, `@…`) begins with an apostrophe; numbers never do.
 * `columns` are the fields to write, in their order; without it, those of the first row.
 */
export function toCsv<Row extends Readonly<Record<string, Cell>>>(
	rows: readonly Row[],
	columns: readonly (keyof Row & string)[] = Object.keys(rows[0] ?? {})
): string {
	const lines = [columns, ...rows.map((row) => columns.map((name) => row[name]))];
	return `${Papa.unparse(lines, { escapeFormulae: formula, newline: '\r\n' })}\r\n`;
}
