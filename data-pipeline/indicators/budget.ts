import type { LocalText } from '#lib/model/language.ts';
import { defineIndicator } from '../define.ts';
import { budgetRr300 } from '../sources/budget-rr300.ts';
import { population } from './population.ts';
import { sampleBudgets, type Budget } from './sample/budget.ts';

type Line = Exclude<keyof Budget, 'area' | 'period'>;

function lineOf(budgets: readonly Budget[], line: Line) {
	return budgets.map((budget) => ({ area: budget.area, period: budget.period, value: budget[line] }));
}

/** One line of the municipal budgets in thousand euros. */
function budgetLine(id: string, line: Line, title: LocalText, what: LocalText, plausible: [number, number]) {
	return defineIndicator({
		id,
		theme: 'budget',
		title,
		description: {
			et: `${what.et} Arvud on Statistikaameti tabelist RR300, tuhandetes eurodes. Maakonna ja Eesti arv on omavalitsuste arvude summa. Näidisandmed on tuletatud sarnase suurusega omavalitsuste eelarvetest elaniku kohta.`,
			en: `${what.en} The figures are from table RR300 of Statistics Estonia, in thousand euros. Figures for counties and Estonia are sums of municipalities. Sample data are derived from the budgets per resident of municipalities of similar size.`
		},
		unit: 'thousand-euros',
		decimals: 0,
		timing: 'during-year',
		levels: ['country', 'county', 'municipality'],
		better: 'neither',
		plausible,
		inputs: { budgetRr300, population },
		totals: 'sum',
		observe: (rows) =>
			lineOf(rows.budgetRr300, line).map((row) => ({ ...row, status: 'A', source: budgetRr300.id, caveat: null })),
		sample: (rows, { areas }) =>
			lineOf(sampleBudgets(rows.budgetRr300, rows.population, areas, { from: '2018', to: '2025' }), line)
	});
}

export const budgetIncome = budgetLine(
	'budget-income',
	'income',
	{ et: 'Põhitegevuse tulud', en: 'Operating revenue' },
	{
		et: 'Omavalitsuse aasta põhitegevuse tulud: maksud, toetused, kaupade ja teenuste müük ning muud tulud.',
		en: 'Operating revenue of the municipality during the year: taxes, grants, sales of goods and services and other revenue.'
	},
	[0, 6_000_000]
);

export const budgetCost = budgetLine(
	'budget-cost',
	'cost',
	{ et: 'Põhitegevuse kulud', en: 'Operating expenditure' },
	{
		et: 'Omavalitsuse aasta põhitegevuse kulud: tööjõukulud, majandamiskulud ja antud toetused. Kulud on miinusmärgiga.',
		en: 'Operating expenditure of the municipality during the year: labour costs, running costs and grants given. Expenditure is shown as a negative figure.'
	},
	[-6_000_000, 0]
);

export const budgetOperatingResult = budgetLine(
	'budget-operating-result',
	'operatingResult',
	{ et: 'Põhitegevuse tulem', en: 'Operating result' },
	{
		et: 'Põhitegevuse tulude ja kulude vahe: kui palju jääb aasta põhitegevusest üle.',
		en: 'Operating revenue less operating expenditure: what is left over from the year’s operations.'
	},
	[-1_000_000, 1_000_000]
);

export const budgetResult = budgetLine(
	'budget-result',
	'result',
	{ et: 'Eelarve tulem', en: 'Budget result' },
	{
		et: 'Põhitegevuse tulem koos investeerimistegevusega: eelarve ülejääk või (miinusmärgiga) puudujääk.',
		en: 'The operating result together with investment: the budget surplus or, if negative, deficit.'
	},
	[-1_000_000, 1_000_000]
);
