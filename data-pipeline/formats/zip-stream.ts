import { crc32, createInflateRaw } from 'node:zlib';
import { describeBytes, kindOfBytes } from './first-bytes.ts';
import { FormatError } from './format-error.ts';
import { joined } from './joined.ts';
import { zipDirectory } from './zip-directory.ts';

const headerLength = 30;
/** As many of the last bytes of a zip as surely hold the directory of one file. */
const tailLength = 160 * 1024;

/**
 * A zip with one file in it, unpacked while it comes, in flat memory however large it is; `give` gets what the file
 * holds, chunk by chunk. Throws FormatError, and what `give` throws.
 *
 * zlib finds the end of a packed file by itself. The streaming reader of fflate looks for signatures in the packed
 * bytes where a header does not tell their number, and 100 MB hold one by chance about every fourteenth time.
 */
export class ZipStream {
	readonly #inflate = createInflateRaw({ chunkSize: 256 * 1024 });
	readonly #unpacked: Uint8Array[] = [];
	readonly #done: Promise<void>;
	#isDone = false;
	#failure: Error | null = null;
	/** What has come before the header of the file was whole; null when it was. */
	#head: Uint8Array | null = new Uint8Array();
	readonly #tail: Uint8Array[] = [];
	#tailLength = 0;
	#size = 0;
	#crc = 0;

	constructor(readonly give: (bytes: Uint8Array) => void) {
		this.#inflate.on('data', (bytes: Uint8Array) => this.#unpacked.push(bytes));
		this.#done = new Promise((resolve) => {
			const stop = () => {
				this.#isDone = true;
				resolve();
			};
			this.#inflate.on('end', stop).on('error', (error) => {
				this.#failure = error;
				stop();
			});
		});
	}

	/** Takes the next bytes of the zip; when it is done, all that they unpack to was given. */
	async write(chunk: Uint8Array): Promise<void> {
		this.#keep(chunk);
		const packed = this.#head === null ? chunk : this.#afterHeader(joined([this.#head, chunk]));
		if (packed.length === 0 || this.#isDone) return;
		const taken = new Promise<void>((resolve) => this.#inflate.write(packed, () => resolve()));
		await Promise.race([taken, this.#done]);
		this.#giveOn();
	}

	/** Holds what came to the directory at the end of the zip. */
	async end(): Promise<void> {
		if (this.#head !== null) {
			const length = this.#head.length === 0 ? '' : ` of ${this.#head.length} bytes, cut short`;
			throw new FormatError(`a zip is expected, what came is ${describeBytes(this.#head)}${length}`);
		}
		if (!this.#isDone) this.#inflate.end();
		await this.#done;
		this.#giveOn();
		const files = zipDirectory(joined(this.#tail));
		const [file, second] = files;
		if (!file || second) throw new FormatError(`one file is expected in the zip, not ${files.length}`);
		if (file.size !== this.#size || file.crc !== this.#crc) {
			throw new FormatError(`"${file.name}" in the zip is damaged: its length or check sum differs`);
		}
	}

	#giveOn(): void {
		for (const bytes of this.#unpacked.splice(0)) {
			this.#size += bytes.length;
			this.#crc = crc32(bytes, this.#crc);
			this.give(bytes);
		}
		if (this.#failure) throw new FormatError(`the zip cannot be unpacked (is it cut short?): ${this.#failure.message}`);
	}

	#afterHeader(bytes: Uint8Array): Uint8Array {
		if (bytes.length >= 4 && kindOfBytes(bytes) !== 'zip') {
			throw new FormatError(`a zip is expected, what came is ${describeBytes(bytes)}`);
		}
		const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		const [names, extra] = [26, 28].map((at) => (bytes.length < headerLength ? Infinity : view.getUint16(at, true)));
		const start = headerLength + (names ?? 0) + (extra ?? 0);
		if (bytes.length < start) {
			this.#head = bytes;
			return new Uint8Array();
		}
		const method = view.getUint16(8, true);
		if (method !== 8) throw new FormatError(`the file in the zip is packed by method ${method}, not deflated`);
		this.#head = null;
		return bytes.subarray(start);
	}

	#keep(chunk: Uint8Array): void {
		this.#tail.push(chunk);
		this.#tailLength += chunk.length;
		for (let [first] = this.#tail; first && this.#tailLength - first.length >= tailLength; [first] = this.#tail) {
			this.#tail.shift();
			this.#tailLength -= first.length;
		}
	}
}
