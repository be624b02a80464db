import { describe, expect, it } from 'vitest';
import { picture } from '../../../../tests/fixtures/picture.ts';
import { chartWords } from '../chart-words.ts';
import { stackDrawing, type StackWords } from './stack-drawing.ts';
import { stackView, type StackSeries } from './stack-view.ts';

const words: StackWords = {
	...chartWords({ unit: 'thousand-euros', decimals: 0, categories: null }, 'en'),
	short: (value) => (value / 1000).toFixed(1),
	total: 'Total'
};
const series: StackSeries[] = [
	{
		id: 'taxes',
		name: 'Taxes',
		points: [
			{ period: '2022', value: 9000, status: 'sample' },
			{ period: '2023', value: 10_000, status: 'A' }
		]
	},
	{
		id: 'grants',
		name: 'Grants',
		points: [
			{ period: '2022', value: 4000, status: 'sample' },
			{ period: '2023', value: 100, status: 'A' }
		]
	}
];

describe('stackDrawing', () => {
	const drawing = stackDrawing(stackView(series, { from: '2021', to: '2023' }), words);

	it('draws columns with their totals, figures where they fit, and a dashed outline around sample figures', async () => {
		await expect(picture(drawing, 360)).toMatchFileSnapshot('stack-drawing.svg');
	});

	it('says of every year the total, and its parts from the top down', () => {
		const [missing, sample] = drawing.steps.tips;
		expect(sample?.note).toBe('Sample data');
		expect(sample?.lines.map(({ name, value }) => [name, value])).toEqual([
			['Total', '€13.0m'],
			['Grants', '€4.0m'],
			['Taxes', '€9.0m']
		]);
		expect(missing?.lines.map(({ value }) => value)).toEqual(Array(3).fill('No data'));
	});
});
