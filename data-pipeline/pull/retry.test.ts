import { describe, expect, it } from 'vitest';
import { backOff, isPassing, parseRetryAfter } from './retry.ts';

const now = Date.parse('2026-11-22T02:00:00Z');

describe('the wait before the next try', () => {
	it('doubles up to a minute', () => {
		expect([1, 2, 3, 4, 5, 6, 7].map((tries) => backOff(tries, 0))).toEqual([
			2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000
		]);
	});

	it('is shorter by up to a half, so that not all come back at once', () => {
		expect([0.5, 1].map((chance) => backOff(3, chance))).toEqual([6000, 4000]);
	});
});

describe('Retry-After', () => {
	it.each([
		['120', 120_000],
		[' 0 ', 0],
		['Sun, 22 Nov 2026 02:00:30 GMT', 30_000],
		['Sun, 22 Nov 2026 01:00:00 GMT', 0],
		['soon', null],
		[null, null]
	])('%j asks to wait for %s ms', (header, expected) => {
		expect(parseRetryAfter(header, now)).toBe(expected);
	});
});

describe('a status that may pass', () => {
	it('is one of a server in trouble, not one that refuses the question', () => {
		expect([408, 429, 500, 502, 503, 504].every(isPassing)).toBe(true);
		expect([200, 304, 400, 401, 403, 404, 410, 413, 501].some(isPassing)).toBe(false);
	});
});
