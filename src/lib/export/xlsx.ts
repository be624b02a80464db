import { strToU8, zipSync } from 'fflate';
import { xmlText } from './xml-text.ts';

/** A cell holds text, a number or nothing: there is no way to write a formula. */
export type SheetCell = string | number | null;

export type Sheet = {
	name: string;
	/** The head of each column, and about how many letters wide it is. */
	columns: readonly { title: string; width: number }[];
	rows: readonly (readonly SheetCell[])[];
};

/** Excel's own limits: letters in a cell and in a sheet's name. */
const longest = { cell: 32_767, name: 31 } as const;

/** Where the looks of a cell stand in the list of `styles`. */
const looks = { number: 0, head: 1, text: 2 } as const;

/**
 * Sheets as an Excel workbook (ECMA-376). Text stays text, so that a code keeps its zeros: each such cell says that it
 * is a string and has the format "text". The same sheets give the same bytes.
 */
export function toXlsx(sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
	const numbered = sheets.map((sheet, index) => ({ sheet, number: index + 1 }));
	const files: Record<string, string> = {
		'[Content_Types].xml': contentTypes(numbered.map(({ number }) => number)),
		'_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
		'xl/workbook.xml': workbook(sheets),
		'xl/_rels/workbook.xml.rels': relations([
			...numbered.map(({ number }) => ['worksheet', `worksheets/sheet${number}.xml`] as const),
			['styles', 'styles.xml']
		]),
		'xl/styles.xml': styles,
		...Object.fromEntries(numbered.map(({ sheet, number }) => [`xl/worksheets/sheet${number}.xml`, worksheet(sheet)]))
	};
	const bytes = Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(declaration + xml)]));
	// A ZIP dates its files; none of them has a day of its own.
	return zipSync(bytes, { mtime: new Date(1980, 0, 1) });
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const documents = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const styles =
	`<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>` +
	'<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
	'<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
	'<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
	'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
	'<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
	'<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>' +
	'<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
	'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

function contentTypes(numbers: readonly number[]): string {
	const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
	const part = (path: string, kind: string) =>
		`<Override PartName="/xl/${path}.xml" ContentType="${type}.${kind}+xml"/>`;
	return (
		`<Types xmlns="${packages}/content-types">` +
		'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
		'<Default Extension="xml" ContentType="application/xml"/>' +
		part('workbook', 'sheet.main') +
		part('styles', 'styles') +
		numbers.map((number) => part(`worksheets/sheet${number}`, 'worksheet')).join('') +
		'</Types>'
	);
}

function relations(list: readonly (readonly [type: string, target: string])[]): string {
	const lines = list.map(
		([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${documents}/${type}" Target="${target}"/>`
	);
	return `<Relationships xmlns="${packages}/relationships">${lines.join('')}</Relationships>`;
}

function workbook(sheets: readonly Sheet[]): string {
	const lines = sheets.map(({ name }, index) => {
		const held = name.replace(/[[\]:*?/\\']/g, ' ').slice(0, longest.name);
		return `<sheet name="${escape(held)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`;
	});
	return `<workbook xmlns="${main}" xmlns:r="${documents}"><sheets>${lines.join('')}</sheets></workbook>`;
}

/** The head stays in sight while the rows are scrolled. */
function worksheet({ columns, rows }: Sheet): string {
	const widths = columns.map(
		({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`
	);
	const head = columns.map(({ title }, index) => cell(title, `${columnName(index)}1`, looks.head));
	const body = rows.map((row, index) => {
		const cells = row.map((value, column) => cell(value, `${columnName(column)}${index + 2}`, looks.text));
		return `<row r="${index + 2}">${cells.join('')}</row>`;
	});
	return (
		`<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">` +
		'<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
		`<cols>${widths.join('')}</cols>` +
		`<sheetData><row r="1">${head.join('')}</row>${body.join('')}</sheetData></worksheet>`
	);
}

function cell(value: SheetCell, reference: string, textLook: number): string {
	if (value === null) return '';
	if (typeof value === 'number') return `<c r="${reference}" s="${looks.number}"><v>${value}</v></c>`;
	const text = escape(value.slice(0, longest.cell));
	return `<c r="${reference}" s="${textLook}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** 0 → `A`, 25 → `Z`, 26 → `AA`. */
function columnName(index: number): string {
	const letter = String.fromCharCode(65 + (index % 26));
	return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** What Excel would read as the code of a character (`_x0041_`) is told apart from one. */
function escape(text: string): string {
	return xmlText(text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_'));
}
