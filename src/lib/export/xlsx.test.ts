import { strFromU8, unzipSync } from 'fflate';
import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { toXlsx, type Sheet } from './xlsx.ts';

const sheet: Sheet = {
	name: 'Kontaktid',
	columns: [
		{ title: 'Kood', width: 8 },
		{ title: 'Nimi', width: 30 },
		{ title: 'Elanikke', width: 10 }
	],
	rows: [
		['0141', 'Näidise vald', 1234.5],
		['0000', '=HYPERLINK("https://evil.example","x")', null]
	]
};

/** The parts of a workbook as text. */
function partsOf(sheets: readonly Sheet[]): Record<string, string> {
	return Object.fromEntries(Object.entries(unzipSync(toXlsx(sheets))).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

function parse(xml: string | undefined) {
	return new DOMParser().parseFromString(xml ?? '', 'text/xml');
}

/** The cells of a sheet: reference → kind and text. */
function cellsOf(parts: Record<string, string>, number = 1): Record<string, string> {
	const cells = [...parse(parts[`xl/worksheets/sheet${number}.xml`]).querySelectorAll('c')];
	return Object.fromEntries(
		cells.map((cell) => [
			cell.getAttribute('r'),
			`${cell.getAttribute('t') ?? 'number'} ${cell.querySelector('t, v')?.textContent ?? ''}`
		])
	);
}

describe('a workbook', () => {
	it('has the parts that one must have, each told of in the list of contents', () => {
		const parts = partsOf([sheet, { ...sheet, name: 'Allikad' }]);
		expect(Object.keys(parts).sort()).toEqual([
			'[Content_Types].xml',
			'_rels/.rels',
			'xl/_rels/workbook.xml.rels',
			'xl/styles.xml',
			'xl/workbook.xml',
			'xl/worksheets/sheet1.xml',
			'xl/worksheets/sheet2.xml'
		]);
		const listed = [...parse(parts['[Content_Types].xml']).querySelectorAll('Override')];
		expect(listed.map((one) => one.getAttribute('PartName')?.slice(1)).sort()).toEqual(
			Object.keys(parts)
				.filter((path) => path.startsWith('xl/') && !path.endsWith('.rels'))
				.sort()
		);
	});

	it('leads from each sheet by its name to its file', () => {
		const parts = partsOf([sheet, { ...sheet, name: 'Allikad' }]);
		const targets = new Map(
			[...parse(parts['xl/_rels/workbook.xml.rels']).querySelectorAll('Relationship')].map((one) => [
				one.getAttribute('Id'),
				one.getAttribute('Target')
			])
		);
		const sheets = [...parse(parts['xl/workbook.xml']).querySelectorAll('sheet')];
		expect(sheets.map((one) => [one.getAttribute('name'), targets.get(one.getAttribute('r:id'))])).toEqual([
			['Kontaktid', 'worksheets/sheet1.xml'],
			['Allikad', 'worksheets/sheet2.xml']
		]);
	});

	it('keeps a code as text with its zeros, a number as a number, and nothing as no cell', () => {
		expect(cellsOf(partsOf([sheet]))).toEqual({
			A1: 'inlineStr Kood',
			B1: 'inlineStr Nimi',
			C1: 'inlineStr Elanikke',
			A2: 'inlineStr 0141',
			B2: 'inlineStr Näidise vald',
			C2: 'number 1234.5',
			A3: 'inlineStr 0000',
			B3: 'inlineStr =HYPERLINK("https://evil.example","x")'
		});
	});

	it('holds no formula, whatever a text begins with', () => {
		const rows = ['=1+1', '+1', '-1', '@x', '\t=1', '</t></is></c><c r="D9"><f>1+1</f></c>'].map((text) => [text]);
		const parts = partsOf([{ ...sheet, rows }]);
		expect(parts['xl/worksheets/sheet1.xml']).not.toMatch(/<f[ >]/);
		expect(Object.values(cellsOf(parts)).slice(3)).toEqual(rows.map(([text]) => `inlineStr ${text}`));
	});

	it('takes letters of any alphabet, and leaves out what XML cannot hold', () => {
		const rows = [['Юрьев 🏛'], ['a\u0000\u000b\ud800b'], ['_x0041_']];
		const cells = cellsOf(partsOf([{ ...sheet, rows }]));
		expect(cells).toMatchObject({ A2: 'inlineStr Юрьев 🏛', A3: 'inlineStr ab', A4: 'inlineStr _x005F_x0041_' });
	});

	it('cuts what Excel would refuse: a long text, and the name of a sheet', () => {
		const parts = partsOf([{ ...sheet, name: `a/b[c]:${'d'.repeat(40)}`, rows: [['x'.repeat(40_000)]] }]);
		expect(cellsOf(parts)['A2']).toHaveLength('inlineStr '.length + 32_767);
		const name = parse(parts['xl/workbook.xml']).querySelector('sheet')?.getAttribute('name');
		expect(name).toBe(`a b c  ${'d'.repeat(24)}`);
	});

	it('names columns after Z as spreadsheets do', () => {
		const columns = Array.from({ length: 28 }, (_, index) => ({ title: `v${index}`, width: 8 }));
		expect(Object.keys(cellsOf(partsOf([{ ...sheet, columns, rows: [] }]))).slice(-3)).toEqual(['Z1', 'AA1', 'AB1']);
	});

	it('is the same, byte for byte, for the same sheets', () => {
		expect(toXlsx([sheet])).toEqual(toXlsx([sheet]));
	});
});
