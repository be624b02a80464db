import { describe, expect, it } from 'vitest';
import type { RankedArea } from '../ranking/ranking.ts';
import { slopeView } from './slope-view.ts';

const area = (name: string, value: number, status: RankedArea['status'] = 'A'): RankedArea => ({
	area: name,
	name,
	value,
	status,
	rank: 0,
	until: 0,
	difference: null
});
const none = new Set<string>();

describe('slopeView', () => {
	it('tells how many places each rose, among those with both figures', () => {
		const view = slopeView(
			[
				[area('A', 3), area('B', 2), area('X', 9)],
				[area('A', 1), area('B', 2), area('Y', 5)]
			],
			none,
			null
		);
		expect(view.lines.map(({ name, from, to, change }) => [name, from.rank, to.rank, change])).toEqual([
			['B', 2, 1, 1],
			['A', 1, 2, -1]
		]);
		expect(view.missing).toBe(2);
	});

	it('gives those that share a rank rows of their own', () => {
		const view = slopeView(
			[
				[area('B', 1), area('A', 1)],
				[area('B', 1), area('A', 1)]
			],
			none,
			null
		);
		expect(view.lines.map(({ name, to }) => [name, to.rank, to.row])).toEqual([
			['A', 1, 0],
			['B', 1, 1]
		]);
		expect(view.lines.map(({ tone }) => tone)).toEqual(['plain', 'plain']);
	});

	it('leaves out, and names, those whose series begins anew', () => {
		const view = slopeView(
			[
				[area('A', 3), area('B', 2)],
				[area('A', 1, 'B'), area('B', 2)]
			],
			new Set(['A']),
			null
		);
		expect(view.lines.map(({ name, to }) => [name, to.rank])).toEqual([['B', 1]]);
		expect(view.broken).toEqual(['A']);
		expect(view.missing).toBe(0);
	});

	it('names the highlighted one and those that moved most', () => {
		const names = 'ABCDEFGHIJ'.split('');
		const first = names.map((name, index) => area(name, 100 - index));
		const last = names.map((name, index) => area(name, name === 'J' ? 200 : 100 - index));
		const view = slopeView([first, last], none, 'A');
		expect(view.lines.find(({ name }) => name === 'J')).toMatchObject({ change: 9, tone: 'moved' });
		expect(view.lines.find(({ name }) => name === 'A')).toMatchObject({ change: -1, tone: 'own' });
		expect(view.lines.filter(({ tone }) => tone === 'moved')).toHaveLength(6);
	});

	it('knows sample figures', () => {
		expect(slopeView([[area('A', 3, 'sample')], [area('A', 3)]], none, null).sample).toBe(true);
	});
});
