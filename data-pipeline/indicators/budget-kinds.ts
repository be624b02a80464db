import type { LocalText } from '#lib/model/language.ts';
import { combine, sum } from '../combine.ts';
import type { ObservedPart, RowOf } from '../define.ts';
import { type BudgetLineId, budgetLines, budgetLinesRr300 } from '../sources/budget-lines-rr300.ts';
import { published } from './published.ts';

type LineRow = RowOf<typeof budgetLinesRr300>;

/**
 * A kind of income or cost: a line of the table, or what a line leaves when others are taken from it. `share` is its
 * part of all municipalities' income or cost in 2018 and 2019, as RR300 had it: what sample figures go by.
 */
export type Kind = { id: string; title: LocalText; line: BudgetLineId; less: readonly BudgetLineId[]; share: number };

function lineKind(line: BudgetLineId, share: number): Kind {
	return { id: line, title: budgetLines[line].title, line, less: [], share };
}

export const incomeKinds: readonly Kind[] = [
	lineKind('personal-income-tax', 0.572),
	lineKind('land-tax', 0.028),
	{
		id: 'other-taxes',
		title: { et: 'Muud maksud', en: 'Other taxes' },
		line: 'taxes',
		less: ['personal-income-tax', 'land-tax'],
		share: 0.008
	},
	lineKind('equalisation-grant', 0.048),
	lineKind('block-grant', 0.206),
	lineKind('other-grants', 0.033),
	lineKind('sales', 0.096),
	lineKind('other-income', 0.009)
];

export const costKinds: readonly Kind[] = [
	lineKind('labour', 0.54),
	lineKind('running', 0.33),
	lineKind('grants-given', 0.12),
	lineKind('other-costs', 0.01)
];

/** The kinds of each area and year; `asTold` makes of the table's amount what is told of it. */
export function partsOf(
	rows: readonly LineRow[],
	kinds: readonly Kind[],
	asTold: (value: number) => number
): ObservedPart[] {
	const lines = new Map<string, ReturnType<typeof published>[number]>();
	for (const row of rows) {
		const [figure] = published([row], budgetLinesRr300);
		if (figure) lines.set(`${row.line} ${row.area} ${row.period}`, figure);
	}
	const places = new Map(rows.map(({ area, period }) => [`${area} ${period}`, { area, period }]));
	return [...places].flatMap(([place, { area, period }]) =>
		kinds.flatMap(({ id: category, line, less }): ObservedPart[] => {
			const whole = lines.get(`${line} ${place}`);
			if (!whole) return [];
			if (less.length === 0) {
				return [{ ...whole, category, value: whole.value === null ? null : asTold(whole.value) }];
			}
			const others = less.map((one) => lines.get(`${one} ${place}`));
			const left = combine([whole, ...others], (all, ...taken) => asTold(all - sum(...taken)));
			return [{ area, period, category, ...left }];
		})
	);
}
