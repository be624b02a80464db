import { describe, expect, it } from 'vitest';
import { picture } from '../../../../tests/fixtures/picture.ts';
import { chartWords } from '../chart-words.ts';
import type { RankedArea } from '../ranking/ranking.ts';
import { slopeDrawing } from './slope-drawing.ts';
import { slopeView } from './slope-view.ts';

const year = (...values: number[]) =>
	values.map((value, index): RankedArea => {
		return { area: `N${index}`, name: `N${index}`, value, status: 'A', rank: 0, until: 0, difference: null };
	});
const words = {
	...chartWords({ unit: 'years', decimals: 1, categories: null }, 'en'),
	years: ['2018', '2023'] as const,
	place: (rank: number) => `${rank}.`,
	change: (places: number) => `${places}`
};
const drawing = slopeDrawing(slopeView([year(4, 3, 2, 1), year(1, 3, 2, 4)], new Set(), 'N1'), words);

describe('slopeDrawing', () => {
	it('draws a line each, and names all of so few', async () => {
		await expect(picture(drawing, 560)).toMatchFileSnapshot('slope-drawing.svg');
	});

	it('names the highlighted one and those that moved among many', () => {
		const still = Array.from({ length: 12 }, (_, index) => 100 - index);
		const many = slopeView([year(...still, 2, 1), year(...still, 1, 2)], new Set(), 'N1');
		const drawn = picture(slopeDrawing(many, words), 560);
		for (const name of ['N1', 'N12', 'N13']) expect(drawn).toMatch(new RegExp(`\\d\\. ${name} `));
		expect(drawn).not.toMatch(/\d\. N2 /);
	});

	it('has the first place at the top', () => {
		const heightOf = (label: string) =>
			Number(new RegExp(`translate\\(496,(\\d+)\\)"[^>]*>${label}`).exec(picture(drawing, 560))?.[1]);
		expect(heightOf('1. N3')).toBeLessThan(heightOf('4. N0'));
	});

	it('says of each its places and how it moved, from the highest of the last year', () => {
		expect(drawing.steps.tips[0]?.title).toBe('N3: 3');
		expect(drawing.steps.tips[0]?.lines.map(({ value }) => value)).toEqual(['4. (1.0\u00a0yrs)', '1. (4.0\u00a0yrs)']);
	});
});
