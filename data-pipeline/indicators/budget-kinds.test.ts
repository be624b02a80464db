import { describe, expect, it } from 'vitest';
import { observeLive, pulled } from '../../tests/fixtures/live-rows.ts';
import { areas, partsOf, pick } from '../../tests/fixtures/observed.ts';
import { budgetLinesRr300, type BudgetLineId } from '../sources/budget-lines-rr300.ts';
import { budgetRr300 } from '../sources/budget-rr300.ts';
import { costKinds, incomeKinds } from './budget-kinds.ts';
import { budgetDebt, budgetInvestment } from './budget-lines.ts';
import { budgetCost, budgetIncome } from './budget.ts';

const line = (id: BudgetLineId, value: number | null) => {
	return { area: '0141', period: '2024', line: id, value, status: value === null ? ('Q' as const) : ('A' as const) };
};
const live = [
	pulled(budgetRr300, [
		{ area: '0141', period: '2024', income: 100, cost: -90, operatingResult: 10, result: -2, status: 'P' },
		{ area: '0198', period: '2024', income: 50, cost: null, operatingResult: null, result: null, status: 'P' }
	]),
	pulled(budgetLinesRr300, [
		line('taxes', 60),
		line('personal-income-tax', 52),
		line('land-tax', 7.5),
		line('sales', 10),
		line('block-grant', 30),
		line('other-grants', null),
		line('debt', 33.3)
	])
];

describe('kinds of income', () => {
	it('are lines of the table, other taxes what the named ones leave', async () => {
		const { parts } = await observeLive(budgetIncome, live);
		const own = parts
			.filter(({ area }) => area === '0141')
			.map(({ category, value, status }) => [category, value, status]);
		expect(own).toEqual([
			['personal-income-tax', 52, 'A'],
			['land-tax', 7.5, 'A'],
			['other-taxes', 0.5, 'A'],
			['equalisation-grant', null, 'O'],
			['block-grant', 30, 'A'],
			['other-grants', null, 'Q'],
			['sales', 10, 'A'],
			['other-income', null, 'O']
		]);
	});
});

describe('kinds of costs', () => {
	it('are told as amounts, one that takes back what was told too much before as a negative one', async () => {
		const told = [live[0], pulled(budgetLinesRr300, [line('labour', -60), line('running', 2.5)])] as typeof live;
		const { parts } = await observeLive(budgetCost, told);
		const own = parts.filter(({ area, value }) => area === '0141' && value !== null);
		expect(own.map(({ category, value }) => [category, value])).toEqual([
			['labour', 60],
			['running', -2.5]
		]);
	});
});

describe('budget lines', () => {
	it('keep the status of the budget, and are missing one by one', async () => {
		const income = await observeLive(budgetIncome, live);
		expect(income.at('0141', '2024')).toMatchObject({ value: 100, status: 'P' });
		const cost = await observeLive(budgetCost, live);
		expect(cost.at('0141', '2024')).toMatchObject({ value: 90, status: 'P' });
		expect(cost.at('0198', '2024')).toMatchObject({ value: null, status: 'O' });
		const investment = await observeLive(budgetInvestment, live);
		expect(investment.at('0198', '2024')).toMatchObject({ value: null, status: 'O' });
	});

	it('have the investment activities that the table tells, else the difference of the two results', async () => {
		expect((await observeLive(budgetInvestment, live)).at('0141', '2024')).toMatchObject({
			value: -12,
			status: 'P',
			source: 'budget-rr300'
		});
		const told = [...live, pulled(budgetLinesRr300, [line('investment', -11.9)])];
		expect((await observeLive(budgetInvestment, told)).at('0141', '2024')).toMatchObject({
			value: -11.9,
			source: 'budget-lines-rr300'
		});
		expect(pick('budget-investment', '0141', '2025')).toMatchObject({ value: -1080.7, status: 'A' });
	});

	it('have the debt where the table tells of it', async () => {
		expect((await observeLive(budgetDebt, live)).at('0141', '2024')?.value).toBe(33.3);
	});
});

describe('sampled kinds', () => {
	it.each([
		['budget-income', incomeKinds],
		['budget-cost', costKinds]
	])('of %s add up to it, be it a fact or a sample figure', (id, kinds) => {
		const parts = partsOf(id, 'kind');
		for (const { code } of areas) {
			for (const period of ['2018', '2023', '2025']) {
				const own = parts.filter((part) => part.area === code && part.period === period);
				expect(own.map(({ category }) => category)).toEqual(kinds.map(({ id }) => id));
				expect(own.every(({ status }) => status === 'sample')).toBe(true);
				const total = own.reduce((sum, { value }) => sum + Number(value), 0);
				expect(total, `${code} ${period}`).toBeCloseTo(Number(pick(id, code, period).value), 3);
			}
		}
	});

	it('are never negative', () => {
		for (const id of ['budget-income', 'budget-cost']) {
			expect(partsOf(id, 'kind').filter(({ value }) => Number(value) < 0)).toEqual([]);
		}
	});
});
