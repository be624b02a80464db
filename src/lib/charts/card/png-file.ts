import { deflateSync } from 'node:zlib';

/** A picture as it is drawn: four bytes a pixel (red, green, blue, opacity), row by row, with nothing transparent in it. */
export type Picture = { width: number; height: number; pixels: Uint8Array };

const most = 256;

const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
	let rest = byte;
	for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
	return rest;
});

/** The checksum of a PNG's chunks, CRC-32. */
function checksum(bytes: Uint8Array): number {
	let rest = 0xffffffff;
	for (const byte of bytes) rest = (remainders[(rest ^ byte) & 0xff] ?? 0) ^ (rest >>> 8);
	return (rest ^ 0xffffffff) >>> 0;
}

function chunk(type: string, data: Uint8Array): Buffer {
	const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const whole = Buffer.alloc(named.length + 8);
	whole.writeUInt32BE(data.length, 0);
	whole.set(named, 4);
	whole.writeUInt32BE(checksum(named), named.length + 4);
	return whole;
}

type Colour = readonly [red: number, green: number, blue: number];

function distance([red, green, blue]: Colour, other: Colour): number {
	return (red - other[0]) ** 2 + (green - other[1]) ** 2 + (blue - other[2]) ** 2;
}

function nearest(colour: Colour, palette: readonly Colour[]): number {
	return palette.reduce((best, each, index) => {
		return distance(colour, each) < distance(colour, palette[best] ?? each) ? index : best;
	}, 0);
}

/** A colour of a picture: how many pixels have it. */
type Use = { colour: Colour; count: number };

/** Every pixel as a number in the list of the colours used. Most pixels are like the one before. */
function usesOf(pixels: Uint8Array): { uses: Use[]; numbers: Uint32Array } {
	const keys = new Uint32Array(pixels.slice().buffer);
	const numbers = new Uint32Array(keys.length);
	const numberOf = new Map<number, number>();
	const uses: Use[] = [];
	let before: number | undefined;
	let number = 0;
	for (let index = 0; index < keys.length; index += 1) {
		const key = keys[index] ?? 0;
		if (key !== before) number = numberOf.get(key) ?? uses.length;
		before = key;
		if (number === uses.length) {
			const [red = 0, green = 0, blue = 0] = pixels.subarray(4 * index, 4 * index + 3);
			uses.push({ colour: [red, green, blue], count: 0 });
			numberOf.set(key, number);
		}
		const use = uses[number];
		if (use) use.count += 1;
		numbers[index] = number;
	}
	return { uses, numbers };
}

/**
 * A PNG with a palette: a drawing of few colours takes a third of the bytes that its pixels would. Of more than 256
 * colours, the least frequent are replaced by those nearest to them.
 */
export function pngFile({ width, height, pixels }: Picture): Uint8Array<ArrayBuffer> {
	const { uses, numbers } = usesOf(pixels);
	const ranked = [...uses].sort((a, b) => b.count - a.count);
	const palette = ranked.slice(0, most).map(({ colour }) => colour);
	const places = new Map(ranked.map((use, rank) => [use, rank < most ? rank : nearest(use.colour, palette)]));
	const placeOf = Uint8Array.from(uses, (use) => places.get(use) ?? 0);
	// Each row begins with the number of its filter: 0, none.
	const rows = Buffer.alloc(height * (width + 1));
	for (let row = 0; row < height; row += 1) {
		for (let column = 0; column < width; column += 1) {
			rows[row * (width + 1) + 1 + column] = placeOf[numbers[row * width + column] ?? 0] ?? 0;
		}
	}
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([8, 3], 8);
	return new Uint8Array(
		Buffer.concat([
			Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
			chunk('IHDR', header),
			chunk('PLTE', Uint8Array.from(palette.flat())),
			chunk('IDAT', deflateSync(rows, { level: 8 })),
			chunk('IEND', Buffer.alloc(0))
		])
	);
}
