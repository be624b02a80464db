import type { LocalText } from '#lib/model/language.ts';
import { defineIndicator, type IndicatorDefinition } from '../define.ts';
import { budgetDebt, budgetInvestment } from './budget-lines.ts';
import { budgetCost, budgetIncome, budgetResult } from './budget.ts';
import { inNewestPrices, priceInputs } from './constant-prices.ts';
import { perResidents } from './derive.ts';
import { population } from './population.ts';

type Draft = { line: IndicatorDefinition; title: LocalText; plausible: [number, number] };

const euros = {
	theme: 'budget',
	unit: 'euros-per-resident',
	decimals: 0,
	timing: 'during-year',
	levels: ['country', 'county', 'municipality'],
	better: 'neither',
	totals: 'none'
} satisfies Partial<Parameters<typeof defineIndicator>[0]>;

/** A budget line in euros per resident on 1 January of the budget's year. */
function perResident({ line, title, plausible }: Draft): IndicatorDefinition {
	return defineIndicator({
		id: `${line.id}-per-resident`,
		...euros,
		title: { et: `${title.et} elaniku kohta`, en: `${title.en} per resident` },
		description: {
			et: `${title.et} eurodes ühe elaniku kohta. Arvutatud sama aasta 1. jaanuari rahvaarvu põhjal.`,
			en: `${title.en} in euros per resident, based on the population on 1 January of the same year.`
		},
		plausible,
		revisionBound: line.revisionBound,
		inputs: { line, population },
		observe: (rows) => perResidents(rows.line, rows.population, 1000)
	});
}

/** The same in the prices of the newest year of the consumer price index: a new year of it moves all figures. */
function inConstantPrices(amount: IndicatorDefinition): IndicatorDefinition {
	return defineIndicator({
		id: `${amount.id}-constant-prices`,
		...euros,
		title: { et: `${amount.title.et}, püsivhindades`, en: `${amount.title.en}, constant prices` },
		description: {
			et: `${amount.title.et} tarbijahinnaindeksi uusima aasta hindades. Iga aasta summa on tarbijahinnaindeksiga ümber arvestatud, et hinnatõus võrdlust ei moonutaks.`,
			en: `${amount.title.en} in the prices of the newest year of the consumer price index. The amount of each year is converted with the index, so that rising prices do not distort the comparison.`
		},
		plausible: amount.plausible,
		revisionBound: Math.max(0.4, amount.revisionBound),
		inputs: { amount, ...priceInputs },
		observe: (rows) => inNewestPrices(rows.amount, rows.consumerPrices, rows.quotedPriceChanges)
	});
}

const drafts: readonly Draft[] = [
	{ line: budgetIncome, title: budgetIncome.title, plausible: [0, 30_000] },
	{ line: budgetCost, title: budgetCost.title, plausible: [0, 30_000] },
	{ line: budgetResult, title: budgetResult.title, plausible: [-20_000, 20_000] },
	{ line: budgetInvestment, title: budgetInvestment.title, plausible: [-20_000, 20_000] },
	{ line: budgetDebt, title: budgetDebt.title, plausible: [0, 30_000] }
];

/** Budget lines per resident, each followed by the same in constant prices. */
export const budgetsPerResident: readonly IndicatorDefinition[] = drafts.flatMap((draft) => {
	const amount = perResident(draft);
	return [amount, inConstantPrices(amount)];
});
