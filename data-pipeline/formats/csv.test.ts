import { describe, expect, it } from 'vitest';
import { csvRecords } from './csv.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const records = (text: string, names?: Record<string, string>) => csvRecords(bytes(text), names);

describe('csvRecords', () => {
	it('keeps every field as text, by the name of its column', () => {
		expect(records('area,value\n0663,15303\n0784,\n')).toEqual([
			{ area: '0663', value: '15303' },
			{ area: '0784', value: '' }
		]);
	});

	it('reads quoted commas, quotes, line ends and letters beyond ASCII', () => {
		expect(records('name,value\n"Jõe ""uus"", vana\nSüsteem",1\n')).toEqual([
			{ name: 'Jõe "uus", vana\nSüsteem', value: '1' }
		]);
	});

	it('drops a byte order mark and reads Windows line ends', () => {
		expect(records('\uFEFFarea,value\r\n0663,1\r\n')).toEqual([{ area: '0663', value: '1' }]);
	});

	it('goes by another delimiter where it is told to', () => {
		expect(csvRecords(bytes('nimi;kood\n"Anija; vald";0141\n'), {}, ';')).toEqual([
			{ nimi: 'Anija; vald', kood: '0141' }
		]);
	});

	it('renames a column where it is told to', () => {
		expect(records('area_share\n0.5\n', { area_share: 'areaShare' })).toEqual([{ areaShare: '0.5' }]);
	});

	it('gives no records for a header alone', () => {
		expect(records('area,value\n')).toEqual([]);
	});

	it.each([
		['no bytes', '', 'the file is empty'],
		['only white space', ' \n\n', 'the file is empty'],
		['a header without a line end', 'area,value', 'cut short'],
		['a last record without a line end', 'area,value\n0663,15\n0784,4', 'cut short'],
		['an open quote at the end', 'area,value\n0663,"15\n', 'cut short'],
		['stray text after a quote', 'area,value\n"0663"x,15\n', 'quote'],
		['a column name that stands twice', 'area,area\n1,2\n', '"area" stands twice']
	])('refuses %s', (_, text, reason) => {
		expect(() => records(text)).toThrow(reason);
	});

	it.each([
		['a record that is too short', 'area,value\n0663,1\n0784\n', '1 columns where the header has 2'],
		['a record that is too long', 'area,value\n0663,1\n0784,1,2\n', '3 columns where the header has 2'],
		['an empty line between records', 'area,value\n0663,1\n\n0784,2\n', '1 columns where the header has 2']
	])('names the row of %s', (_, text, reason) => {
		expect(() => records(text)).toThrow(expect.objectContaining({ message: reason, at: { row: 2 } }));
	});

	it('refuses bytes that are not UTF-8', () => {
		expect(() => csvRecords(new Uint8Array([0x61, 0x0a, 0xf5, 0x0a]))).toThrow('the file is not UTF-8');
	});
});
