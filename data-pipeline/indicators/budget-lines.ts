import { defineIndicator, type Observed, type RowOf } from '../define.ts';
import { type BudgetLineId, budgetLinesRr300 } from '../sources/budget-lines-rr300.ts';
import { budgetIncome, budgetOperatingResult, budgetResult } from './budget.ts';
import { finder, pairwise } from './derive.ts';
import { firstOf, published } from './published.ts';
import { sampleDebt } from './sample/budget.ts';

function ofLine(rows: readonly RowOf<typeof budgetLinesRr300>[], line: BudgetLineId): Observed[] {
	return published(
		rows.filter((row) => row.line === line),
		budgetLinesRr300
	);
}

/** What the lines that do not come with every budget have in common. */
const line = {
	theme: 'budget',
	unit: 'thousand-euros',
	decimals: 0,
	timing: 'during-year',
	levels: ['country', 'county', 'municipality'],
	better: 'neither',
	totals: 'sum'
} satisfies Partial<Parameters<typeof defineIndicator>[0]>;

/** The table's own line; where it is not known, what the law makes of it: the budget result less the operating result. */
export const budgetInvestment = defineIndicator({
	id: 'budget-investment',
	...line,
	title: { et: 'Investeerimistegevuse saldo', en: 'Balance of investment activities' },
	description: {
		et: 'Põhivara müügist ja investeerimistoetustest saadud raha miinus põhivara soetamiseks ja muuks investeerimistegevuseks kulunud raha: enamasti miinusmärgiga. Arvud on Statistikaameti tabelist RR300, tuhandetes eurodes. Kui seda rida ei ole teada, on arv eelarve tulemi ja põhitegevuse tulemi vahe.',
		en: 'Money from the sale of fixed assets and from investment grants minus what was spent on fixed assets and other investment: mostly a negative figure. The figures are from table RR300 of Statistics Estonia, in thousand euros. Where that line is not known, the figure is the budget result less the operating result.'
	},
	plausible: [-1_000_000, 1_000_000],
	revisionBound: 2,
	inputs: { budgetLinesRr300, budgetResult, budgetOperatingResult },
	observe(rows) {
		const operating = finder(rows.budgetOperatingResult);
		const difference = pairwise(rows.budgetResult, operating, (result, ofOperations) => result - ofOperations);
		return firstOf(
			ofLine(rows.budgetLinesRr300, 'investment'),
			difference.filter(({ value }) => value !== null)
		);
	}
});

export const budgetDebt = defineIndicator({
	id: 'budget-debt',
	...line,
	title: { et: 'Võlakohustused', en: 'Debt' },
	description: {
		et: 'Omavalitsuse võlakohustused aasta lõpus. Arvud on Statistikaameti tabelist RR300, tuhandetes eurodes. Kui maakonna või Eesti arvu ei ole avaldatud, on see omavalitsuste arvude summa. Näidisandmed on tuletatud põhitegevuse tuludest.',
		en: 'Debt of the municipality at the end of the year. The figures are from table RR300 of Statistics Estonia, in thousand euros. Where no figure is published for a county or Estonia, it is the sum of its municipalities. Sample data are derived from operating revenue.'
	},
	plausible: [0, 6_000_000],
	revisionBound: 0.5,
	inputs: { budgetLinesRr300, budgetIncome },
	observe: (rows) => ofLine(rows.budgetLinesRr300, 'debt'),
	sample: (rows, { areas }) => sampleDebt(rows.budgetIncome, areas)
});
