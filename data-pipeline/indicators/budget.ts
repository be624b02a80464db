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
			et: `${what.et} Statistikaameti tabelist RR300, tuhandetes eurodes. Maakonna ja Eesti arv on omavalitsuste summa. Näidisandmetena märgitud arvud on tuletatud suuruselt lähedaste omavalitsuste eelarvest elaniku kohta.`,
			en: `${what.en} From table RR300 of Statistics Estonia, in thousand euros. Counties and Estonia are sums of municipalities. Figures marked as sample data are drawn from the budgets per resident of municipalities of similar size.`
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
	{ et: 'Põhitegevuse tulud', en: 'Operating income' },
	{
		et: 'Omavalitsuse aasta põhitegevuse tulud: maksud, toetused, kaupade ja teenuste müük ja muu jooksev tulu.',
		en: 'Operating income of the municipality during the year: taxes, grants, sales of goods and services and other current income.'
	},
	[0, 6_000_000]
);

export const budgetCost = budgetLine(
	'budget-cost',
	'cost',
	{ et: 'Põhitegevuse kulud', en: 'Operating costs' },
	{
		et: 'Omavalitsuse aasta põhitegevuse kulud: töötasud, majandamine, antud toetused. Kulud on miinusmärgiga.',
		en: 'Operating costs of the municipality during the year: wages, running costs, grants given. Costs are negative.'
	},
	[-6_000_000, 0]
);

export const budgetOperatingResult = budgetLine(
	'budget-operating-result',
	'operatingResult',
	{ et: 'Põhitegevuse tulem', en: 'Operating result' },
	{
		et: 'Põhitegevuse tulude ja kulude vahe: palju jääb aasta jooksvast tegevusest üle.',
		en: 'Operating income less operating costs: what the year’s current activities leave over.'
	},
	[-1_000_000, 1_000_000]
);

export const budgetResult = budgetLine(
	'budget-result',
	'result',
	{ et: 'Eelarve tulem', en: 'Budget result' },
	{
		et: 'Põhitegevuse tulem koos investeerimistegevusega: eelarve ülejääk või miinusmärgiga puudujääk.',
		en: 'The operating result together with investment: the surplus of the budget or, when negative, its deficit.'
	},
	[-1_000_000, 1_000_000]
);
