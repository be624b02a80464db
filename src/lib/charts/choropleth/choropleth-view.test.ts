import { describe, expect, it } from 'vitest';
import { type Classing, classMethods, mapScales } from '../../state/map-view.ts';
import { choroplethView, type MapValue, standardClassing } from './choropleth-view.ts';

const amounts = { decimals: 0, categories: null, told: 'figure' } as const;
const changes = { ...amounts, told: 'difference' } as const;
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
		expect(classes.map(({ colour }) => colour)).toEqual([
			'var(--under-2-2)',
			'var(--under-2-1)',
			'var(--zero)',
			'var(--over-2-1)',
			'var(--over-2-2)'
		]);
	});

	it('has no colour for an area without a figure, and names it', () => {
		const view = choroplethView(values([1, null, 3]), amounts);
		expect(view.fill.has('1001')).toBe(false);
		expect([...view.gaps]).toEqual([['1001', 'O']]);
	});

	it('has no classes when there is no figure at all', () => {
		expect(choroplethView(values([null, null]), amounts).classes).toEqual([]);
	});

	it('has a class for every kind, in their own order, also for a kind that no area is of', () => {
		const kinds = [1, 2, 3].map((value) => ({ value, title: { et: `liik ${value}`, en: `kind ${value}` } }));
		const { classes } = choroplethView(values([3, 1, 3]), { ...amounts, categories: kinds });
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
		const { classes } = choroplethView(values([-0.5, 0.5]), amounts);
		expect(classes.map(({ from }) => from)).toEqual([-1, 1]);
	});

	const classesOf = (list: number[], classing: Partial<Classing>, measure: typeof amounts | typeof changes = amounts) =>
		choroplethView(values(list), measure, { ...standardClassing, ...classing });

	it('colours from zero where a change is told, also when all changed one way', () => {
		const { scale, classes } = classesOf([1, 2, 3, 4], {}, changes);
		expect(scale).toBe('diverging');
		expect(classes.map(({ colour }) => colour)).toEqual(['var(--over-2-1)', 'var(--over-2-2)']);
	});

	it('has one scale from the lowest to the highest where the reader asks for it', () => {
		const { scale, classes } = classesOf([-2, -1, 0, 1, 2], { scale: 'sequential' });
		expect(scale).toBe('sequential');
		expect(classes).toHaveLength(5);
	});

	it('uses equal steps from zero on both its sides, so that as strong a colour means as much', () => {
		const { classes } = classesOf([-2, 10, -1], { method: 'equal', count: 5 });
		expect(classes.map(({ from, to, count }) => [from, to, count])).toEqual([
			[-10, -5, 0],
			[-4, -1, 2],
			[1, 4, 0],
			[5, 10, 1]
		]);
	});

	it('keeps a class by hand that no area is in, and has no end on either side', () => {
		const { classes } = classesOf([5, 15], { method: 'hand', breaks: [0, 10, 20] });
		expect(classes.map(({ from, to, count }) => [from, to, count])).toEqual([
			[null, -1, 0],
			[0, 9, 1],
			[10, 19, 1],
			[20, null, 0]
		]);
	});

	it('takes one scale where by hand a side of zero has more classes than there are colours', () => {
		const hand = { method: 'hand', breaks: [-3, -2, -1] } as const;
		expect(classesOf([-4, 4], hand).scale).toBe('sequential');
		expect(classesOf([-4, 4], { ...hand, breaks: [-2, 2] }).scale).toBe('diverging');
	});

	it.each(classMethods)('gives every area the colour of the class that its figure is in: %s', (method) => {
		const list = [-12, -7, -7, -1, 0, 0, 3, 4, 8, 15, 16, 23, 42];
		for (const count of [3, 4, 5, 6, 7]) {
			for (const scale of mapScales) {
				const { classes, fill } = classesOf(list, { method, count, scale, breaks: [-5, 1, 10] });
				for (const [index, figure] of list.entries()) {
					const own = classes.find(({ from, to }) => figure >= (from ?? -Infinity) && figure <= (to ?? Infinity));
					expect(fill.get(String(1000 + index))).toBe(own?.colour);
				}
				expect(classes.reduce((sum, entry) => sum + entry.count, 0)).toBe(list.length);
				expect(new Set(classes.map(({ colour }) => colour)).size).toBe(classes.length);
			}
		}
	});
});
