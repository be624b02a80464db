import type { Area } from '#lib/model/area.ts';
import type { LocalText } from '#lib/model/language.ts';
import { missingStatuses, type Status } from '#lib/model/status.ts';
import { defineIndicator, type InputRows } from '../define.ts';
import { budgetLinesRr300 } from '../sources/budget-lines-rr300.ts';
import { budgetRr300 } from '../sources/budget-rr300.ts';
import { costKinds, incomeKinds, partsOf, type Kind } from './budget-kinds.ts';
import { population } from './population.ts';
import { published } from './published.ts';
import { sampleBudgets, sampleParts, type Budget } from './sample/budget.ts';
import type { Known } from './sample/steady.ts';

type Line = Exclude<keyof Budget, 'area' | 'period'>;

export const budgetInputs = { budgetRr300, budgetLinesRr300, population };
export type BudgetRows = InputRows<typeof budgetInputs>;

/** The years of which a sample release has budgets. */
const sampled = { from: '2018', to: '2025' };

/** The budgets of which all lines are known. */
function completeBudgets({ budgetRr300 }: BudgetRows): Budget[] {
	return budgetRr300.flatMap(({ income, cost, operatingResult, result, ...budget }) =>
		income === null || cost === null || operatingResult === null || result === null
			? []
			: [{ ...budget, income, cost, operatingResult, result }]
	);
}

/** The line of budgets. The table writes what is paid out with a minus; a cost is told as an amount (decision 035). */
function lineOf(budgets: readonly Budget[], line: Line): Known[] {
	return budgets.map(({ area, period, [line]: value }) => ({ area, period, value: asTold(line, value) }));
}

function asTold(line: Line, value: number): number {
	return line === 'cost' ? 0 - value : value;
}

/** A sample figure of the line for every municipality and year. */
function sampleLine(rows: BudgetRows, line: Line, areas: readonly Area[]): Known[] {
	return lineOf(sampleBudgets(completeBudgets(rows), rows.population, areas, sampled), line);
}

/** The line as a sample release has it: known figures, and sample figures where there is none. */
function knownOrSampled(rows: BudgetRows, line: Line, areas: readonly Area[]): Known[] {
	const known = lineOf(completeBudgets(rows), line);
	const standing = new Set(known.map(({ area, period }) => `${area} ${period}`));
	return [...known, ...sampleLine(rows, line, areas).filter(({ area, period }) => !standing.has(`${area} ${period}`))];
}

type Draft = {
	id: string;
	line: Line;
	title: LocalText;
	what: LocalText;
	plausible: [number, number];
	revisionBound: number;
	kinds?: readonly Kind[];
};

/** One line of the municipal budgets in thousand euros. */
function budgetLine({ id, line, title, what, plausible, revisionBound, kinds }: Draft) {
	return defineIndicator({
		id,
		theme: 'budget',
		title,
		description: {
			et: `${what.et} Arvud on Statistikaameti tabelist RR300, tuhandetes eurodes. Kui maakonna või Eesti arvu ei ole avaldatud, on see omavalitsuste arvude summa. Näidisandmed on tuletatud sarnase suurusega omavalitsuste eelarvetest elaniku kohta.`,
			en: `${what.en} The figures are from table RR300 of Statistics Estonia, in thousand euros. Where no figure is published for a county or Estonia, it is the sum of its municipalities. Sample data are derived from the budgets per resident of municipalities of similar size.`
		},
		unit: 'thousand-euros',
		decimals: 0,
		timing: 'during-year',
		levels: ['country', 'county', 'municipality'],
		better: 'neither',
		plausible,
		revisionBound,
		inputs: budgetInputs,
		totals: 'sum',
		observe: (rows) =>
			published(
				rows.budgetRr300.map(({ area, period, status, [line]: value }) => {
					const told: Status = value !== null || missingStatuses.includes(status) ? status : 'O';
					return { area, period, value: value === null ? null : asTold(line, value), status: told };
				}),
				budgetRr300
			),
		sample: (rows, { areas }) => sampleLine(rows, line, areas),
		breakdowns: kinds
			? [
					{
						dimension: 'kind',
						categories: kinds.map(({ id, title }) => ({ id, title })),
						observe: (rows) => partsOf(rows.budgetLinesRr300, kinds, (value) => asTold(line, value)),
						sample: (rows, { areas }) => sampleParts(knownOrSampled(rows, line, areas), kinds)
					}
				]
			: []
	});
}

export const budgetIncome = budgetLine({
	id: 'budget-income',
	line: 'income',
	title: { et: 'Põhitegevuse tulud', en: 'Operating revenue' },
	what: {
		et: 'Omavalitsuse aasta põhitegevuse tulud: maksud, toetused, kaupade ja teenuste müük ning muud tulud.',
		en: 'Operating revenue of the municipality during the year: taxes, grants, sales of goods and services and other revenue.'
	},
	// A kind of income or cost may be of the other sign, where what was told too much before is taken back.
	plausible: [-50_000, 6_000_000],
	revisionBound: 0.2,
	kinds: incomeKinds
});

export const budgetCost = budgetLine({
	id: 'budget-cost',
	line: 'cost',
	title: { et: 'Põhitegevuse kulud', en: 'Operating expenditure' },
	what: {
		et: 'Omavalitsuse aasta põhitegevuse kulud: tööjõukulud, majandamiskulud, antud toetused ja muud kulud. Tabelis on kulud miinusmärgiga, siin on miinus ära jäetud.',
		en: 'Operating expenditure of the municipality during the year: labour costs, running costs, grants given and other costs. The table gives expenditure with a minus, which is left out here.'
	},
	plausible: [-50_000, 6_000_000],
	revisionBound: 0.2,
	kinds: costKinds
});

export const budgetOperatingResult = budgetLine({
	id: 'budget-operating-result',
	line: 'operatingResult',
	title: { et: 'Põhitegevuse tulem', en: 'Operating result' },
	what: {
		et: 'Põhitegevuse tulude ja kulude vahe: kui palju jääb aasta põhitegevusest üle.',
		en: 'Operating revenue less operating expenditure: what is left over from the year’s operations.'
	},
	plausible: [-1_000_000, 1_000_000],
	revisionBound: 2
});

export const budgetResult = budgetLine({
	id: 'budget-result',
	line: 'result',
	title: { et: 'Eelarve tulem', en: 'Budget result' },
	what: {
		et: 'Põhitegevuse tulem koos investeerimistegevusega: eelarve ülejääk või (miinusmärgiga) puudujääk.',
		en: 'The operating result together with investment: the budget surplus or, if negative, deficit.'
	},
	plausible: [-1_000_000, 1_000_000],
	revisionBound: 2
});
