/** A part of a table: of each dimension so many categories, from one on. */
export type Part = readonly { start: number; length: number }[];

export function cellCount(part: Part): number {
	return part.reduce((product, { length }) => product * length, 1);
}

/**
 * Parts of at most so many cells that together are the whole: it is divided along its longest dimension, and again
 * where one category alone is still too large.
 */
export function divide(part: Part, limit: number): Part[] {
	const cells = cellCount(part);
	if (cells <= Math.max(1, limit)) return [part];
	const longest = part.reduce((best, { length }, index) => (length > (part[best]?.length ?? 0) ? index : best), 0);
	const { start, length } = part[longest] ?? { start: 0, length: 1 };
	const together = Math.max(1, Math.floor((limit * length) / cells));
	return Array.from({ length: Math.ceil(length / together) }, (_, index) => {
		const first = index * together;
		const slice = { start: start + first, length: Math.min(together, length - first) };
		return part.with(longest, slice);
	}).flatMap((slice) => divide(slice, limit));
}
