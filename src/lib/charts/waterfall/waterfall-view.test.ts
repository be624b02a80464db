import { describe, expect, it } from 'vitest';
import type { Status } from '../../model/status.ts';
import type { ChartPoint } from '../chart-point.ts';
import { waterfallView } from './waterfall-view.ts';

const range = { from: '2018', to: '2020' };

function points(from: number, values: readonly (number | null)[], status: Status = 'A'): ChartPoint[] {
	return values.map((value, index) => ({
		period: String(from + index),
		value,
		status: value === null ? 'O' : status
	}));
}

const population = points(2018, [1000, 1005, 990]);
const events = {
	births: points(2018, [10, 12, 99]),
	deaths: points(2018, [20, 15, 99]),
	migration: points(2018, [-3, 4, 99])
};

describe('waterfallView', () => {
	const view = waterfallView(population, events, range);

	it('goes from one 1 January to the other through the events of the years between', () => {
		expect(view.parts.map(({ id, from, to, value }) => [id, from, to, value])).toEqual([
			['births', 1000, 1022, 22],
			['deaths', 1022, 987, -35],
			['migration', 987, 988, 1],
			['other', 988, 990, 2]
		]);
		expect([view.start?.value, view.end?.value]).toEqual([1000, 990]);
		expect(view.explained).toBe(true);
	});

	it('has no part for a rest of nothing', () => {
		const even = waterfallView(points(2018, [1000, 1005, 988]), events, range);
		expect(even.parts.map(({ id }) => id)).toEqual(['births', 'deaths', 'migration']);
	});

	it('draws no cause that lacks a year, says which years, and leaves its part unexplained', () => {
		const view = waterfallView(population, { ...events, migration: points(2018, [-3, null]) }, range);
		expect(view.parts.map(({ id, value }) => [id, value])).toEqual([
			['births', 22],
			['deaths', -35],
			['other', 3]
		]);
		expect(view.missing).toEqual([{ cause: 'migration', years: [2019] }]);
		expect(view.explained).toBe(false);
	});

	it('counts a year without a row as missing too', () => {
		const view = waterfallView(population, { births: [], deaths: [], migration: [] }, range);
		expect(view.missing.map(({ years }) => years)).toEqual([
			[2018, 2019],
			[2018, 2019],
			[2018, 2019]
		]);
		expect(view.parts.map(({ id, value }) => [id, value])).toEqual([['other', -10]]);
	});

	it('has no parts where an end is not known, nor in a period of one year', () => {
		expect(waterfallView(points(2018, [1000, 1005, null]), events, range)).toMatchObject({ end: null, parts: [] });
		expect(waterfallView(population, events, { from: '2018', to: '2018' }).parts).toEqual([]);
	});

	it('says where the series of the population breaks within the period, and not at its start', () => {
		const broken: ChartPoint[] = population.map((point) =>
			point.period === '2020' ? { ...point, status: 'B' } : point
		);
		expect(waterfallView(broken, events, range).breaks).toEqual([2020]);
		expect(waterfallView(broken, events, { from: '2020', to: '2021' }).breaks).toEqual([]);
	});

	it('takes the rest that sample figures leave for a sample figure', () => {
		const view = waterfallView(population, { ...events, births: points(2018, [10, 12], 'sample') }, range);
		expect(view.parts.map(({ id, status }) => [id, status])).toEqual([
			['births', 'sample'],
			['deaths', 'A'],
			['migration', 'A'],
			['other', 'sample']
		]);
		expect(view.sample).toBe(true);
	});
});
