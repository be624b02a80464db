import { describe, expect, it } from 'vitest';
import { choroplethView, standardClassing } from './choropleth-view.ts';
import { histogramView } from './histogram-view.ts';
import { measureOf } from './measure.ts';

const measure = measureOf({ unit: 'persons', decimals: 0, categories: null });

function histogram(list: number[], country: number | null = null, classing = standardClassing) {
	const values = list.map((value, index) => ({ area: String(1000 + index), value, status: 'A' as const }));
	const { classes, fill } = choroplethView(values, measure, classing);
	const figures = values.map(({ area, value }) => ({ value, colour: fill.get(area) ?? '' }));
	return histogramView(figures, classes, country);
}

describe('histogramView', () => {
	it('has every area in a bar, in the colour of its class', () => {
		const view = histogram([...Array(50).keys()]);
		const held = view?.bars.reduce((sum, { count }) => sum + count, 0);
		expect(held).toBe(50);
		const colours = view?.bars.flatMap(({ parts }) => parts.map(({ colour }) => colour));
		expect(new Set(colours).size).toBe(5);
		expect(view?.highest).toBe(3);
	});

	it('says where each class begins', () => {
		const view = histogram([0, 5, 10], null, { ...standardClassing, method: 'equal', count: 5 });
		expect(view?.limits).toEqual([2, 4, 6, 8].map((value) => ({ at: value / 10, value })));
	});

	it('parts falls from rises at zero', () => {
		expect(histogram([-4, -3, 5, 6])?.limits.map(({ value }) => value)).toEqual([-3, 0, 6]);
	});

	it('marks the country only where its figure lies among those of the areas', () => {
		expect(histogram([0, 10], 5)?.country).toBe(0.5);
		expect(histogram([0, 10], 500)?.country).toBeNull();
	});

	it('is drawn together where a few figures are far larger than the others, and says so', () => {
		const towns = histogram([1, 2, 3, 4, 5, 1000]);
		expect(towns?.drawnTogether).toBe(true);
		expect(towns?.bars.filter(({ count }) => count > 0).length).toBeGreaterThan(3);
		expect(histogram([1, 2, 3, 4, 5, 6])?.drawnTogether).toBe(false);
	});

	it('is none where there is nothing to tell apart', () => {
		expect(histogram([4, 4, 4])).toBeNull();
		expect(histogram([])).toBeNull();
	});
});
