import { crc32, inflateRawSync } from 'node:zlib';
import { describeBytes, kindOfBytes } from './first-bytes.ts';
import { FormatError } from './format-error.ts';
import { zipDirectory, type ZipEntry } from './zip-directory.ts';

const localHeaderLength = 30;
const largest = 1024 ** 3;

/**
 * The files of a zip by their names, folders left out, each held to its length and check sum. Throws FormatError for
 * bytes that are no zip, and for one that is cut short, damaged, or unpacks to more than `limit` bytes.
 */
export function unzip(bytes: Uint8Array, limit = largest): Map<string, Uint8Array> {
	if (kindOfBytes(bytes) !== 'zip') throw new FormatError(`a zip is expected, what came is ${describeBytes(bytes)}`);
	const entries = zipDirectory(bytes).filter(({ name }) => !name.endsWith('/'));
	const size = entries.reduce((sum, entry) => sum + entry.size, 0);
	if (size > limit) throw new FormatError(`the zip unpacks to ${size} bytes, more than ${limit}`);
	return new Map(entries.map((entry) => [entry.name, unpack(bytes, entry)]));
}

/** The one file of a zip whose name ends so (`.shp`), in capitals or not. Throws FormatError that names what is there. */
export function fileEnding(files: ReadonlyMap<string, Uint8Array>, ending: string): Uint8Array {
	const found = [...files].filter(([name]) => name.toLowerCase().endsWith(ending.toLowerCase()));
	const [only, second] = found;
	if (only && !second) return only[1];
	const names = [...files.keys()].map((name) => `"${name}"`).join(', ');
	throw new FormatError(`one file ${ending} is expected in the zip, not ${found.length}; there are ${names || 'none'}`);
}

function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const { name, offset } = entry;
	if (offset + localHeaderLength > bytes.length) throw new FormatError(`"${name}" in the zip is cut short`);
	const start = offset + localHeaderLength + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
	const packed = bytes.subarray(start, start + entry.packedSize);
	if (packed.length < entry.packedSize) throw new FormatError(`"${name}" in the zip is cut short`);
	const unpacked = inflate(packed, entry);
	if (unpacked.length !== entry.size || crc32(unpacked) !== entry.crc) {
		throw new FormatError(`"${name}" in the zip is damaged: its length or check sum differs`);
	}
	return unpacked;
}

function inflate(packed: Uint8Array, { name, method, size }: ZipEntry): Uint8Array {
	if (method === 0) return packed;
	if (method !== 8) throw new FormatError(`"${name}" in the zip is packed by method ${method}, which is not known`);
	try {
		const { buffer, byteOffset, byteLength } = inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
		return new Uint8Array(buffer, byteOffset, byteLength);
	} catch (cause) {
		throw new FormatError(`"${name}" in the zip is damaged: ${cause instanceof Error ? cause.message : String(cause)}`);
	}
}
