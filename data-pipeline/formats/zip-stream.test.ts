import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { streamedZip } from '../../tests/fixtures/streamed-zip.ts';
import { joined } from './joined.ts';
import { ZipStream } from './zip-stream.ts';

const text = Array.from({ length: 20_000 }, (_, line) => `${line};nimi ${line * 7919}\n`).join('');
const known = zipSync({ 'andmed.csv': strToU8(text) });

async function unpack(zip: Uint8Array, step: number): Promise<string> {
	const chunks: Uint8Array[] = [];
	const stream = new ZipStream((bytes) => chunks.push(bytes));
	for (let at = 0; at < zip.length; at += step) await stream.write(zip.subarray(at, at + step));
	await stream.end();
	return new TextDecoder().decode(joined(chunks));
}

function changed(zip: Uint8Array, at: number, byte: number): Uint8Array {
	const copy = zip.slice();
	copy[at] = byte;
	return copy;
}

describe('ZipStream', () => {
	it.each([29, 1000, 65_536, 10_000_000])('unpacks what comes %i bytes at a time', async (step) => {
		expect(await unpack(known, step)).toBe(text);
	});

	it('unpacks a file of which the length follows, one byte after the other', async () => {
		const zip = joined([...streamedZip('andmed.csv', ['pea\n', 'rida;Õ\n', 50, 'lõpp\n'])]);
		expect(await unpack(zip, 1)).toBe(`pea\n${'rida;Õ\n'.repeat(50)}lõpp\n`);
	});

	it('unpacks a file of which the end is the end of a piece', async () => {
		const stream = new ZipStream(() => undefined);
		for (const part of streamedZip('a.csv', ['pea\n', 'rida\n', 3, 'lõpp\n'])) await stream.write(part);
		await expect(stream.end()).resolves.toBeUndefined();
	});

	it('is not led astray by signatures within the packed bytes', async () => {
		const tricky = 'PK\u0003\u0004 PK\u0001\u0002 PK\u0007\u0008 PK\u0005\u0006\n';
		const zip = joined([...streamedZip('a.csv', ['pea\n', tricky, 3, 'lõpp\n'], { level: 0 })]);
		expect(Buffer.from(zip).toString('latin1').split(tricky)).toHaveLength(4);
		expect(await unpack(zip, 50)).toBe(`pea\n${tricky.repeat(3)}lõpp\n`);
	});

	it('gives on what the giving throws', async () => {
		const stream = new ZipStream(() => {
			throw new TypeError('no room');
		});
		await expect(stream.write(known)).rejects.toThrow('no room');
	});

	it.each([
		['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d]), 'a zip is expected, what came is a PNG picture'],
		['a page', strToU8('<!DOCTYPE html><p>404'), 'what came is a page (HTML or XML), "<!DOCTYPE html><p>404…"'],
		['nothing', new Uint8Array(0), 'a zip is expected, what came is nothing'],
		['a few bytes', known.subarray(0, 20), 'a zip is expected, what came is a zip of 20 bytes, cut short'],
		[
			'half a zip',
			known.subarray(0, known.length / 2),
			'the zip cannot be unpacked (is it cut short?): unexpected end of file'
		],
		['a zip without its end', known.subarray(0, known.length - 30), 'has no end: it is cut short'],
		['a damaged zip', changed(known, 5000, 0), /cannot be unpacked|check sum differs/],
		['two files', zipSync({ a: strToU8('a'.repeat(99)), b: strToU8('b') }), 'one file is expected in the zip, not 2'],
		['a file that is not packed', zipSync({ a: [strToU8('a'), { level: 0 }] }), 'packed by method 0, not deflated']
	])('refuses %s', async (_, zip, reason) => {
		await expect(unpack(zip, 64)).rejects.toThrow(reason);
	});
});
