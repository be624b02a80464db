import { describe, expect, it } from 'vitest';
import type { Status } from '../../model/status.ts';
import { oldest, outlineOf, pyramidView, type Residents } from './pyramid-view.ts';

/** One man of every age, two women; whoever is `lacking` has no figure. */
function residents(name: string, { status = 'A' as Status, lacking = -1 } = {}): Residents {
	const rows = (value: number) =>
		Array.from({ length: oldest + 1 }, (_, age) => ({
			category: age === oldest ? '100-plus' : String(age),
			value: age === lacking ? null : value,
			status: age === lacking ? ('O' as const) : status
		}));
	return { name, men: rows(1), women: rows(2) };
}

describe('pyramidView', () => {
	const { main } = pyramidView(residents('Rakvere linn, 2023'), null);

	it('has a step for every year of age, those of a hundred and older together', () => {
		expect(main.ages).toHaveLength(101);
		expect(main.ages.at(-1)).toEqual({
			from: 100,
			to: null,
			men: { count: 1, length: 1 },
			women: { count: 2, length: 2 }
		});
	});

	it('gives the same in groups of five years', () => {
		expect(main.groups).toHaveLength(21);
		expect(main.groups[1]).toMatchObject({ from: 5, to: 9, men: { count: 5 }, women: { count: 10 } });
		expect(main.groups.at(-1)).toMatchObject({ from: 100, to: null, men: { count: 1 } });
	});

	it('counts all men and all women', () => {
		expect([main.men, main.women]).toEqual([101, 202]);
	});

	it('tells lengths in per cent of all residents, so that areas of any size can be laid over each other', () => {
		const { main, longest } = pyramidView(residents('a'), null, { share: true });
		expect(main.ages[0]?.men).toEqual({ count: 1, length: expect.closeTo(100 / 303) });
		expect(longest).toBeCloseTo(200 / 303);
	});

	it('leaves an age without a figure open, with its group and all that is a sum of it', () => {
		const { main } = pyramidView(residents('a', { lacking: 7 }), null, { share: true });
		expect(main.ages[7]?.men).toEqual({ count: null, length: null });
		expect(main.groups[1]?.women.count).toBeNull();
		expect(main.men).toBeNull();
		// A share of an unknown whole is not known either.
		expect(main.ages[0]?.men).toEqual({ count: 1, length: null });
	});

	it('says which of the two is made of sample figures', () => {
		const view = pyramidView(residents('a'), residents('b', { status: 'sample' }));
		expect([view.main.sample, view.laid?.sample, view.sample]).toEqual([false, true, true]);
		expect(view.statuses).toEqual(['A', 'sample']);
	});

	it('stands where there is nothing at all', () => {
		const view = pyramidView({ name: 'a', men: [], women: [] }, null);
		expect(view).toMatchObject({ longest: 0, sample: false, main: { men: null, women: null } });
	});
});

describe('few residents', () => {
	it('are drawn as the means of groups of five years where areas are laid over each other, and as they are alone', () => {
		const all = residents('a');
		const full = { ...all, men: all.men.map((row) => ({ ...row, value: row.category === '7' ? 10 : 0 })) };
		const mean = expect.closeTo((100 * 10) / (10 + 202) / 5) as number;
		const { main } = pyramidView(full, residents('b'), { share: true });
		expect(main.grouped).toBe(true);
		expect(outlineOf(main, 'men')).toEqual([
			{ age: 0, x: 0 },
			{ age: 5, x: 0 },
			{ age: 5, x: mean },
			{ age: 10, x: mean },
			{ age: 10, x: 0 },
			{ age: 101, x: 0 }
		]);
		expect(pyramidView(full, residents('b')).main.grouped).toBe(false);
	});

	it('have every age for words all the same', () => {
		const { main } = pyramidView(residents('a'), residents('b'), { share: true });
		expect([main.ages.length, main.drawn.length]).toEqual([101, 21]);
	});
});

describe('outlineOf', () => {
	it('has a corner wherever the number of people changes, and none on the way', () => {
		const { main } = pyramidView(residents('a', { lacking: 7 }), null);
		expect(outlineOf(main, 'women')).toEqual([
			{ age: 0, x: 2 },
			{ age: 7, x: 2 },
			{ age: 7, x: null },
			{ age: 8, x: null },
			{ age: 8, x: 2 },
			{ age: 101, x: 2 }
		]);
	});
});
