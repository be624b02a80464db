import { describe, expect, it } from 'vitest';
import { picture } from '../../../../tests/fixtures/picture.ts';
import { chartWords } from '../chart-words.ts';
import { beeswarmDrawing } from './beeswarm-drawing.ts';
import { beeswarmView, type Dot } from './beeswarm-view.ts';

const dots = Array.from({ length: 20 }, (_, index): Dot => {
	return {
		area: String(index),
		name: `N${index}`,
		value: index < 14 ? 40 : 40 + index / 4,
		status: index === 3 ? 'sample' : 'A',
		own: index === 19
	};
});
const words = {
	...chartWords({ unit: 'years', decimals: 1, categories: null }, 'en'),
	count: (count: number) => `${count} municipalities`,
	more: (count: number) => `and ${count} more`
};
const drawing = beeswarmDrawing(beeswarmView(dots, [{ name: 'Median', value: 40 }]), words);

describe('beeswarmDrawing', () => {
	it('draws a dot each, and names what they are seen against and the highlighted one', async () => {
		await expect(picture(drawing, 560)).toMatchFileSnapshot('beeswarm-drawing.svg');
	});

	it('is as high as its heap of dots', () => {
		expect(drawing.layout(560).height).toBeGreaterThan(14 * 10);
		expect(picture(drawing, 560).match(/<circle /g)).toHaveLength(20);
	});

	it('says of each part of the scale who is in it', () => {
		const { tips } = drawing.steps;
		expect(tips).toHaveLength(12);
		expect(tips[0]?.title).toBe('14 municipalities');
		expect(tips[0]?.lines.at(-1)?.value).toBe('and 8 more');
		expect(tips.at(-1)?.lines[0]).toMatchObject({ name: 'N19', value: '44.8\u00a0yrs' });
	});
});
