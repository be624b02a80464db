import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { streamedZip } from '../../tests/fixtures/streamed-zip.ts';
import { joined } from './joined.ts';
import { fileEnding, unzip } from './zip.ts';

const text = 'nimi;kood\nTallinna linn;0784\n'.repeat(200);
const csv = strToU8(text);
const zip = zipSync({ 'maakond.shp': new Uint8Array(0), 'kaust/õpe.csv': csv, plain: [strToU8('abc'), { level: 0 }] });
const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

function damaged(at: number): Uint8Array {
	const copy = zip.slice();
	copy[at] = (copy[at] ?? 0) ^ 0xff;
	return copy;
}

describe('unzip', () => {
	it('gives every file that another program packed, deflated or not, by its name', () => {
		const files = unzip(zip);
		expect([...files.keys()]).toEqual(['maakond.shp', 'kaust/õpe.csv', 'plain']);
		expect(textOf(files.get('kaust/õpe.csv'))).toBe(text);
		expect(textOf(files.get('plain'))).toBe('abc');
		expect(files.get('maakond.shp')).toHaveLength(0);
	});

	it('reads a zip that lies within other bytes, as a part of a larger buffer', () => {
		const larger = new Uint8Array(zip.length + 20);
		larger.set(zip, 7);
		expect(textOf(unzip(larger.subarray(7, 7 + zip.length)).get('plain'))).toBe('abc');
	});

	it('reads a file whose lengths are written as those of a large one', () => {
		const large = joined([...streamedZip('a.csv', ['pea\n', 'rida\n', 3, 'lõpp\n'], { long: true })]);
		expect(textOf(unzip(large).get('a.csv'))).toBe('pea\nrida\nrida\nrida\nlõpp\n');
	});

	it('leaves folders out', () => {
		expect([...unzip(zipSync({ kaust: { 'a.txt': csv } })).keys()]).toEqual(['kaust/a.txt']);
		expect(unzip(zipSync({})).size).toBe(0);
	});

	it.each([
		[
			'a picture',
			new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]),
			'a zip is expected, what came is a PNG picture'
		],
		['a page', strToU8('\n<html><body>404'), 'what came is a page (HTML or XML), "<html><body>404…"'],
		['JSON', strToU8('\uFEFF {"error": 1}'), 'a zip is expected, what came is JSON'],
		['nothing', new Uint8Array(0), 'a zip is expected, what came is nothing']
	])('says what came in its place: %s', (_, bytes, reason) => {
		expect(() => unzip(bytes)).toThrow(reason);
	});

	it.each([1, 22, 100, zip.length - 40])('refuses a zip that lacks its last %i bytes', (missing) => {
		expect(() => unzip(zip.subarray(0, zip.length - missing))).toThrow(/has no end: it is cut short|damaged/);
	});

	it('refuses a zip that was changed anywhere in a packed file', () => {
		const start = 30 + 'maakond.shp'.length + 30 + 'kaust/õpe.csv'.length + 1;
		for (const at of [start + 3, start + 20, start + 35]) {
			expect(() => unzip(damaged(at))).toThrow('"kaust/õpe.csv" in the zip is damaged');
		}
	});

	it('refuses a zip that unpacks to more than it may', () => {
		expect(() => unzip(zip, 1000)).toThrow(`the zip unpacks to ${csv.length + 3} bytes, more than 1000`);
	});
});

describe('fileEnding', () => {
	const files = unzip(zipSync({ 'A.SHP': csv, 'a.dbf': csv, 'b.dbf': csv }));

	it('finds the one file, whatever its capitals', () => {
		expect(fileEnding(files, '.shp')).toHaveLength(csv.length);
	});

	it('names the files that are there when it is not one', () => {
		expect(() => fileEnding(files, '.prj')).toThrow(
			'one file .prj is expected in the zip, not 0; there are "A.SHP", "a.dbf", "b.dbf"'
		);
		expect(() => fileEnding(files, '.dbf')).toThrow('one file .dbf is expected in the zip, not 2');
	});
});
