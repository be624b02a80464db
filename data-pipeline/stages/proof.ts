import { createHash } from 'node:crypto';

/** By what a file is known again: the hash of its bytes, and how many there are. */
export type Proof = { sha256: string; bytes: number };

export function proofOf(bytes: Uint8Array): Proof {
	return { sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
}

/** How the file differs from what it was, for a sentence: `'x.csv is cut short: expected …'`; null when it does not. */
export function difference(expected: Proof, bytes: Uint8Array): string | null {
	const found = proofOf(bytes);
	if (found.sha256 === expected.sha256 && found.bytes === expected.bytes) return null;
	const state = found.bytes === 0 ? 'empty' : found.bytes < expected.bytes ? 'cut short or changed' : 'changed';
	return `${state}: expected ${toText(expected)}, found ${toText(found)}`;
}

function toText({ sha256, bytes }: Proof): string {
	return `${bytes} bytes (sha256 ${sha256.slice(0, 12)}…)`;
}
