import { describe, expect, it } from 'vitest';
import type { ChartPoint } from '../chart-point.ts';
import { lineView } from './line-view.ts';

const range = { from: '2018', to: '2023' };
const observations: ChartPoint[] = [
	{ period: '2017', value: 99, status: 'rebuilt' },
	{ period: '2018', value: 100, status: 'A' },
	{ period: '2019', value: 101, status: 'A' },
	{ period: '2021', value: null, status: 'O' },
	{ period: '2022', value: 80, status: 'A' },
	{ period: '2023', value: 81, status: 'B' }
];

describe('lineView', () => {
	it('shows the years of the range and no other', () => {
		expect(lineView(observations, range).points.map(({ year }) => year)).toEqual([2018, 2019, 2022, 2023]);
	});

	it('names the years that have no figure, whether null or absent', () => {
		expect(lineView(observations, range).missing).toEqual([2020, 2021]);
	});

	it('joins neighbours, and nothing across a gap or a break', () => {
		const [a, b, c, d] = lineView(observations, range).points.map(({ segment }) => segment);
		expect(a).toBe(b);
		expect(c).not.toBe(b);
		expect(d).not.toBe(c);
		expect(lineView(observations, range).breaks).toEqual([2023]);
	});

	it('marks no break at the first figure there is', () => {
		expect(lineView(observations, { from: '2023', to: '2023' }).breaks).toEqual([]);
	});

	it('says whether any figure is a sample figure', () => {
		expect(lineView(observations, range).sample).toBe(false);
		expect(lineView([{ period: '2020', value: 1, status: 'sample' }], range).sample).toBe(true);
	});
});
