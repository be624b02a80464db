import { describe, expect, it } from 'vitest';
import { type Formula, formulaText } from './formula.ts';
import type { FormulaProblem } from './formula-problem.ts';
import type { FormulaIndicator } from './indicator-names.ts';
import { parseFormula } from './parse-formula.ts';

const indicator = (
	id: string,
	[et, en]: readonly [string, string],
	unit: FormulaIndicator['unit'] = 'persons',
	categories: FormulaIndicator['categories'] = null
): FormulaIndicator => ({ id, title: { et, en }, unit, categories });

const indicators = [
	indicator('population', ['Rahvaarv', 'Population']),
	indicator('births', ['Elussünnid', 'Live births']),
	indicator('deaths', ['Surmad', 'Deaths']),
	indicator('mean-age', ['Keskmine vanus', 'Mean age'], 'years'),
	indicator('budget-cost', ['Põhitegevuse kulud', 'Operating expenditure'], 'thousand-euros'),
	indicator('coastal-area', ['Rannikuala', 'Coastal area'], 'category', [{ value: 1, title: { et: 'jah', en: 'yes' } }])
];

const births = { sign: 1, indicator: 'births' } as const;
const deaths = { sign: -1, indicator: 'deaths' } as const;
const population = { sign: 1, indicator: 'population' } as const;

describe('a formula', () => {
	it.each<[string, Formula]>([
		['births / population', { numerator: [births], denominator: [population], factor: 1 }],
		['births/population*1000', { numerator: [births], denominator: [population], factor: 1000 }],
		['(births - deaths) / population * 1000', { numerator: [births, deaths], denominator: [population], factor: 1000 }],
		['( births−deaths ) : population × 2,5', { numerator: [births, deaths], denominator: [population], factor: 2.5 }],
		['births / (-deaths)', { numerator: [births], denominator: [deaths], factor: 1 }],
		['Elussünnid / rahvaarv * 1000', { numerator: [births], denominator: [population], factor: 1000 }],
		['live-births / Population', { numerator: [births], denominator: [population], factor: 1 }]
	])('is read: %s', (text, formula) => {
		const read = parseFormula(text, indicators);
		expect(read).toEqual({ formula, problem: null });
	});

	it.each(['births / population', '(births - deaths) / (population + deaths) * 1000', 'births / (-deaths)'])(
		'is written as it was read: %s',
		(text) => {
			const { formula } = parseFormula(text, indicators);
			expect(formula && formulaText(formula)).toBe(text);
		}
	);
});

describe('what is wrong with a formula', () => {
	it.each<[string, FormulaProblem]>([
		['  ', { kind: 'empty' }],
		['a'.repeat(301), { kind: 'too-long', length: 301 }],
		['births', { kind: 'division-expected', at: 7, found: '' }],
		['births population', { kind: 'division-expected', at: 8, found: 'population' }],
		['births /', { kind: 'name-expected', at: 9, found: '' }],
		['births / 1000', { kind: 'name-expected', at: 10, found: '1000' }],
		['births / population * x', { kind: 'number-expected', at: 23, found: 'x' }],
		['births / population * 0', { kind: 'wrong-factor', at: 23, found: '0' }],
		['births / population * 99999999999', { kind: 'wrong-factor', at: 23, found: '99999999999' }],
		['births / population * 1000 + deaths', { kind: 'end-expected', at: 28, found: '+' }],
		['(births - deaths / population', { kind: 'bracket-expected', at: 18, found: '/' }],
		['births / popolation', { kind: 'unknown-indicator', at: 10, found: 'popolation', nearest: 'population' }],
		['births / rahvarv', { kind: 'unknown-indicator', at: 10, found: 'rahvarv', nearest: 'population' }],
		['births / xyz', { kind: 'unknown-indicator', at: 10, found: 'xyz', nearest: null }],
		[
			'(births-mean-age) / population',
			{ kind: 'minus-without-spaces', at: 2, found: 'births-mean-age', left: 'births', right: 'mean-age' }
		],
		['coastal-area / population', { kind: 'kinds', at: 1, indicator: 'coastal-area' }],
		[
			'(births + budget-cost) / population',
			{ kind: 'unlike-units', at: 11, indicator: 'budget-cost', unit: 'thousand-euros', other: 'persons' }
		],
		[`(${'births + '.repeat(8)}births) / population`, { kind: 'too-many-terms', at: 74 }],
		[`births'; drop table areas; --`, { kind: 'division-expected', at: 7, found: `'` }],
		['constructor / __proto__', { kind: 'unknown-indicator', at: 1, found: 'constructor', nearest: null }],
		['births / 😀', { kind: 'name-expected', at: 10, found: '😀' }]
	])('is told with its place: %s', (text, problem) => {
		expect(parseFormula(text, indicators)).toEqual({ formula: null, problem });
	});
});
