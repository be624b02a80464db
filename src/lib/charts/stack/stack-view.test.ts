import { describe, expect, it } from 'vitest';
import type { Status } from '../../model/status.ts';
import { stackView, type StackSeries } from './stack-view.ts';

const range = { from: '2018', to: '2020' };

function series(id: string, values: readonly (number | null)[], status: Status = 'A'): StackSeries {
	const points = values.map((value, index) => ({
		period: String(2018 + index),
		value,
		status: value === null ? ('O' as const) : status
	}));
	return { id, name: id, points };
}

const heights = (view: ReturnType<typeof stackView>) =>
	view.columns.map(({ parts }) => parts.map(({ id, low, high }) => [id, low, high]));

describe('stackView', () => {
	it('puts parts on each other in their order', () => {
		const view = stackView([series('taxes', [5, 6, 7]), series('grants', [1, 2, 3])], range);
		expect(heights(view)[1]).toEqual([
			['taxes', 0, 6],
			['grants', 6, 8]
		]);
		expect(view.columns.map(({ total }) => total)).toEqual([6, 8, 10]);
	});

	it('draws what is negative downwards, beside what is positive', () => {
		const view = stackView([series('a', [-5]), series('b', [2]), series('c', [-1])], { from: '2018', to: '2018' });
		expect(heights(view)[0]).toEqual([
			['a', -5, 0],
			['b', 0, 2],
			['c', -6, -5]
		]);
		expect(view.columns[0]?.total).toBe(-4);
	});

	it('has no total for a year in which a part is missing, and says which years these are', () => {
		const view = stackView([series('a', [1, null, null]), series('b', [1, 2, null])], range);
		expect(view.columns.map(({ total }) => total)).toEqual([2, null, null]);
		expect(view.incomplete).toEqual([2019]);
		expect(view.missing).toEqual([2020]);
	});

	it('takes the status of a column from its parts', () => {
		const view = stackView([series('a', [1], 'sample'), series('b', [1])], { from: '2018', to: '2018' });
		expect(view.columns[0]?.status).toBe('sample');
		expect(view.sample).toBe(true);
	});
});
