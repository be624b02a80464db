import { describeBytes, kindOfBytes } from './first-bytes.ts';
import { FormatError } from './format-error.ts';

/** What JSON in UTF-8 holds, with or without a byte order mark. Throws FormatError that says what is there instead. */
export function parseJson(bytes: Uint8Array): unknown {
	if (kindOfBytes(bytes) !== 'json') throw new FormatError(`JSON is expected, what came is ${describeBytes(bytes)}`);
	const text = decodeUtf8(bytes);
	try {
		return JSON.parse(text);
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		throw new FormatError(`the JSON of ${bytes.length} bytes cannot be read (is it cut short?): ${reason}`);
	}
}

function decodeUtf8(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		throw new FormatError('the JSON is not UTF-8');
	}
}
