import { describe, expect, it } from 'vitest';
import { isHollow, seriesColour, statusKeys } from './looks.ts';

const words = { note: (status: string) => status, missing: 'no data', break: 'break' };

describe('statusKeys', () => {
	it('explains only what occurs', () => {
		expect(statusKeys('line', { statuses: ['A'], breaks: false, missing: false }, words)).toEqual([]);
	});

	it('gives each look once, with all statuses that have it', () => {
		const keys = statusKeys('line', { statuses: ['inferred', 'sample', 'P'], breaks: true, missing: true }, words);
		expect(keys.map(({ look, name }) => [look, name])).toEqual([
			['hollow-dot', 'P, inferred'],
			['dashed-line', 'sample'],
			['break', 'break'],
			['missing', 'no data']
		]);
	});

	it('knows no dots where a chart has none', () => {
		const keys = statusKeys('fill', { statuses: ['P', 'sample'], breaks: false, missing: false }, words);
		expect(keys.map(({ look }) => look)).toEqual(['dashed-fill']);
	});
});

describe('the looks of a chart', () => {
	it('fill the dot of a figure that begins a new series, which is an ordinary figure', () => {
		expect(isHollow('B')).toBe(false);
		expect(isHollow('sample')).toBe(true);
	});

	it('give each of six series a colour of its own', () => {
		expect(new Set([0, 1, 2, 3, 4, 5].map(seriesColour)).size).toBe(6);
	});
});
