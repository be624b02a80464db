import { describe, expect, it } from 'vitest';
import { cellCount, divide, type Part } from './pxweb-parts.ts';

const whole = (...lengths: number[]): Part => lengths.map((length) => ({ start: 0, length }));

/** Every cell of the parts, by its places in all dimensions. */
function cellsOf(parts: readonly Part[]): string[] {
	return parts.flatMap((part) =>
		part.reduce<string[]>(
			(cells, { start, length }) =>
				cells.flatMap((cell) => Array.from({ length }, (_, index) => `${cell}.${start + index}`)),
			['']
		)
	);
}

describe('divide', () => {
	it.each([
		[[7, 3, 2], 6],
		[[7, 3, 2], 5],
		[[7, 3, 2], 1],
		[[1, 1], 1],
		[[10], 3],
		[[4, 9, 5], 37]
	])('makes parts of %j of at most %i cells that hold every cell once', (lengths, limit) => {
		const parts = divide(whole(...lengths), limit);
		const cells = cellsOf(parts);
		expect(parts.every((part) => cellCount(part) <= limit)).toBe(true);
		expect(cells).toHaveLength(cellCount(whole(...lengths)));
		expect(new Set(cells).size).toBe(cells.length);
	});

	it('leaves what is small enough as it is', () => {
		expect(divide(whole(7, 3), 21)).toEqual([whole(7, 3)]);
	});

	it('makes few parts: 16 million cells in 1 million are 17 queries', () => {
		expect(divide(whole(3, 260, 103, 200), 1_000_000)).toHaveLength(17);
	});
});
