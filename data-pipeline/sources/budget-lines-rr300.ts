import * as v from 'valibot';
import { AreaCode } from '#lib/model/area.ts';
import type { LocalText } from '#lib/model/language.ts';
import { Period } from '#lib/model/period.ts';
import { defineSource } from '../define.ts';
import { openAreaTable, type Wanted } from './area-table.ts';
import { plainName } from './area-names.ts';
import { Amount, isStated, mustBeStated, StatusIfTold, withStatus } from './fields.ts';
import { rr300 } from './rr300.ts';
import { askTable, statistikaamet, tablePage } from './statistikaamet.ts';

export const budgetLineIds = [
	'taxes',
	'personal-income-tax',
	'land-tax',
	'sales',
	'grants-received',
	'equalisation-grant',
	'block-grant',
	'other-grants',
	'other-income',
	'grants-given',
	'labour',
	'running',
	'other-costs',
	'investment',
	'asset-sales',
	'asset-purchases',
	'asset-grants-received',
	'financing',
	'borrowing',
	'repayment',
	'liquid-assets',
	'debt',
	'net-debt'
] as const;
export type BudgetLineId = (typeof budgetLineIds)[number];

/** What a line is a part of; `taxes` and `grants-received` are themselves parts of the income. */
export type BudgetGroup = 'income' | 'taxes' | 'grants-received' | 'cost' | 'investment' | 'financing' | 'debt';

/**
 * A line of the budget by its code in RR300 and the word of the budget law in its text. A line without a code is in
 * no listing that was seen: it is told of where the table has one category that reads so, and left out where not.
 */
type BudgetLine = { title: LocalText; group: BudgetGroup; code: string | null; says: RegExp };

/** The parts of group `income` sum to the income, those of `cost` to the cost, as the table had it in 2019. */
export const budgetLines: Readonly<Record<BudgetLineId, BudgetLine>> = {
	taxes: { title: { et: 'Maksutulud', en: 'Taxes' }, group: 'income', code: '2', says: /^maks/ },
	'personal-income-tax': {
		title: { et: 'Füüsilise isiku tulumaks', en: 'Personal income tax' },
		group: 'taxes',
		code: '3',
		says: /tulumaks/
	},
	'land-tax': { title: { et: 'Maamaks', en: 'Land tax' }, group: 'taxes', code: '4', says: /maamaks/ },
	sales: {
		title: { et: 'Kaupade ja teenuste müük', en: 'Sales of goods and services' },
		group: 'income',
		code: '9',
		says: /müü/
	},
	'grants-received': {
		title: { et: 'Saadud toetused tegevuskuludeks', en: 'Grants received for operating costs' },
		group: 'income',
		code: '10',
		says: /toetused/
	},
	'equalisation-grant': {
		title: { et: 'Tasandusfond', en: 'Equalisation fund' },
		group: 'grants-received',
		code: '11',
		says: /tasandus/
	},
	'block-grant': {
		title: { et: 'Toetusfond', en: 'Block grant' },
		group: 'grants-received',
		code: '12',
		says: /toetus/
	},
	'other-grants': {
		title: { et: 'Muud saadud toetused', en: 'Other grants received' },
		group: 'grants-received',
		code: '13',
		says: /^muud/
	},
	'other-income': {
		title: { et: 'Muud tegevustulud', en: 'Other operating income' },
		group: 'income',
		code: '14',
		says: /^muud/
	},
	'grants-given': {
		title: { et: 'Antud toetused tegevuskuludeks', en: 'Grants given for operating costs' },
		group: 'cost',
		code: '20',
		says: /toetused/
	},
	labour: { title: { et: 'Tööjõukulud', en: 'Labour costs' }, group: 'cost', code: '26', says: /tööjõu/ },
	running: { title: { et: 'Majandamiskulud', en: 'Running costs' }, group: 'cost', code: '27', says: /majanda/ },
	'other-costs': { title: { et: 'Muud kulud', en: 'Other costs' }, group: 'cost', code: '28', says: /^muud/ },
	investment: {
		title: { et: 'Investeerimistegevus kokku', en: 'Investment activities in total' },
		group: 'investment',
		code: '30',
		says: /^investeeri/
	},
	'asset-sales': {
		title: { et: 'Põhivara müük', en: 'Sales of fixed assets' },
		group: 'investment',
		code: '31',
		says: /põhivara müü/
	},
	'asset-purchases': {
		title: { et: 'Põhivara soetus', en: 'Purchases of fixed assets' },
		group: 'investment',
		code: '32',
		says: /põhivara soetus/
	},
	'asset-grants-received': {
		title: { et: 'Põhivara soetuseks saadud sihtfinantseerimine', en: 'Grants received for fixed assets' },
		group: 'investment',
		code: '33',
		says: /põhivara soetuseks/
	},
	financing: {
		title: { et: 'Finantseerimistegevus kokku', en: 'Financing activities in total' },
		group: 'financing',
		code: null,
		says: /^finantseerimistegevus/
	},
	borrowing: {
		title: { et: 'Kohustuste võtmine', en: 'Borrowing' },
		group: 'financing',
		code: null,
		says: /^(kohustus|laenu)\S* võtmine/
	},
	repayment: {
		title: { et: 'Kohustuste tasumine', en: 'Repayment of debt' },
		group: 'financing',
		code: null,
		says: /^(kohustus|laenu)\S* (tasumine|tagasimaksmine)/
	},
	'liquid-assets': {
		title: { et: 'Likviidsete varade muutus', en: 'Change in liquid assets' },
		group: 'financing',
		code: null,
		says: /^likviidsete varade muutus/
	},
	debt: { title: { et: 'Võlakohustused', en: 'Debt' }, group: 'debt', code: null, says: /^võlakohustus/ },
	'net-debt': { title: { et: 'Netovõlakoormus', en: 'Net debt' }, group: 'debt', code: null, says: /^netovõla[^%]*$/ }
};

/** Lines of the municipalities' budgets in thousand euros; what is paid out is negative. */
export const budgetLinesRr300 = defineSource({
	id: 'budget-lines-rr300',
	title: {
		et: 'RR300: kohalike omavalitsuste eelarve, tulude ja kulude liigid',
		en: 'RR300: budgets of local governments, kinds of income and cost'
	},
	...statistikaamet,
	homepage: tablePage('RR300'),
	date: '2025',
	live: {
		request: askTable('RR300', { Aasta: '*', [rr300.dimension]: '*', Näitaja: '*' }),
		decode(bytes, known) {
			const { places, figure, offsets, dimension } = openAreaTable(bytes, known, rr300);
			const lines = Object.entries(offsets('Näitaja', wantedLines(dimension('Näitaja').labels)));
			return places.flatMap(({ area, period, cell }) =>
				lines.map(([line, offset]) => ({ area, period, line, ...figure(cell + offset) }))
			);
		},
		frequency: 'yearly',
		mayLose: 0.05
	},
	row: v.pipe(
		v.strictObject({
			area: AreaCode,
			period: Period,
			line: v.picklist(budgetLineIds),
			value: v.nullable(Amount),
			status: StatusIfTold
		}),
		v.check(isStated, mustBeStated),
		v.transform(withStatus)
	),
	key: ['area', 'period', 'line'],
	additive: ['value']
});

function wantedLines(labels: readonly string[]): Record<string, Wanted> {
	const names = labels.map(plainName);
	const wanted = Object.entries(budgetLines).flatMap(([line, { code, says }]): [string, Wanted][] => {
		if (code !== null) return [[line, { code, says }]];
		return names.some((name) => says.test(name)) ? [[line, { says }]] : [];
	});
	return Object.fromEntries(wanted);
}
