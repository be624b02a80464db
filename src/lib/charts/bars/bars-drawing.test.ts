import { describe, expect, it } from 'vitest';
import { picture } from '../../../../tests/fixtures/picture.ts';
import { chartWords } from '../chart-words.ts';
import { barsDrawing } from './bars-drawing.ts';
import { barsView } from './bars-view.ts';

const words = {
	...chartWords({ unit: 'persons', decimals: 0, categories: null }, 'en'),
	name: (series: string) => series
};

describe('barsDrawing', () => {
	it('draws bars side by side, sample figures pale, a negative one downwards', async () => {
		const view = barsView(
			{
				internal: [
					{ period: '2022', value: 12, status: 'sample' },
					{ period: '2023', value: -5, status: 'A' }
				],
				external: [{ period: '2023', value: 4, status: 'A' }]
			},
			{ from: '2022', to: '2023' }
		);
		await expect(picture(barsDrawing(view, words), 360)).toMatchFileSnapshot('bars-drawing.svg');
	});
});
