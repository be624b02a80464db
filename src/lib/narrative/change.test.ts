import { describe, expect, it } from 'vitest';
import { changeOf, pathOf } from './change.ts';

const amounts = (values: number[], from = 2018) =>
	values.map((value, index) => ({ period: String(from + index), value }));
const change = (first: number, last: number, broken = false) =>
	changeOf({ period: '2018', value: first }, { period: '2020', value: last }, { broken });

describe('changeOf', () => {
	it.each([
		[1000, 1100, 'grew', 10],
		[1000, 900, 'fell', -10],
		[1000, 1000, 'held', 0],
		[999, 1000, 'grew', null],
		[0, 12, 'grew', null],
		[10_000, 10_009, 'held', 0.09],
		[10_000, 10_010, 'grew', 0.1]
	])('from %d to %d residents: %s, %s percent', (first, last, direction, percent) => {
		const found = change(first, last);
		expect(found).toMatchObject({ direction, difference: last - first });
		if (percent === null) expect(found.percent).toBeNull();
		else expect(found.percent).toBeCloseTo(percent, 10);
	});

	it('has no percentage across a break, where even a small difference has a direction', () => {
		expect(change(10_000, 10_001, true)).toMatchObject({ percent: null, direction: 'grew' });
	});
});

describe('pathOf', () => {
	it.each([
		['all through', [1, 2, 5], { shape: 'straight', direction: 'grew' }],
		['without change', [4, 4, 4], { shape: 'straight', direction: 'held' }],
		['with one turn', [1, 5, 2], { shape: 'turn', before: 'grew', after: 'fell', at: { period: '2019', value: 5 } }],
		['level, then down', [5, 5, 2], { shape: 'turn', before: 'held', after: 'fell', at: { period: '2019', value: 5 } }],
		[
			'with two turns',
			[3, 5, 1, 4],
			{ shape: 'winding', highest: { period: '2019', value: 5 }, lowest: { period: '2020', value: 1 } }
		],
		['with a record at an end', [9, 5, 6, 4], { shape: 'winding', highest: null, lowest: null }],
		['with a shared record', [1, 5, 2, 5, 0], { shape: 'winding', highest: null, lowest: null }]
	])('tells a path %s', (_, values, path) => {
		expect(pathOf(amounts(values))).toEqual(path);
	});

	it('tells none through two figures, nor past a missing year', () => {
		expect(pathOf(amounts([1, 2]))).toBeNull();
		expect(pathOf([...amounts([1, 2]), ...amounts([3], 2021)])).toBeNull();
	});
});
