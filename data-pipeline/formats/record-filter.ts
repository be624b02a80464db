import Papa from 'papaparse';
import { FormatError } from './format-error.ts';

/** Which records of a CSV are kept: those whose field has one of these values. */
export type Keep = { field: string; values: readonly string[] };

/** A longer record is none: a quote was opened and never closed. */
const longestRecord = 1024 ** 2;
const quote = 34;
const lineEnd = 10;

/**
 * The header and the kept records of a CSV that comes piece by piece: UTF-8, with or without a byte order mark.
 * A quoted field may hold line ends and delimiters. Throws FormatError.
 */
export class RecordFilter {
	readonly #decoder = new TextDecoder('utf-8', { fatal: true });
	readonly #delimiter: number;
	readonly #values: ReadonlySet<string>;
	readonly #kept: string[] = [];
	/** Which field of a record is looked at; null before the header has come. */
	#place: number | null = null;
	#rest = '';

	constructor(
		readonly delimiter: string,
		readonly keep: Keep
	) {
		this.#delimiter = delimiter.charCodeAt(0);
		this.#values = new Set(keep.values);
	}

	write(bytes: Uint8Array): void {
		this.#read(this.#decode(bytes));
	}

	/** The records with one line end after each. */
	end(): Uint8Array {
		this.#read(this.#decode());
		if (this.#rest !== '') throw new FormatError('the last line has no end: the file is cut short');
		if (this.#place === null) throw new FormatError('the file is empty');
		return new TextEncoder().encode(this.#kept.map((record) => `${record}\n`).join(''));
	}

	#decode(bytes?: Uint8Array): string {
		try {
			return this.#decoder.decode(bytes, { stream: bytes !== undefined });
		} catch {
			throw new FormatError('the file is not UTF-8');
		}
	}

	/** Quotes tell only in a field that begins with one; there, `""` is a quote that does not end it. */
	#read(piece: string): void {
		const text = this.#rest + piece;
		let [record, field, place] = [0, 0, 0];
		let wanted: string | null = null;
		let [isQuoted, isWithin] = [false, false];
		for (let at = 0; at < text.length; at += 1) {
			const code = text.charCodeAt(at);
			if (code === quote && (isQuoted || at === field)) {
				isQuoted = true;
				isWithin = !isWithin;
			} else if (!isWithin && (code === this.#delimiter || code === lineEnd)) {
				if (place === this.#place) wanted = plainField(text.slice(field, at));
				isQuoted = false;
				field = at + 1;
				place += 1;
				if (code === lineEnd) {
					this.#take(text.slice(record, at).replace(/\r$/, ''), wanted);
					[record, place, wanted] = [at + 1, 0, null];
				}
			}
		}
		this.#rest = text.slice(record);
		if (this.#rest.length > longestRecord) {
			throw new FormatError(`a record of more than ${longestRecord} characters: is a quote left open?`);
		}
	}

	#take(record: string, wanted: string | null): void {
		if (this.#place === null) {
			const { data, errors } = Papa.parse<string[]>(record, { delimiter: this.delimiter });
			const names = data[0] ?? [];
			this.#place = names.indexOf(this.keep.field);
			if (errors[0] || this.#place < 0) {
				throw new FormatError(`the field "${this.keep.field}" is not there; the header is ${record.slice(0, 200)}`);
			}
			this.#kept.push(record);
		} else if (wanted !== null && this.#values.has(wanted)) {
			this.#kept.push(record);
		}
	}
}

function plainField(field: string): string {
	const text = field.replace(/\r$/, '');
	return text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text;
}
