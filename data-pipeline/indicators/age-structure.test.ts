import { describe, expect, it } from 'vitest';
import { areas, factsOnly, partsOf, pick, rowsOf, withSamples } from '../../tests/fixtures/observed.ts';
import { age2019 } from '../sources/age-2019.ts';
import { sampleAges } from './sample/age-structure.ts';

const years = ['2018', '2019', '2020', '2023'];
const municipalities = areas.filter(({ level }) => level === 'municipality').map(({ code }) => code);
const of = (id: string) => withSamples.filter(({ indicator }) => indicator === id);
const sampled = sampleAges({ population: of('population'), age2019: rowsOf(age2019), meanAge: of('mean-age') }, areas);
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

describe('sampled ages', () => {
	it('are of the years whose population is known, and add up to it', () => {
		expect(sampled).toHaveLength(municipalities.length * years.length);
		for (const { area, period, men, women } of sampled) {
			expect([area, period, sum(men) + sum(women)]).toEqual([area, period, pick('population', area, period).value]);
		}
	});

	it('are whole and never negative', () => {
		const counts = sampled.flatMap(({ men, women }) => [...men, ...women]);
		expect(counts).toHaveLength(sampled.length * 202);
		expect(counts.filter((count) => !Number.isInteger(count) || count < 0)).toEqual([]);
	});

	it('fill the known groups of 2019 exactly', () => {
		const groups = [
			['60-64', 60, 64],
			['65-69', 65, 69],
			['70-74', 70, 74],
			['75-79', 75, 79],
			['80-84', 80, 84],
			['85-plus', 85, 100]
		] as const;
		for (const { area, men, women } of sampled.filter(({ period }) => period === '2019')) {
			for (const [group, from, to] of groups) {
				const made = sum(men.slice(from, to + 1)) + sum(women.slice(from, to + 1));
				expect([area, group, made]).toEqual([area, group, pick(`population-${group}`, area, '2019').value]);
			}
		}
	});

	it('have the mean age of the place, give or take what rounding does in a small one', () => {
		for (const { area, period, men, women } of sampled) {
			const persons = sum(men) + sum(women);
			const mean = sum(men.map((count, age) => (count + (women[age] ?? NaN)) * (age + 0.5))) / persons;
			const far = Math.abs(mean - Number(pick('mean-age', area, period).value));
			expect(far, `${area} ${period}`).toBeLessThan(persons < 1000 ? 0.7 : 0.1);
		}
	});

	it('have more women than men among the old, and more boys than girls', () => {
		const all = sampled.filter(({ period }) => period === '2019');
		const men = all.flatMap((ages) => ages.men.slice(80));
		const women = all.flatMap((ages) => ages.women.slice(80));
		expect(sum(women) / sum(men)).toBeGreaterThan(2);
		expect(sum(all.flatMap((ages) => ages.men.slice(0, 15)))).toBeGreaterThan(
			sum(all.flatMap((ages) => ages.women.slice(0, 15)))
		);
	});
});

describe('age groups', () => {
	it.each(years)('add up to the population of %s, as men and women do', (period) => {
		for (const area of municipalities) {
			const value = (id: string) => Number(pick(id, area, period).value);
			const total = value('population');
			expect(value('population-men') + value('population-women')).toBe(total);
			expect(value('population-0-14') + value('population-15-64') + value('population-65-plus')).toBe(total);
		}
	});

	it('of 65 and over are a fact in 2019, from the known groups', () => {
		expect(pick('population-65-plus', '0653', '2019', factsOnly)).toMatchObject({ status: 'A', source: 'age-2019' });
		const [all, younger] = ['60-plus', '60-64'].map((id) => Number(pick(`population-${id}`, '0653', '2019').value));
		expect(pick('population-65-plus', '0653', '2019').value).toBe(Number(all) - Number(younger));
		expect(pick('population-65-plus', '0653', '2018').status).toBe('sample');
	});

	it('have no figure where the population has none', () => {
		expect(pick('population-0-14', '0653', '2021')).toMatchObject({ value: null, status: 'O' });
	});

	it('of counties and Estonia are sums, and their shares go by them', () => {
		expect(pick('population-0-14', 'EE', '2019').status).toBe('sample');
		const share =
			(100 * Number(pick('population-0-14', '0037', '2019').value)) / Number(pick('population', '0037', '2019').value);
		expect(pick('population-0-14-share', '0037', '2019').value).toBeCloseTo(share, 3);
	});
});

describe('sampled pyramids', () => {
	const pyramids = new Map(['population-men', 'population-women'].map((id) => [id, partsOf(id, 'age')]));

	it('are of the two ends of the default period alone', () => {
		for (const parts of pyramids.values()) {
			expect(new Set(parts.map(({ period }) => period))).toEqual(new Set(['2018', '2023']));
			expect(parts).toHaveLength(2 * areas.length * 101);
		}
	});

	it('add up to the men and the women of every area', () => {
		for (const [id, parts] of pyramids) {
			const totals = new Map<string, number>();
			for (const { area, period, value } of parts) {
				const key = `${area} ${period}`;
				totals.set(key, (totals.get(key) ?? 0) + Number(value));
			}
			for (const { code } of areas) expect(totals.get(`${code} 2023`)).toBe(pick(id, code, '2023').value);
		}
	});
});
