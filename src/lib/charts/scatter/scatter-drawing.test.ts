import { describe, expect, it } from 'vitest';
import { picture } from '../../../../tests/fixtures/picture.ts';
import { chartWords } from '../chart-words.ts';
import { scatterDrawing } from './scatter-drawing.ts';
import { isSkewed, placeOn, type ScatterDot, scatterView } from './scatter-view.ts';

const dots = Array.from({ length: 20 }, (_, index): ScatterDot => {
	return {
		area: String(index),
		name: `N${index}`,
		x: index === 19 ? 400_000 : 1000 + 500 * index,
		y: 40 + (index % 7),
		statuses: ['A', index % 5 === 0 ? 'sample' : 'A'],
		place: index < 17 ? null : index - 17
	};
});
const persons = { ...chartWords({ unit: 'persons', decimals: 0, categories: null }, 'en'), title: 'Population' };
const years = { ...chartWords({ unit: 'years', decimals: 1, categories: null }, 'en'), title: 'Mean age' };
const words = {
	x: persons,
	y: years,
	count: (count: number) => `${count} municipalities`,
	more: (count: number) => `and ${count} more`
};

describe('scatterView', () => {
	it('has the chosen ones last, so that they lie on top', () => {
		expect(
			scatterView(dots, { log: false })
				.dots.map(({ place }) => place)
				.slice(-3)
		).toEqual([0, 1, 2]);
	});

	it('is logarithmic along an axis only where that is asked for, possible and of use', () => {
		expect(scatterView(dots, { log: true }).x.scale).toBe('log');
		expect(scatterView(dots, { log: true }).y.scale).toBe('linear');
		expect(scatterView(dots, { log: false }).x.scale).toBe('linear');
		expect(isSkewed([0, 1, 1, 100])).toBe(false);
	});

	it('keeps every dot inside its axes', () => {
		for (const log of [false, true]) {
			const { x, y } = scatterView(dots, { log });
			const places = dots.flatMap((dot) => [placeOn(x, dot.x), placeOn(y, dot.y)]);
			expect(Math.min(...places)).toBeGreaterThan(0);
			expect(Math.max(...places)).toBeLessThan(1);
		}
	});
});

describe('scatterDrawing', () => {
	it('draws a dot each, and names the chosen ones', async () => {
		const drawing = scatterDrawing(scatterView(dots, { log: true }), words);
		await expect(picture(drawing, 560)).toMatchFileSnapshot('scatter-drawing.svg');
	});

	it('says of each part of the chart who is in it, both figures told', () => {
		const { tips } = scatterDrawing(scatterView(dots, { log: false }), words).steps;
		expect(tips).toHaveLength(12);
		expect(tips[0]).toMatchObject({ title: '19 municipalities' });
		expect(tips[0]?.lines[0]).toMatchObject({ name: 'N18', value: '10,000; 44.0\u00a0yrs' });
		expect(tips[0]?.lines.at(-1)?.value).toBe('and 13 more');
		expect(tips.at(-1)?.lines[0]?.name).toBe('N19');
	});
});
