import { describe, expect, it } from 'vitest';
import type { Status } from '#lib/model/status.ts';
import { observeLive, pulled } from '../../tests/fixtures/live-rows.ts';
import { ageRv0240 } from '../sources/age-rv0240.ts';
import { populationRv0291u } from '../sources/population-rv0291u.ts';
import { population0To14, population65Plus, population65PlusShare } from './age-structure.ts';
import { ageCategories, type AgeRow, countAged, meanOf } from './ages.ts';
import { dependencyRatio, oldDependencyRatio, youngDependencyRatio } from './dependency.ts';
import { meanAge } from './mean-age.ts';
import { population60Plus, population60To64, population85Plus } from './older-residents.ts';
import { populationMen, populationWomen } from './population-by-sex.ts';

/** As many of each age as `of` says. */
function ages(of: (age: number) => number): number[] {
	return Array.from({ length: 101 }, (_, age) => of(age));
}

function row(area: string, period: string, of: (age: number) => number, status: Status = 'A'): AgeRow {
	return { area, period, men: ages(of), women: ages((age) => 2 * of(age)), status };
}

/** Ten boys and twenty girls newly born, as many men and women of 40, a man and two women of 70. */
const few = (age: number) => (age === 0 || age === 40 ? 10 : age === 70 ? 1 : 0);
const live = [
	pulled(ageRv0240, [
		row('0141', '2021', few),
		row('0141', '2022', few),
		row('EE', '2021', () => 1),
		{ area: '0198', period: '2021', men: ages(() => 1), women: [...ages(() => 1).slice(1), null], status: 'P' },
		{ area: '0245', period: '2021', men: Array(101).fill(null), women: Array(101).fill(null), status: 'Q' }
	]),
	pulled(populationRv0291u, [
		{ area: '0141', period: '2021', value: 63, status: 'A' },
		{ area: 'EE', period: '2021', value: 303, status: 'A' }
	])
];

describe('single years of age', () => {
	it('are 101 categories, the last open', () => {
		expect(ageCategories).toHaveLength(101);
		expect(ageCategories[7]).toEqual({ id: '7', title: { et: '7', en: '7' } });
		expect(ageCategories.at(-1)).toEqual({ id: '100-plus', title: { et: '100 ja vanemad', en: '100 and over' } });
	});

	it('are counted from one age to another, both included, and not where one is missing', () => {
		expect(
			countAged(
				ages(() => 1),
				15,
				64
			)
		).toBe(50);
		expect(countAged(ages(() => 1))).toBe(101);
		expect(countAged([...ages(() => 1).slice(0, 100), null], 0, 99)).toBe(100);
		expect(countAged([...ages(() => 1).slice(0, 100), null])).toBeNull();
	});

	it('give a mean with the half year by which people are older, and none of nobody', () => {
		expect(meanOf({ men: ages((age) => (age === 30 ? 3 : 0)), women: ages((age) => (age === 40 ? 1 : 0)) })).toBe(33);
		expect(meanOf({ men: ages(() => 0), women: ages(() => 0) })).toBeNull();
	});
});

describe('men and women', () => {
	it('are counted over all ages, with the break of the census', async () => {
		const men = await observeLive(populationMen, live);
		expect(men.at('0141', '2021')).toMatchObject({ value: 21, status: 'A', source: 'age-rv0240' });
		expect(men.at('0141', '2022')).toMatchObject({ value: 21, status: 'B', caveat: 'residence-reset-2021' });
		expect(men.at('EE', '2021')?.value).toBe(101);
		expect((await observeLive(populationWomen, live)).at('0141', '2021')?.value).toBe(42);
	});

	it('are missing with the publisher’s reason, and unexplained where one age alone is missing', async () => {
		const women = await observeLive(populationWomen, live);
		expect(women.at('0245', '2021')).toMatchObject({ value: null, status: 'Q' });
		expect(women.at('0198', '2021')).toMatchObject({ value: null, status: 'O' });
	});

	it('are told by single year of age too', async () => {
		const { parts } = await observeLive(populationWomen, live);
		const of = (area: string, period: string) =>
			parts.filter((part) => part.area === area && part.period === period).map(({ value }) => value);
		expect(of('0141', '2022')).toEqual(ages((age) => 2 * few(age)));
		expect(of('0198', '2021')).toEqual([...ages(() => 1).slice(1), null]);
		expect(parts.find(({ category, area }) => category === '100-plus' && area === 'EE')?.value).toBe(2);
	});
});

describe('groups of ages', () => {
	it.each([
		['0 to 14', population0To14, 30],
		['65 and over', population65Plus, 3],
		['60 and over', population60Plus, 3],
		['60 to 64', population60To64, 0],
		['85 and over', population85Plus, 0]
	])('of %s are sums of single years', async (_, indicator, value) => {
		expect((await observeLive(indicator, live)).at('0141', '2021')).toMatchObject({ value, source: 'age-rv0240' });
	});

	it('are a part of the population, where that is known', async () => {
		const share = await observeLive(population65PlusShare, live);
		expect(share.at('0141', '2021')?.value).toBeCloseTo(300 / 63, 4);
		expect(share.at('EE', '2021')?.value).toBeCloseTo((100 * 108) / 303, 4);
		expect(share.at('0198', '2021')).toMatchObject({ value: null, status: 'O' });
	});
});

describe('dependency ratios', () => {
	it.each([
		['of both groups', dependencyRatio, 110],
		['of children', youngDependencyRatio, 100],
		['of the old', oldDependencyRatio, 10]
	])('%s are per 100 of working age', async (_, indicator, value) => {
		expect((await observeLive(indicator, live)).at('0141', '2021')).toMatchObject({ value, status: 'A' });
	});

	it('cannot exist where nobody is of working age', async () => {
		const children = row('0141', '2021', (age) => (age < 5 ? 1 : 0));
		const { at } = await observeLive(dependencyRatio, [pulled(ageRv0240, [children, row('EE', '2021', few)])]);
		expect(at('0141', '2021')).toMatchObject({ value: null, status: 'M' });
	});
});

describe('mean age', () => {
	it('is of both sexes, in counties and in Estonia too', async () => {
		const mean = await observeLive(meanAge, live);
		expect(mean.at('0141', '2021')?.value).toBeCloseTo((30 * 0.5 + 30 * 40.5 + 3 * 70.5) / 63, 4);
		expect(mean.at('EE', '2021')).toMatchObject({ value: 50.5, status: 'A' });
	});
});
