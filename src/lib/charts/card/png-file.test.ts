import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pngFile } from './png-file.ts';

/** The size and the colours of a PNG with a palette, pixel by pixel. */
function readPng(file: Uint8Array) {
	const bytes = Buffer.from(file);
	const chunks = new Map<string, Buffer>();
	for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12) {
		chunks.set(bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
	}
	const chunk = (name: string) => chunks.get(name) ?? Buffer.alloc(0);
	const [width, height] = [chunk('IHDR').readUInt32BE(0), chunk('IHDR').readUInt32BE(4)];
	const rows = inflateSync(chunk('IDAT'));
	const colours = Array.from({ length: width * height }, (_, index) => {
		const place = rows[Math.floor(index / width) * (width + 1) + 1 + (index % width)] ?? 0;
		return [...chunk('PLTE').subarray(3 * place, 3 * place + 3)];
	});
	return { width, height, colours, paletteSize: chunk('PLTE').length / 3 };
}

const opaque = (colours: number[][]) => Uint8Array.from(colours.flatMap((colour) => [...colour, 255]));

describe('a PNG file', () => {
	it('has every pixel as it was drawn', () => {
		const colours = [
			[255, 255, 255],
			[10, 88, 166],
			[255, 255, 255],
			[0, 0, 0],
			[10, 88, 166],
			[255, 244, 214]
		];
		const read = readPng(pngFile({ width: 3, height: 2, pixels: opaque(colours) }));
		expect(read).toEqual({ width: 3, height: 2, colours, paletteSize: 4 });
	});

	it('has the sign of a PNG at its start, and checksums that hold', () => {
		const file = Buffer.from(pngFile({ width: 1, height: 1, pixels: opaque([[1, 2, 3]]) }));
		expect(file.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
		// The same for every PNG there is: a chunk without data.
		expect(file.subarray(-12).toString('hex')).toBe('0000000049454e44ae426082');
	});

	it('gives the rarest of more than 256 colours those nearest to them', () => {
		const greys = Array.from({ length: 256 }, (_, level) => [level, level, level]);
		const read = readPng(pngFile({ width: 513, height: 1, pixels: opaque([...greys, ...greys, [9, 9, 10]]) }));
		expect([read.paletteSize, read.colours.at(-1)]).toEqual([256, [9, 9, 9]]);
	});
});
