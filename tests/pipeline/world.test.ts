import { describe, expect, it } from 'vitest';
import { counties, merged, municipalities, pieces } from '../publishers/made-areas.ts';
import { madeBudget } from '../publishers/made-money.ts';
import { firstYear, formerPart, lastYear, madeAges, madeYear } from '../publishers/made-people.ts';
import { cellAt, makeWorld } from '../publishers/world.ts';

const world = makeWorld();
const years = Array.from({ length: lastYear - firstYear }, (_, index) => firstYear + index);
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
const tableOf = (id: string) => {
	const found = [...world.statistics, ...world.health].find((table) => table.id === id);
	if (!found) throw new Error(`no table ${id}`);
	return found;
};

describe('the made world', () => {
	it('has the 78 municipalities of today, under either code of the new one', () => {
		expect(world.municipalities).toHaveLength(78);
		expect(world.municipalities.find(({ code }) => code === '0250')).toMatchObject({
			name: 'Jõhvi vald',
			parts: merged.codes
		});
		expect(makeWorld({ newCode: '0251' }).municipalities.map(({ code }) => code)).not.toContain('0250');
	});

	it('loses nobody: births less deaths and migration make the change of every year', () => {
		for (const { code } of municipalities) {
			for (const year of years) {
				const { people, births, deaths, internal, external } = madeYear(code, year);
				expect(madeYear(code, year + 1).people).toBe(people + births - deaths + internal + external);
			}
		}
		for (const year of years) expect(sum(municipalities.map(({ code }) => madeYear(code, year).internal))).toBe(0);
	});

	it('counts as many people by age as there are', () => {
		for (const { code } of municipalities) {
			const { men, women } = madeAges(code, 2020);
			expect(sum([...men, ...women])).toBe(madeYear(code, 2020).people);
		}
	});

	it('divides what a municipality had among those that it was made of', () => {
		const people = (code: string) => madeYear(code, 2016).people;
		const formers = [...new Set(pieces.map(({ code }) => code))];
		expect(formers).toHaveLength(213);
		expect(sum(formers.map((former) => formerPart(former, people)))).toBe(
			sum(municipalities.map(({ code }) => people(code)))
		);
	});

	it('has budgets of which the parts make the whole', () => {
		const made = madeBudget('0141', 2024);
		expect(made.taxes + made.sales + made.grantsReceived + made.otherIncome).toBe(made.income);
		expect(made.income + made.cost).toBe(made.operatingResult);
		expect(made.operatingResult + made.investment).toBe(made.result);
		expect(made.result + made.financing).toBe(made.liquidAssets);
	});

	it('sums municipalities to counties and no higher than the country', () => {
		const people = (name: string) =>
			Number(cellAt(tableOf('RV0291U'), { Elukoht: name, Aasta: '2020', Näitaja: '1' }).value);
		const byCounty = counties.map(({ name }) => people(name));
		expect(sum(byCounty)).toBe(sum(municipalities.map(({ name }) => people(name))));
		expect(sum(byCounty)).toBeLessThanOrEqual(people('Kogu Eesti'));
	});
});
