import type { CatalogIndicator } from '../model/catalog.ts';
import type { Formula, Term } from '../model/formula/formula.ts';
import { formulaIndicator, statesIn } from '../model/formula/formula-indicator.ts';
import type { Caveat, Source } from '../model/source.ts';
import { ask, type AskOptions } from './ask.ts';
import { readCatalog } from './catalog.ts';
import { formulaObservations, type FormulaRow } from './queries/formula-observations.ts';

/** What a formula gives: all that a page about an indicator has. */
export type FormulaAnswer = {
	formula: Formula;
	indicator: CatalogIndicator;
	rows: readonly FormulaRow[];
	/** The sources and caveats of all parts. */
	sources: readonly Source[];
	caveats: readonly Caveat[];
};

/**
 * The figures of a formula over all areas and years, from the engine, which is started when a formula is first asked for:
 * in the browser only. Its parts are indicators of the release. Throws QueryError.
 */
export async function askFormula(formula: Formula, options: AskOptions): Promise<FormulaAnswer> {
	const { indicators, sources, caveats } = await readCatalog(options.fetch);
	const known = new Map(indicators.map((indicator) => [indicator.id, indicator]));
	const rows = await ask(
		formulaObservations,
		{
			numerator: termsParam(formula.numerator),
			denominator: termsParam(formula.denominator),
			states: statesIn(formula, known).join(','),
			factor: String(formula.factor)
		},
		options
	);
	const used = (ids: (row: FormulaRow) => string) => new Set(rows.flatMap((row) => ids(row).split(',')));
	const [sourceIds, caveatIds] = [used((row) => row.sources), used((row) => row.caveats)];
	return {
		formula,
		indicator: {
			...formulaIndicator(formula, known, decimalsOf(rows)),
			periods: periodsOf(rows, 'any'),
			mapPeriod: periodsOf(rows, 'most').at(-1) ?? null,
			sample: rows.some(({ status }) => status === 'sample')
		},
		rows,
		sources: sources.filter(({ id }) => sourceIds.has(id)),
		caveats: caveats.filter(({ id }) => caveatIds.has(id))
	};
}

/** A sum as the query reads it: "births,-deaths". */
export function termsParam(terms: readonly Term[]): string {
	return terms.map(({ sign, indicator }) => (sign === 1 ? indicator : `-${indicator}`)).join(',');
}

/** The periods in which any area, or most municipalities, have a figure; ascending. */
function periodsOf(rows: readonly FormulaRow[], amount: 'any' | 'most'): string[] {
	const counted = amount === 'any' ? rows : rows.filter((row) => row.level === 'municipality');
	const periods = [...new Set(counted.map(({ period }) => period))].sort();
	return periods.filter((period) => {
		const ofPeriod = counted.filter((row) => row.period === period);
		const known = ofPeriod.filter(({ value }) => value !== null).length;
		return amount === 'any' ? known > 0 : 2 * known > ofPeriod.length;
	});
}

/** Every row says the same; where there are none, nothing is written. */
function decimalsOf([first]: readonly FormulaRow[]): number {
	return first ? first.decimals : 0;
}
