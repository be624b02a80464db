import { between } from './made-number.ts';
import { madeYear } from './made-people.ts';

// Every figure here is made by a formula. None is, or is meant to look like, a fact about a real place.

/** The lines of a made budget, in tenths of a thousand euros: whole numbers, so that all sums hold exactly. */
export type MadeBudget = Record<
	| 'income'
	| 'taxes'
	| 'personalIncomeTax'
	| 'landTax'
	| 'otherTaxes'
	| 'sales'
	| 'grantsReceived'
	| 'equalisationGrant'
	| 'blockGrant'
	| 'otherGrants'
	| 'otherIncome'
	| 'cost'
	| 'grantsGiven'
	| 'labour'
	| 'running'
	| 'otherCosts'
	| 'operatingResult'
	| 'investment'
	| 'assetSales'
	| 'assetPurchases'
	| 'assetGrants'
	| 'result'
	| 'financing'
	| 'borrowing'
	| 'repayment'
	| 'liquidAssets'
	| 'debt'
	| 'netDebt',
	number
>;

const budgets = new Map<string, MadeBudget>();

/** The budget of one of the 79 in a year: what is paid out is negative, as in the real table. */
export function madeBudget(code: string, year: number): MadeBudget {
	const key = `${code} ${year}`;
	const made = budgets.get(key) ?? makeBudget(code, year);
	budgets.set(key, made);
	return made;
}

function makeBudget(code: string, year: number): MadeBudget {
	const { people } = madeYear(code, year);
	/** So many euros a resident, dearer each year. */
	const each = (euros: number, what: string) =>
		Math.round((people * euros * between(0.8, 1.2, what, code, year) * 1.05 ** (year - 2015)) / 100);
	const taxes = {
		personalIncomeTax: each(750, 'income-tax'),
		landTax: each(40, 'land-tax'),
		otherTaxes: each(5, 'other-tax')
	};
	const grants = {
		equalisationGrant: each(90, 'equalisation'),
		blockGrant: each(280, 'block'),
		otherGrants: each(60, 'grants')
	};
	const costs = {
		grantsGiven: -each(100, 'given'),
		labour: -each(600, 'labour'),
		running: -each(380, 'running'),
		otherCosts: -each(8, 'other')
	};
	const assets = {
		assetSales: each(10, 'asset-sales'),
		assetPurchases: -each(230, 'purchases'),
		assetGrants: each(70, 'asset-grants')
	};
	const loans = { borrowing: each(90, 'borrowing'), repayment: -each(60, 'repayment') };
	const income = {
		taxes: sum(taxes),
		sales: each(150, 'sales'),
		grantsReceived: sum(grants),
		otherIncome: each(15, 'income')
	};
	const operatingResult = sum(income) + sum(costs);
	const result = operatingResult + sum(assets);
	const debt = each(500, 'debt');
	return {
		...income,
		...taxes,
		...grants,
		...costs,
		...assets,
		...loans,
		income: sum(income),
		cost: sum(costs),
		operatingResult,
		investment: sum(assets),
		result,
		financing: sum(loans),
		liquidAssets: result + sum(loans),
		debt,
		netDebt: Math.round(debt * 0.6)
	};
}

function sum(parts: Readonly<Record<string, number>>): number {
	return Object.values(parts).reduce((all, part) => all + part, 0);
}

/** Wages of a month in euros, of an area by its code. */
export function madeWages(code: string, year: number): { mean: number; median: number } {
	const mean = Math.round(1_100 * between(0.85, 1.25, 'wage', code) * 1.07 ** (year - 2018));
	return { mean, median: Math.round(mean * between(0.8, 0.88, 'median', code)) };
}

export function madeEmployees(code: string, year: number): number {
	return Math.round(madeYear(code, year).people * between(0.38, 0.48, 'employees', code, year));
}

export function madeDwellings(code: string, year: number): number {
	return Math.round((madeYear(code, year).people * between(0, 7, 'dwellings', code, year)) / 1000);
}

/** Traffic accidents, by the municipality in which they happened. */
export function madeAccidents(code: string, year: number): number {
	return Math.round((madeYear(code, year).people * between(0.2, 2, 'accidents', code, year)) / 1000);
}

/** The consumer price index of a month, 1997 = 100. */
export function madePrices(year: number, month: number): number {
	return Number((200 * 1.03 ** (year - 2015 + month / 12) * between(0.995, 1.005, 'prices', year, month)).toFixed(2));
}
