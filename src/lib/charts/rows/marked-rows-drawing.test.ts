import { describe, expect, it } from 'vitest';
import { picture } from '../../../../tests/fixtures/picture.ts';
import { chartWords } from '../chart-words.ts';
import { tipText } from '../tip.ts';
import { markedRowsDrawing, type MarkedRow } from './marked-rows-drawing.ts';

const words = chartWords({ unit: 'percent', decimals: 1, categories: null }, 'en');
const names = ['Rakvere linn', 'Tallinn', 'Ruhnu vald'];
const rows: MarkedRow[] = [
	{
		id: 'taxes',
		name: 'Taxes',
		figures: [
			{ value: 55.5, status: 'A' },
			{ value: 54, status: 'A' },
			{ value: 12, status: 'sample' }
		]
	},
	{ id: 'sales', name: 'Sales of goods and services', figures: [null, { value: 10, status: 'A' }, null] },
	{ id: 'other', name: 'Other', figures: [{ value: -4, status: 'sample' }, { value: 0, status: 'A' }, null] }
];

describe('parts of several areas on one scale', () => {
	const drawing = markedRowsDrawing(rows, names, words);

	it.each([360, 560])('have a bar for the page’s own and a mark for each other, %d pixels wide', async (width) => {
		await expect(picture(drawing, width)).toMatchFileSnapshot(`marked-rows-drawing-${width}.svg`);
	});

	it('are walked through row by row, each with every area, and what is missing says so', () => {
		expect(drawing.steps.along).toBe('down');
		expect(drawing.steps.tips.map(tipText)).toEqual([
			'Taxes; Rakvere linn 55.5%; Tallinn 54.0%; Ruhnu vald 12.0% (Sample data)',
			'Sales of goods and services; Rakvere linn No data; Tallinn 10.0%; Ruhnu vald No data',
			'Other; Rakvere linn −4.0% (Sample data); Tallinn 0.0%; Ruhnu vald No data'
		]);
	});

	it('grow in height with the marks, and take as many areas as can be compared', () => {
		const many = ['a', 'b', 'c', 'd', 'e', 'f'];
		expect(markedRowsDrawing(rows, many, words).layout(560).height).toBeGreaterThan(drawing.layout(560).height);
		expect(markedRowsDrawing([], names, words).layout(560).height).toBeGreaterThan(0);
	});
});
