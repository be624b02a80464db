import { describe, expect, it } from 'vitest';
import { areas, factsOnly, pick } from '../../tests/fixtures/observed.ts';

const years = ['2018', '2019', '2020', '2021', '2022', '2023', '2024', '2025'];

describe('budgets', () => {
	it.each([
		['budget-income', 14_617.3],
		['budget-cost', 13_181.3],
		['budget-operating-result', 1436],
		['budget-result', 355.3]
	])('have the known %s of Anija in 2025', (indicator, value) => {
		expect(pick(indicator, '0141', '2025')).toMatchObject({ value, status: 'A', source: 'budget-rr300' });
	});

	it('of Harju county are sums of facts in 2025, of Estonia sums that hold sample figures', () => {
		expect(pick('budget-income', '0037', '2025')).toMatchObject({ value: 1_594_904, status: 'A' });
		expect(pick('budget-income', 'EE', '2025')).toMatchObject({ status: 'sample', source: 'sample' });
		expect(pick('budget-income', 'EE', '2025', factsOnly)).toMatchObject({ value: null, status: 'O' });
	});

	it('add up in every area and year: the operating result is income less costs', () => {
		for (const { code } of areas) {
			for (const year of years) {
				const [income, cost, result] = ['budget-income', 'budget-cost', 'budget-operating-result'].map((line) =>
					Number(pick(line, code, year).value)
				);
				expect(Math.abs(Number(income) - Number(cost) - Number(result)), `${code} ${year}`).toBeLessThan(0.15);
			}
		}
	});

	it('are sampled in proportion to facts: each resident of Tartu has about what one of Tallinn has', () => {
		const tartu = Number(pick('budget-income-per-resident', '0793', '2023').value);
		const tallinn = Number(pick('budget-income-per-resident', '0784', '2023').value);
		expect(tartu / tallinn).toBeGreaterThan(0.75);
		expect(tartu / tallinn).toBeLessThan(1.35);
	});
});

describe('budgets per resident', () => {
	it('are in euros per resident on 1 January', () => {
		expect(pick('budget-income-per-resident', '0141', '2025')).toMatchObject({
			status: 'A',
			caveat: 'january-population'
		});
		expect(pick('budget-income-per-resident', '0141', '2025').value).toBeCloseTo(14_617_300 / 6429, 3);
		expect(pick('budget-cost-per-resident', '0141', '2025').value).toBeCloseTo(13_181_300 / 6429, 3);
	});

	it('tell that the population of Tallinn was quoted by the press', () => {
		expect(pick('budget-income-per-resident', '0784', '2025').caveat).toBe('quoted-by-press');
	});

	it('are missing in a year without a population', () => {
		expect(pick('budget-income-per-resident', '0141', '2022')).toMatchObject({ value: null, status: 'O' });
	});
});
