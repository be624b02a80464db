/** What a file is by its first bytes; `text` is all that is none of the others. */
export type BytesKind = 'nothing' | 'zip' | 'png' | 'html' | 'json' | 'text';

const zip = [0x50, 0x4b, 0x03, 0x04];
const emptyZip = [0x50, 0x4b, 0x05, 0x06];
const png = [0x89, 0x50, 0x4e, 0x47];

/** A byte order mark and white space before text say nothing of its kind. XML that answers for data is a page too. */
export function kindOfBytes(bytes: Uint8Array): BytesKind {
	const begins = (signature: readonly number[]) => signature.every((byte, index) => bytes[index] === byte);
	if (begins(zip) || begins(emptyZip)) return 'zip';
	if (begins(png)) return 'png';
	const text = new TextDecoder().decode(bytes.subarray(0, 256)).trimStart();
	if (text === '') return 'nothing';
	if (text.startsWith('<')) return 'html';
	return text.startsWith('{') || text.startsWith('[') ? 'json' : 'text';
}

const names: Record<BytesKind, string> = {
	nothing: 'nothing',
	zip: 'a zip',
	png: 'a PNG picture',
	html: 'a page (HTML or XML)',
	json: 'JSON',
	text: 'plain text'
};

/** The kind in words, with the beginning of a page or a text: `a page (HTML or XML), "<html>…"`. */
export function describeBytes(bytes: Uint8Array): string {
	const kind = kindOfBytes(bytes);
	if (kind !== 'html' && kind !== 'text') return names[kind];
	const beginning = new TextDecoder().decode(bytes.subarray(0, 256)).replace(/\s+/g, ' ').trim().slice(0, 60);
	return `${names[kind]}, "${beginning}…"`;
}
