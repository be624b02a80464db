import type { LocalText } from '#lib/model/language.ts';
import { defineIndicator, type IndicatorDefinition } from '../define.ts';
import { budgetCost, budgetIncome } from './budget.ts';
import { perResidents } from './derive.ts';
import { population } from './population.ts';

/** A budget line in euros per resident on 1 January of the budget's year. */
function perResident(
	line: IndicatorDefinition,
	title: LocalText,
	what: LocalText,
	plausible: [number, number]
): IndicatorDefinition {
	return defineIndicator({
		id: `${line.id}-per-resident`,
		theme: 'budget',
		title,
		description: {
			et: `${what.et} eurodes ühe elaniku kohta. Arvutatud sama aasta 1. jaanuari rahvaarvu põhjal.`,
			en: `${what.en} in euros per resident, based on the population on 1 January of the same year.`
		},
		unit: 'euros-per-resident',
		decimals: 0,
		timing: 'during-year',
		levels: ['country', 'county', 'municipality'],
		better: 'neither',
		plausible,
		inputs: { line, population },
		totals: 'none',
		observe: (rows) => perResidents(rows.line, rows.population, 1000)
	});
}

export const budgetIncomePerResident = perResident(
	budgetIncome,
	{ et: 'Põhitegevuse tulud elaniku kohta', en: 'Operating revenue per resident' },
	{ et: 'Omavalitsuse aasta põhitegevuse tulud', en: 'Operating revenue of the municipality during the year' },
	[0, 20_000]
);

export const budgetCostPerResident = perResident(
	budgetCost,
	{ et: 'Põhitegevuse kulud elaniku kohta', en: 'Operating expenditure per resident' },
	{
		et: 'Omavalitsuse aasta põhitegevuse kulud (miinusmärgiga)',
		en: 'Operating expenditure of the municipality during the year (a negative figure)'
	},
	[-20_000, 0]
);
