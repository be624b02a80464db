import { type Formula, formulaId, formulaText, indicatorsIn } from '../model/formula/formula.ts';
import type { PeriodRange } from '../model/period.ts';
import { writeFormulaText } from './formula-address.ts';
import { writeRange } from './range-address.ts';
import { searchText } from './search-text.ts';
import { writeSlugList } from './slug-list.ts';

/** How many areas are told apart in one chart, by colour and shape, and how many indicators a table has room for. */
export const mostAreas = 8;
export const mostIndicators = 9;

/** What the parts of a comparison are called in an address. */
export const compareKeys = {
	areas: 'kov',
	indicators: 'naitajad',
	index: 'indeks',
	year: 'aasta',
	sort: 'jarjesta',
	log: 'skaala'
} as const;

/** The address of a comparison by a formula beside the indicators it is made of. */
export function formulaCompareSearch(formula: Formula): string {
	const params = new URLSearchParams(writeFormulaText('', formulaText(formula)));
	writeSlugList(params, compareKeys.indicators, [formulaId, ...indicatorsIn(formula)].slice(0, mostIndicators));
	return searchText(params);
}

/** The address of a comparison of areas over a period, with the usual indicators. */
export function compareSearch(areas: readonly string[], range: PeriodRange): string {
	const params = new URLSearchParams(writeRange('', range));
	writeSlugList(params, compareKeys.areas, areas);
	return searchText(params);
}
