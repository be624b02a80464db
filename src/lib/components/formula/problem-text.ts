import { m } from '#lib/paraglide/messages.js';
import { largestFactor, longestFormula, mostTerms } from '../../model/formula/formula.ts';
import type { FormulaProblem } from '../../model/formula/formula-problem.ts';
import type { FormulaIndicator } from '../../model/formula/indicator-names.ts';
import type { Language } from '../../model/language.ts';
import { type UnitId, units } from '../../model/unit.ts';
import { formatNumber } from '../../narrative/formats.ts';

/** What is wrong with a formula, where, and what can be done, in a sentence or two. */
export function problemText(
	problem: FormulaProblem,
	indicators: readonly FormulaIndicator[],
	language: Language
): string {
	const print = (value: number) => formatNumber(value, language);
	const titleOf = (id: string) => indicators.find((one) => one.id === id)?.title[language] ?? id;
	const unitOf = (unit: UnitId) => units[unit].title[language];
	switch (problem.kind) {
		case 'empty':
			return m.formula_wrong_empty();
		case 'too-long':
			return m.formula_wrong_long({ length: print(problem.length), most: print(longestFormula) });
		case 'name-expected':
			return m.formula_wrong_name(placed(problem));
		case 'division-expected':
			return m.formula_wrong_division(placed(problem));
		case 'bracket-expected':
			return m.formula_wrong_bracket(placed(problem));
		case 'number-expected':
			return m.formula_wrong_number(placed(problem));
		case 'end-expected':
			return m.formula_wrong_end(placed(problem));
		case 'wrong-factor':
			return m.formula_wrong_factor({ ...problem, most: print(largestFactor) });
		case 'too-many-terms':
			return m.formula_wrong_terms({ at: problem.at, most: mostTerms });
		case 'unknown-indicator':
			return problem.nearest === null
				? m.formula_wrong_unknown(problem)
				: m.formula_wrong_nearest({ ...problem, nearest: problem.nearest });
		case 'minus-without-spaces':
			return m.formula_wrong_minus(problem);
		case 'kinds':
			return m.formula_wrong_kinds({ at: problem.at, indicator: titleOf(problem.indicator) });
		case 'unlike-units': {
			const { at, indicator, unit, other } = problem;
			return m.formula_wrong_units({
				at,
				indicator: titleOf(indicator),
				unit: unitOf(unit),
				other: unitOf(other)
			});
		}
	}
}

function placed({ at, found }: { at: number; found: string }): { at: number; found: string } {
	return { at, found: found === '' ? m.formula_wrong_found_end() : m.formula_wrong_found({ found }) };
}
