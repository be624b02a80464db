import { describe, expect, it } from 'vitest';
import { picture } from '../../../../tests/fixtures/picture.ts';
import { chartWords } from '../chart-words.ts';
import { pyramidDrawing, type PyramidWords } from './pyramid-drawing.ts';
import { oldest, pyramidView, type Residents } from './pyramid-view.ts';

const words: PyramidWords = {
	...chartWords({ unit: 'persons', decimals: 0, categories: null }, 'en'),
	count: String,
	men: 'Men',
	women: 'Women',
	age: (age) => `aged ${age}`,
	sample: 'sample'
};

/** As many of each age as `of` says. */
function residents(name: string, status: 'A' | 'sample', of: (age: number) => number): Residents {
	const rows = Array.from({ length: oldest + 1 }, (_, age) => ({
		category: age === oldest ? '100-plus' : String(age),
		value: of(age),
		status
	}));
	return { name, men: rows, women: rows };
}

const now = residents('2023', 'A', (age) => (age < 50 ? 20 : 10));
const before = residents('2018', 'sample', (age) => (age < 60 ? 15 : 5));

describe('pyramidDrawing', () => {
	it('draws men to the left, women to the right, and an outline over them', async () => {
		const drawing = pyramidDrawing(pyramidView(now, before), words);
		await expect(picture(drawing, 360)).toMatchFileSnapshot('pyramid-drawing.svg');
	});

	it('says of every age who there is, youngest first', () => {
		const { along, tips } = pyramidDrawing(pyramidView(now, before), words).steps;
		expect([along, tips.length, tips[0]?.title, tips.at(-1)?.title]).toEqual(['up', 101, 'aged 0', 'aged 100']);
		expect(tips[55]?.lines.map(({ name, value, note }) => [name, value, note])).toEqual([
			['Men, 2023', '10', ''],
			['Women, 2023', '10', ''],
			['Men, 2018', '15', 'sample'],
			['Women, 2018', '15', 'sample']
		]);
	});
});
