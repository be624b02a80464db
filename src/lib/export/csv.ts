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

/**
 * The same for a spreadsheet set to Estonian, which opens it by a double click: semicolons between fields, a comma
 * before decimals, and a mark at the start that says UTF-8. There is no way to keep the zeros of a code from it.
 */
export function toExcelCsv<Row extends Readonly<Record<string, Cell>>>(
	rows: readonly Row[],
	columns: readonly (keyof Row & string)[] = Object.keys(rows[0] ?? {})
): string {
	const lines = [columns, ...rows.map((row) => columns.map((name) => excelText(row[name])))];
	return `\ufeff${Papa.unparse(lines, { delimiter: ';', newline: '\r\n' })}\r\n`;
}

/** Numbers with their decimal comma; text that would run as a formula, behind an apostrophe. */
function excelText(cell: Cell | undefined): string | null | undefined {
	if (typeof cell === 'number') return String(cell).replace('.', ',');
	return typeof cell === 'string' && formula.test(cell) ? `'${cell}` : cell;
}
