import { describe, expect, it } from 'vitest';
import { pyramidShown } from './pyramid-choice.ts';

const own = { code: '0663', periods: ['2018', '2020', '2023'] };
const others = [{ code: '0793', slug: 'tartu-linn' }];
const range = { from: '2018', to: '2023' };
const newest = { area: '0663', period: '2023' };
const first = { area: '0663', period: '2018' };

describe('what a pyramid shows', () => {
	it.each([
		['the newest and the first year of the period', null, null, newest, first],
		['another year', '2020', null, { area: '0663', period: '2020' }, first],
		['another year laid over', null, '2020', newest, { area: '0663', period: '2020' }],
		['an area laid over, in the same year', null, 'tartu-linn', newest, { area: '0793', period: '2023' }],
		['nothing laid over', null, 'ei', newest, null],
		['no year over itself', '2018', '2018', first, null],
		['what there is instead of what there is not', '1999', 'atlantis', newest, first]
	])('is %s', (_, main, laid, shown, over) => {
		expect(pyramidShown({ main, laid }, own, others, range)).toEqual({ main: shown, laid: over });
	});

	it('is nothing where there are no ages', () => {
		expect(pyramidShown({ main: null, laid: null }, { code: '0663', periods: [] }, others, range)).toBeNull();
	});
});
