import { describe, expect, it } from 'vitest';
import { picture } from '../../../../tests/fixtures/picture.ts';
import { chartWords } from '../chart-words.ts';
import { lineDrawing } from './line-drawing.ts';
import { linesView, type LineSeries } from './lines-view.ts';

const persons = chartWords({ unit: 'persons', decimals: 0, categories: null }, 'en');
const words = { ...persons, index: (value: number, decimals: number) => value.toFixed(decimals), baseless: 'none' };
const own: LineSeries = {
	id: '0663',
	name: 'Rakvere linn',
	points: [
		{ period: '2018', value: 15_311, status: 'inferred' },
		{ period: '2019', value: 15_303, status: 'A' },
		{ period: '2021', value: 15_081, status: 'B' }
	]
};
const other: LineSeries = {
	id: '0708',
	name: 'Ruhnu vald',
	points: [
		{ period: '2018', value: 15_300, status: 'A' },
		{ period: '2019', value: 15_310, status: 'sample' }
	]
};
const range = { from: '2018', to: '2021' };

describe('lineDrawing', () => {
	it('draws one line with its figures, the gap and the break', async () => {
		await expect(picture(lineDrawing(linesView([own], range), words), 360)).toMatchFileSnapshot('line-drawing.svg');
	});

	it('draws two lines with their names apart, and sample figures dashed', async () => {
		const drawing = lineDrawing(linesView([own, other], range), words);
		await expect(picture(drawing, 560)).toMatchFileSnapshot('lines-drawing.svg');
	});

	it('says of every year what each line has in it', () => {
		const { tips } = lineDrawing(linesView([own, other], range), words).steps;
		expect(
			tips.map(({ title, lines }) => [title, ...lines.map(({ value, note }) => `${value} ${note}`.trim())])
		).toEqual([
			['2018', '15,311 Year inferred', '15,300'],
			['2019', '15,303', '15,310 Sample data'],
			['2020', 'No data', 'No data'],
			['2021', '15,081 Break in the series', 'No data']
		]);
	});

	it('tells of an index the figure behind it, and who has none in the first year', () => {
		const late = { ...other, points: other.points.slice(1).map((point) => ({ ...point, period: '2020' })) };
		const { tips } = lineDrawing(linesView([own, late], range, { index: true }), words).steps;
		expect(tips[1]?.lines.map(({ value }) => value)).toEqual(['99.9 (15,303)', 'none']);
	});
});
