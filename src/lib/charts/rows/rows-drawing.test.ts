import { describe, expect, it } from 'vitest';
import { picture } from '../../../../tests/fixtures/picture.ts';
import { chartWords } from '../chart-words.ts';
import { rowsDrawing, type RowsWords } from './rows-drawing.ts';
import { comparisonView, partsView } from './rows-view.ts';

const words: RowsWords = {
	...chartWords({ unit: 'years', decimals: 1, categories: null }, 'en'),
	share: (value) => `${value}%`
};
const own = { id: '0663', name: 'Rakvere linn', value: 42.6, status: 'A' as const };
const other = { id: '0708', name: 'Ruhnu vald', value: null, status: 'O' as const };

describe('rowsDrawing', () => {
	it('draws bars with their names and figures, and what they are seen against', async () => {
		const view = comparisonView([own, other], [{ ...own, name: 'Eesti', value: 42.5 }]);
		await expect(picture(rowsDrawing(view, words, { coloured: false }), 560)).toMatchFileSnapshot('rows-drawing.svg');
	});

	it('says of each row its figure, its share and the references', () => {
		const parts = [own, { ...own, id: 'b', name: 'B', value: 42.6 }];
		const { tips } = rowsDrawing(partsView(parts), words, { coloured: true }).steps;
		expect(tips[0]?.lines.map(({ value }) => value)).toEqual(['42.6\u00a0yrs · 50%']);
	});
});
