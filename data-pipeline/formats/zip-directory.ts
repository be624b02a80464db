import { FormatError } from './format-error.ts';

/** What the directory at the end of a zip says of one of its files. */
export type ZipEntry = {
	name: string;
	/** 0: as it is; 8: deflated. */
	method: number;
	crc: number;
	packedSize: number;
	size: number;
	/** Where its local header begins, counted from the beginning of the zip. */
	offset: number;
};

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const entryLength = 46;
const longestComment = 0xffff;

/**
 * The directory of a zip, from all of its bytes or from its last ones: as many as the directory has. Throws
 * FormatError where it is not there, which is so when the end of the file has not come.
 */
export function zipDirectory(bytes: Uint8Array): ZipEntry[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = endOf(view);
	let at = end - view.getUint32(end + 12, true);
	return Array.from({ length: view.getUint16(end + 10, true) }, () => {
		if (at < 0 || at + entryLength > end || view.getUint32(at, true) !== entrySignature) {
			throw new FormatError('the directory of the zip is damaged');
		}
		const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
			number,
			number,
			number
		];
		const name = bytes.subarray(at + entryLength, at + entryLength + nameLength);
		const isUtf8 = (view.getUint16(at + 8, true) & 0x800) !== 0;
		const sizes = longSizes(view, at, at + entryLength + nameLength, extraLength);
		const entry = {
			name: new TextDecoder(isUtf8 ? 'utf-8' : 'latin1').decode(name),
			method: view.getUint16(at + 10, true),
			crc: view.getUint32(at + 16, true),
			...sizes
		};
		at += entryLength + nameLength + extraLength + commentLength;
		return entry;
	});
}

function endOf(view: DataView): number {
	const last = view.byteLength - endLength;
	for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
		if (view.getUint32(at, true) === endSignature) return at;
	}
	throw new FormatError(`the zip of ${view.byteLength} bytes has no end: it is cut short`);
}

/** Sizes and offset, from the extra field (its part 1) where they are too long for their own places (zip64). */
function longSizes(view: DataView, entry: number, extra: number, length: number) {
	let long = extra;
	while (long < extra + length && view.getUint16(long, true) !== 1) long += 4 + view.getUint16(long + 2, true);
	long += 4;
	const read = (field: number): number => {
		const short = view.getUint32(entry + field, true);
		if (short !== 0xffffffff) return short;
		if (long + 8 > extra + length) throw new FormatError('the directory of the zip is damaged');
		long += 8;
		return Number(view.getBigUint64(long - 8, true));
	};
	const size = read(24);
	return { size, packedSize: read(20), offset: read(42) };
}
