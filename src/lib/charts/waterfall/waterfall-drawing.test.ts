import { describe, expect, it } from 'vitest';
import { picture } from '../../../../tests/fixtures/picture.ts';
import { chartWords } from '../chart-words.ts';
import { waterfallDrawing, type WaterfallWords } from './waterfall-drawing.ts';
import { waterfallView } from './waterfall-view.ts';

const words: WaterfallWords = {
	...chartWords({ unit: 'persons', decimals: 0, categories: null }, 'en'),
	change: String,
	level: (year) => `1 January ${year}`,
	part: { births: 'Births', deaths: 'Deaths', migration: 'Net migration', other: 'Statistical correction' },
	unexplained: 'Change that the data do not explain'
};
const population = [
	{ period: '2018', value: 1000, status: 'A' as const },
	{ period: '2019', value: 990, status: 'A' as const }
];
const events = {
	births: [{ period: '2018', value: 12, status: 'A' as const }],
	deaths: [{ period: '2018', value: 20, status: 'sample' as const }]
};
const range = { from: '2018', to: '2019' };

describe('waterfallDrawing', () => {
	it('draws the populations as marks and the changes between them as bars', async () => {
		const view = waterfallView(population, { ...events, migration: [] }, range);
		await expect(picture(waterfallDrawing(view, words), 360)).toMatchFileSnapshot('waterfall-drawing.svg');
	});

	it('calls the rest a correction only where every cause is known', () => {
		const rest = (migration: { period: string; value: number; status: 'A' }[]) => {
			const view = waterfallView(population, { ...events, migration }, range);
			return waterfallDrawing(view, words).steps.tips.at(-2)?.title;
		};
		expect(rest([])).toBe('Change that the data do not explain');
		expect(rest([{ period: '2018', value: -1, status: 'A' }])).toBe('Statistical correction');
	});

	it('says that there is nothing to draw where an end is not known', () => {
		const view = waterfallView(population.slice(1), { ...events, migration: [] }, range);
		expect(picture(waterfallDrawing(view, words), 360)).toContain('No data');
	});
});
