/** Controls, and marks that cannot be seen or turn the direction of reading: no part of a text that is shown. */
// eslint-disable-next-line no-control-regex
const hidden = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd]/gu;

/** Whether a text holds anything that is not shown, or is not shown as it is. */
export function isPlain(text: string): boolean {
	return text.search(hidden) < 0;
}

/** The text on one line, hidden marks and runs of blanks made one blank; what is longer than `length` is cut. */
export function plainText(text: string, length: number): string {
	return text.replace(hidden, ' ').replace(/\s+/g, ' ').trim().slice(0, length).trim();
}
