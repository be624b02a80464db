import { m } from '#lib/paraglide/messages.js';
import type { ProfileIndicator } from '../profile-data.ts';
import type { PeriodRange } from '../../../model/period.ts';
import { formatRange, formatValue } from '../../../narrative/formats.ts';
import type { Language } from '../../../model/language.ts';
import type { ProfileRow } from '../../../query/queries/area-profile.ts';
import { changeBetween } from '../indicator-lines.ts';

/** What there is to say of money that comes in or goes out. */
export type Side = {
	/** The sentence about its kinds, and those about the whole beside other areas. */
	topic: string;
	besides: readonly string[];
} & Record<'rose' | 'fell' | 'same' | 'plain', (words: { years: string; amount: string }) => string> & {
		largest: (words: { year: string; name: string; share: string }) => string;
		list: (words: { year: string }) => string;
	};

/** The amounts that are published by kind, by their indicators. */
export const sides: ReadonlyMap<string, Side> = new Map<string, Side>(
	Object.entries({
		'budget-income': {
			topic: 'budget-income-kinds',
			besides: ['beside-income'],
			rose: m.budget_income_rose,
			fell: m.budget_income_fell,
			same: m.budget_income_same,
			plain: m.budget_income_title,
			largest: m.budget_income_largest,
			list: m.budget_income_kinds
		},
		'budget-cost': {
			topic: 'budget-cost-kinds',
			besides: [],
			rose: m.budget_cost_rose,
			fell: m.budget_cost_fell,
			same: m.budget_cost_same,
			plain: m.budget_cost_title,
			largest: m.budget_cost_largest,
			list: m.budget_cost_kinds
		}
	})
);

/** What became of the whole over the period. */
export function sideTitle(
	{ rose, fell, same, plain }: Side,
	indicator: ProfileIndicator,
	rows: readonly ProfileRow[],
	range: PeriodRange,
	language: Language
): string {
	const years = formatRange(range, language);
	const change = changeBetween(rows, range, null);
	if (!change) return plain({ years, amount: '' });
	const amount = formatValue(indicator, Math.abs(change.value), language);
	if (change.value === 0) return same({ years, amount });
	return change.value > 0 ? rose({ years, amount }) : fell({ years, amount });
}
