import { describe, expect, it } from 'vitest';
import type { FormulaIndicator } from '../../model/formula/indicator-names.ts';
import { parseFormula } from '../../model/formula/parse-formula.ts';
import type { UnitId } from '../../model/unit.ts';
import { problemText } from './problem-text.ts';

const indicator = (id: string, unit: UnitId, categories: FormulaIndicator['categories'] = null): FormulaIndicator => ({
	id,
	title: { et: `${id}-et`, en: `${id}-en` },
	unit,
	categories
});
const indicators = [
	indicator('births', 'persons'),
	indicator('population', 'persons'),
	indicator('land-area', 'km2'),
	indicator('coastal-area', 'category', [{ value: 1, title: { et: 'jah', en: 'yes' } }])
];

describe('what is wrong with a formula', () => {
	it.each([
		['births', 'Kohal 7 peab olema jagamismärk /, aga seal on valemi lõpp.'],
		['births / * 5', 'Kohal 10 peab olema näitaja, aga seal on „*“.'],
		['births / population 5', 'Kohal 21 peab valem lõppema, aga seal on „5“.'],
		['births / population * 0', 'Kordaja 0 kohal 23 ei sobi: see peab olema üle nulli ja kuni 1 000 000 000.'],
		['birts / population', 'Tundmatu näitaja „birts“ kohal 1. Kas mõtlesid „births“?'],
		['qqqqqqq / population', 'Tundmatu näitaja „qqqqqqq“ kohal 1.'],
		['(births - land-area) / population', '„land-area-et“ kohal 11 on ühikus „km²“, eelmine aga „inimest“'],
		['births / coastal-area', '„coastal-area-et“ kohal 10 on liik, mitte arv']
	])('%s', (text, said) => {
		const { problem } = parseFormula(text, indicators);
		if (!problem) throw new Error(`${text} is no wrong formula`);
		expect(problemText(problem, indicators, 'et').replaceAll('\u00a0', ' ')).toContain(said);
	});
});
