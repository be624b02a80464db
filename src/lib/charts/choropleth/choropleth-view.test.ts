import { describe, expect, it } from 'vitest';
import { choroplethView, type MapValue } from './choropleth-view.ts';

const amounts = { decimals: 0, categories: null };
const values = (list: (number | null)[]): MapValue[] =>
	list.map((value, index) => ({ area: String(1000 + index), value, status: value === null ? 'O' : 'A' }));

describe('choroplethView', () => {
	it('cuts amounts into five classes of about as many areas each, without overlap', () => {
		const { classes } = choroplethView(values([...Array(50).keys()]), amounts);
		expect(classes.map(({ count }) => count)).toEqual([10, 10, 10, 10, 10]);
		for (const [index, next] of classes.slice(1).entries())
			expect(next.from).toBeGreaterThan(classes[index]?.to ?? NaN);
	});

	it('gives two areas with the same printed figure the same colour', () => {
		const { fill } = choroplethView(values([1.4, 0.6, 2, 3, 4, 5, 6]), amounts);
		expect(fill.get('1000')).toBe(fill.get('1001'));
	});

	it('keeps equal figures in one class, even when that leaves fewer classes', () => {
		expect(choroplethView(values([7, 7, 7, 7]), amounts).classes).toEqual([
			expect.objectContaining({ from: 7, to: 7, count: 4 })
		]);
	});

	it('sets zero apart where figures fall on both sides of it', () => {
		const { classes } = choroplethView(values([-4, -3, -2, -1, 0, 1, 2, 3]), amounts);
		expect(classes.map(({ from, to }) => [from, to])).toEqual([
			[-4, -3],
			[-2, -1],
			[0, 0],
			[1, 1],
			[2, 3]
		]);
		expect(classes[2]?.colour).toBe('var(--zero)');
	});

	it('has no colour for an area without a figure, and names it', () => {
		const view = choroplethView(values([1, null, 3]), amounts);
		expect(view.fill.has('1001')).toBe(false);
		expect(view.missing).toEqual(['1001']);
	});

	it('has no classes when there is no figure at all', () => {
		expect(choroplethView(values([null, null]), amounts).classes).toEqual([]);
	});

	it('has a class for every kind, in their own order, also for a kind that no area is of', () => {
		const kinds = [1, 2, 3].map((value) => ({ value, title: { et: `liik ${value}`, en: `kind ${value}` } }));
		const { classes } = choroplethView(values([3, 1, 3]), { decimals: 0, categories: kinds });
		expect(classes.map(({ from, count }) => [from, count])).toEqual([
			[1, 1],
			[2, 0],
			[3, 2]
		]);
	});

	it('says which areas have a sample figure, and no others', () => {
		const mixed = [
			{ area: '1000', value: 1, status: 'sample' },
			{ area: '1001', value: 2, status: 'A' },
			{ area: '1002', value: null, status: 'O' }
		] as const;
		expect(choroplethView(mixed, amounts).sample).toEqual(['1000']);
	});

	it('rounds a half away from zero on both sides, as it is printed', () => {
		const { classes } = choroplethView(values([-0.5, 0.5]), { decimals: 0, categories: null });
		expect(classes.map(({ from }) => from)).toEqual([-1, 1]);
	});
});
