import { describe, expect, it } from 'vitest';
import { RecordFilter } from './record-filter.ts';

const header = 'nimi;kood;aadress';
const keep = { field: 'kood', values: ['75000001', '75000002'] };

function filter(text: string | Uint8Array, { step = Infinity, field = keep.field } = {}): string {
	const records = new RecordFilter(';', { ...keep, field });
	const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
	for (let at = 0; at < bytes.length; at += step) records.write(bytes.subarray(at, at + step));
	return new TextDecoder().decode(records.end());
}

describe('RecordFilter', () => {
	const list = [header, 'Vald;75000001;Pikk 1', 'OÜ;10000001;Lai 2', 'Linn;75000002;"Uus; 3"', ''].join('\n');

	it('keeps the header and the records with one of the values, as they stand', () => {
		expect(filter(list)).toBe('nimi;kood;aadress\nVald;75000001;Pikk 1\nLinn;75000002;"Uus; 3"\n');
	});

	it.each([1, 2, 7])('does so however the bytes come: %i at a time', (step) => {
		expect(filter(list.replace('Vald', 'Õru vald'), { step })).toBe(filter(list.replace('Vald', 'Õru vald')));
	});

	it('reads past a byte order mark and Windows line ends', () => {
		expect(filter(`\uFEFF${list.replaceAll('\n', '\r\n')}`)).toBe(filter(list));
		expect(filter(`kood;nimi\r\nx;75000001\r\n`, { field: 'nimi' })).toBe('kood;nimi\nx;75000001\n');
	});

	it.each([
		['a line end in quotes', '"Vana\nlinn";75000001;x'],
		['a delimiter in quotes', '"Vana; linn";75000001;x'],
		['a quote in quotes', '"Vana ""uus"" linn";75000001;x'],
		['a quote within a field that has none around it', 'Vana "uus linn;75000001;x'],
		['quotes around the value', 'Linn;"75000001";x'],
		['an empty field before', ';75000001;x'],
		['an empty field in quotes before', '"";75000001;x']
	])('understands %s', (_, record) => {
		expect(filter(`${header}\n${record}\nOÜ;1;x\n`)).toBe(`${header}\n${record}\n`);
	});

	it.each([
		['a value within another', 'x;750000012;x'],
		['a value in another field', '75000001;x;75000001'],
		['a value within quotes in another field', '"a;75000001;b";x;y'],
		['a record that is too short', '75000001']
	])('is not led astray by %s', (_, record) => {
		expect(filter(`${header}\n${record}\n`)).toBe(`${header}\n`);
	});

	it.each([
		['no such field', 'nimi,kood\n', 'the field "kood" is not there; the header is nimi,kood'],
		['no line end', `${header}\nVald;75000001;Pikk`, 'the last line has no end: the file is cut short'],
		['nothing', '', 'the file is empty'],
		['other letters than UTF-8', new Uint8Array([0xd5, 0x0a]), 'the file is not UTF-8'],
		['half a letter at the end', new Uint8Array([0x61, 0x0a, 0xc3]), /not UTF-8|"kood" is not there/],
		['a quote that is left open', `${header}\n"${'x'.repeat(1_100_000)}`, 'is a quote left open?']
	])('refuses a file with %s', (_, text, reason) => {
		expect(() => filter(text)).toThrow(reason);
	});
});
