import { describe, expect, it } from 'vitest';
import { waterfallView } from '../../../charts/waterfall/waterfall-view.ts';
import { causeRows } from './cause-rows.ts';

const points = (from: number, ...values: (number | null)[]) =>
	values.map((value, index) => ({
		period: String(from + index),
		value,
		status: value === null ? ('O' as const) : ('A' as const)
	}));
const range = { from: '2018', to: '2019' };
const town = waterfallView(
	points(2018, 2000, 1990),
	{ births: points(2018, 20), deaths: points(2018, 24), migration: points(2018, -6) },
	range
);
const island = waterfallView(
	points(2018, 100, 103),
	{ births: points(2018, 2), deaths: points(2018, 1), migration: points(2018, null) },
	range
);
const unknown = waterfallView(points(2018, null, 5), { births: [], deaths: [], migration: [] }, range);

function rowsOf(...views: (typeof town)[]) {
	return causeRows(views, (id) => id).map(({ id, figures }) => [id, ...figures.map((figure) => figure?.value ?? null)]);
}

describe('causes of change of several areas', () => {
	it('are per 1,000 residents at the start, so that a town and an island compare', () => {
		expect(rowsOf(town, island)).toEqual([
			['births', 10, 20],
			['deaths', -12, -10],
			['migration', -3, null],
			['other', null, 20],
			['total', -5, 30]
		]);
	});

	it('are missing where the population at an end is not known, and a row that nobody has is left out', () => {
		expect(rowsOf(town, unknown)).toEqual([
			['births', 10, null],
			['deaths', -12, null],
			['migration', -3, null],
			['total', -5, null]
		]);
		expect(rowsOf(unknown)).toEqual([]);
	});
});
