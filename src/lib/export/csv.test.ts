import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.ts';

describe('CSV', () => {
	it('gives back the rows that went in: commas, quotes, line breaks, letters of any alphabet', () => {
		const rows = [
			{ area: '0784', name: 'Tallinn', note: 'a, b' },
			{ area: '0296', name: 'Võru "linn"', note: 'kaks\nrida' },
			{ area: '0001', name: 'Юрьев', note: '' }
		];
		expect(Papa.parse(toCsv(rows), { header: true, skipEmptyLines: true }).data).toEqual(rows);
	});

	it('keeps a code as it is, and a number with a decimal point and its sign', () => {
		expect(toCsv([{ area: '0037', value: -12.5 }])).toBe('area,value\r\n0037,-12.5\r\n');
	});

	it('leaves a missing value empty, and tells it from zero', () => {
		expect(toCsv([{ a: null, b: 0 }])).toBe('a,b\r\n,0\r\n');
	});

	it('does not let a spreadsheet run text as a formula', () => {
		const [, ...lines] = toCsv(['=1+1', '+1', '-1', '@x', '\tx'].map((text) => ({ text })))
			.trim()
			.split('\r\n');
		expect(lines).toEqual(["'=1+1", "'+1", "'-1", "'@x", "'\tx"].map((text) => expect.stringContaining(text)));
	});

	it('does not let one that goes on in another line run either, nor one in full width', () => {
		expect(toCsv([{ a: '=1+1\nx' }])).toBe('a\r\n"\'=1+1\nx"\r\n');
		expect(toCsv([{ a: '＝1+1' }])).toBe('a\r\n"\'＝1+1"\r\n');
	});

	it('leaves a telephone number as it is, and nothing that only begins like one', () => {
		expect(toCsv([{ a: '+372 612 8600' }])).toBe('a\r\n+372 612 8600\r\n');
		expect(toCsv([{ a: '+372 6-1' }])).toContain("'+372 6-1");
		expect(toCsv([{ a: '+372 6\n=1+1' }])).toContain("'+372 6");
	});

	it('writes the columns that are asked for, in that order, and a header even when there are no rows', () => {
		expect(toCsv([{ a: 1, b: 2, c: 3 }], ['c', 'a'])).toBe('c,a\r\n3,1\r\n');
		expect(toCsv([], ['area', 'value'])).toBe('area,value\r\n');
	});
});
