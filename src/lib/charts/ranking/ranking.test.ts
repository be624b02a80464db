import { describe, expect, it } from 'vitest';
import { type RankedFigure, rankingOf } from './ranking.ts';

const figure = (name: string, value: number | null, status: RankedFigure['status'] = 'A'): RankedFigure => ({
	area: name,
	name,
	value,
	status
});
const rate = { unit: 'percent', decimals: 1 } as const;
const places = (ranking: ReturnType<typeof rankingOf>) =>
	ranking.areas.map(({ name, rank, until }) => [name, rank, until]);

describe('rankingOf', () => {
	it('shares a place among figures that print the same', () => {
		const ranking = rankingOf(
			[figure('A', 1.04), figure('B', 2), figure('C', 1), figure('D', 0)],
			null,
			rate,
			'highest'
		);
		expect(places(ranking)).toEqual([
			['B', 1, 1],
			['A', 2, 3],
			['C', 2, 3],
			['D', 4, 4]
		]);
		expect(ranking.sharing).toBe(2);
	});

	it.each([
		['highest', ['B', 'A', 'C']],
		['lowest', ['C', 'A', 'B']],
		['name', ['A', 'B', 'C']]
	] as const)('puts them in order: %s', (order, names) => {
		const ranking = rankingOf([figure('C', -1), figure('A', 0), figure('B', 5)], null, rate, order);
		expect(ranking.areas.map(({ name }) => name)).toEqual(names);
		expect(ranking.areas.find(({ name }) => name === 'B')?.rank).toBe(1);
	});

	it('lists those without a figure with the reason, and ranks them nowhere', () => {
		const ranking = rankingOf([figure('B', null, 'Q'), figure('A', null, 'O'), figure('C', 3)], null, rate, 'lowest');
		expect(ranking.missing).toEqual([
			{ area: 'A', name: 'A', status: 'O' },
			{ area: 'B', name: 'B', status: 'Q' }
		]);
		expect(places(ranking)).toEqual([['C', 1, 1]]);
	});

	it('sees rates against the country, and amounts against the middle', () => {
		const figures = [figure('A', 10), figure('B', 20), figure('C', 60)];
		const rates = rankingOf(figures, 25.04, rate, 'highest');
		expect(rates.reference).toEqual({ of: 'country', value: 25 });
		expect(rates.areas.map(({ difference }) => difference)).toEqual([35, -5, -15]);
		const counts = rankingOf(figures, 90, { unit: 'persons', decimals: 0 }, 'highest');
		expect(counts.reference).toEqual({ of: 'median', value: 20 });
		expect(rankingOf(figures, null, rate, 'highest').reference).toEqual({ of: 'median', value: 20 });
	});

	it('tells no difference that is less than rounding', () => {
		const [first] = rankingOf([figure('A', 10.04)], 9.96, rate, 'highest').areas;
		expect(first?.difference).toBe(0);
	});

	it('has nothing of nothing', () => {
		expect(rankingOf([], null, rate, 'highest')).toEqual({
			areas: [],
			missing: [],
			reference: null,
			median: null,
			country: null,
			sharing: 0,
			statuses: []
		});
	});
});
