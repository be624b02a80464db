import { describe, expect, it } from 'vitest';
import type { ChartPoint } from '../chart-point.ts';
import { cardLine } from './card-line.ts';

const frame = { left: 0, top: 0, right: 50, bottom: 100 };
const range = { from: '2018', to: '2023' };

function points(values: Record<string, number | null>, breakAt?: string): ChartPoint[] {
	return Object.entries(values).map(([period, value]) => {
		return { period, value, status: value === null ? 'O' : period === breakAt ? 'B' : 'A' };
	});
}

describe('the line of a card', () => {
	it('spans its frame from the least figure to the greatest', () => {
		const line = cardLine(points({ 2018: 10, 2023: 20 }), range, frame);
		expect([line?.first, line?.last]).toMatchObject([
			{ x: 0, y: 100, value: 10, year: 2018 },
			{ x: 50, y: 0, value: 20, year: 2023 }
		]);
	});

	it('joins no figures across missing years', () => {
		const line = cardLine(points({ 2018: 3, 2019: 2, 2022: 4, 2023: 5 }), range, frame);
		expect(line?.segments.map((dots) => dots.map(({ year }) => year))).toEqual([
			[2018, 2019],
			[2022, 2023]
		]);
		expect(line?.breaks).toEqual([]);
	});

	it('marks a break halfway between the figures on its two sides', () => {
		const line = cardLine(points({ 2018: 3, 2019: 2, 2023: 5 }, '2023'), range, frame);
		expect(line?.breaks).toEqual([30]);
	});

	it('has its figures where the line does not run', () => {
		const line = cardLine(points({ 2018: 3, 2019: 4, 2022: 6, 2023: 5 }), range, frame);
		expect([line?.first.below, line?.last.below]).toEqual([true, true]);
		const other = cardLine(points({ 2018: 4, 2019: 3, 2022: 5, 2023: 6 }), range, frame);
		expect([other?.first.below, other?.last.below]).toEqual([false, false]);
	});

	it('runs through the middle where nothing changed', () => {
		expect(cardLine(points({ 2018: 7, 2019: 7 }), range, frame)?.last.y).toBe(50);
	});

	it.each([[{}], [{ 2018: null, 2023: null }], [{ 2020: 5 }]])('is not there for %j', (values) => {
		expect(cardLine(points(values), range, frame)).toBeNull();
	});
});
