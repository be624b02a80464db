import { describe, expect, it } from 'vitest';
import { barsView } from './bars-view.ts';

describe('barsView', () => {
	const view = barsView(
		{
			births: [
				{ period: '2021', value: 0, status: 'sample' },
				{ period: '2022', value: null, status: 'O' },
				{ period: '2023', value: 3, status: 'inferred' }
			],
			deaths: [
				{ period: '2021', value: 2, status: 'sample' },
				{ period: '2022', value: 4, status: 'sample' }
			]
		},
		{ from: '2021', to: '2023' }
	);

	it('keeps a zero as a bar of its own and leaves a missing figure out', () => {
		expect(view.bars.map(({ year, series, value }) => [year, series, value])).toEqual([
			[2021, 'births', 0],
			[2021, 'deaths', 2],
			[2022, 'deaths', 4],
			[2023, 'births', 3]
		]);
	});

	it('names every year in which a series has no figure', () => {
		expect(view.missing).toEqual([2022, 2023]);
		expect(view.years).toEqual([2021, 2022, 2023]);
	});

	it('says that it holds sample figures', () => {
		expect(view.sample).toBe(true);
	});
});
