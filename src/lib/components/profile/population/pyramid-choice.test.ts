import { describe, expect, it } from 'vitest';
import { pyramidShown } from './pyramid-choice.ts';

const own = { code: '0663', periods: ['2018', '2020', '2023'] };
const others = [
	{ code: '0793', slug: 'tartu-linn' },
	{ code: '0784', slug: 'tallinn' }
];
const tartu = { area: '0793', period: '2023' };
const range = { from: '2018', to: '2023' };
const newest = { area: '0663', period: '2023' };
const first = { area: '0663', period: '2018' };

describe('what a pyramid shows', () => {
	it.each([
		['the newest and the first year of the period', null, null, newest, first],
		['another year', '2020', null, { area: '0663', period: '2020' }, first],
		['another year laid over', null, '2020', newest, { area: '0663', period: '2020' }],
		['nothing laid over', null, 'ei', newest, null],
		['no year over itself', '2018', '2018', first, null],
		['what there is instead of what there is not', '1999', 'atlantis', newest, first]
	])('is %s', (_, main, laid, shown, over) => {
		expect(pyramidShown({ main, laid }, own, [], range)).toEqual({ main: shown, laid: over });
	});

	it.each([
		['the first area, in the same year', null, null, newest, tartu],
		['the first area in another year', '2018', null, first, { area: '0793', period: '2018' }],
		['another of them', null, 'tallinn', newest, { area: '0784', period: '2023' }],
		['a year, where the reader chose one', null, '2018', newest, first],
		['nothing, where the reader chose that', null, 'ei', newest, null],
		['the first area instead of one that is no longer beside it', null, 'narva-linn', newest, tartu]
	])('has laid over it, with areas beside it, %s', (_, main, laid, shown, over) => {
		expect(pyramidShown({ main, laid }, own, others, range)).toEqual({ main: shown, laid: over });
	});

	it('is nothing where there are no ages', () => {
		expect(pyramidShown({ main: null, laid: null }, { code: '0663', periods: [] }, others, range)).toBeNull();
	});
});
