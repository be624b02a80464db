import type { Indicator } from '../indicator.ts';
import type { Language, LocalText } from '../language.ts';
import { formulaUnit } from './formula-unit.ts';
import { type Formula, formulaId, indicatorsIn, type Term } from './formula.ts';

/** Titles of indicators by their ids. */
type Known = ReadonlyMap<string, Indicator>;

/** The parts of a formula that hold for every year, such as land area: they have no day of their own. */
export function statesIn(formula: Formula, known: Known): string[] {
	return indicatorsIn(formula).filter((id) => known.get(id)?.timing === 'state');
}

/**
 * The formula as an indicator, to be drawn, mapped and ranked like any other; `decimals` follow from its figures.
 * Its parts are all known, and those of one sum are in one unit: `parseFormula` sees to it.
 */
export function formulaIndicator(formula: Formula, known: Known, decimals: number): Indicator {
	const parts = indicatorsIn(formula).flatMap((id) => known.get(id) ?? []);
	const unitOf = ([first]: readonly Term[]) => known.get(first?.indicator ?? '')?.unit ?? 'ratio';
	const { unit, title } = formulaUnit(unitOf(formula.numerator), unitOf(formula.denominator), formula.factor);
	const during = parts.some(({ timing }) => timing === 'during-year');
	return {
		id: formulaId,
		theme: parts[0]?.theme ?? 'population',
		title: inBoth((language) => formulaTitle(formula, known, language)),
		description: inBoth((language) => describe(parts, language)),
		unit,
		unitTitle: title,
		decimals,
		timing: during ? 'during-year' : parts.every(({ timing }) => timing === 'state') ? 'state' : 'on-1-january',
		levels: (parts[0]?.levels ?? []).filter((level) => parts.every(({ levels }) => levels.includes(level))),
		better: 'neither',
		plausible: [-Number.MAX_VALUE, Number.MAX_VALUE],
		categories: null,
		breakdowns: [],
		revisionBound: 1
	};
}

function inBoth(text: (language: Language) => string): LocalText {
	return { et: text('et'), en: text('en') };
}

/** "(Elussünnid − Surmad) / Rahvaarv × 1000" */
function formulaTitle({ numerator, denominator, factor }: Formula, known: Known, language: Language): string {
	const side = (terms: readonly Term[]) => {
		const sum = terms.map(({ sign, indicator }, index) => {
			const title = known.get(indicator)?.title[language] ?? indicator;
			if (index === 0) return sign === 1 ? title : `−${title}`;
			return sign === 1 ? `+ ${title}` : `− ${title}`;
		});
		return sum.length > 1 ? `(${sum.join(' ')})` : sum.join('');
	};
	const ratio = `${side(numerator)} / ${side(denominator)}`;
	return factor === 1 ? ratio : `${ratio} × ${factor}`;
}

const timings: Record<Indicator['timing'], LocalText> = {
	'on-1-january': { et: 'seis 1. jaanuaril', en: 'as of 1 January' },
	'during-year': { et: 'aasta jooksul', en: 'during the year' },
	state: { et: 'uusim teada olev seis, sama kõigil aastatel', en: 'the newest known state, the same for every year' }
};

/** When each part was counted, which a ratio of a flow and a stock does not show by itself. */
function describe(parts: readonly Indicator[], language: Language): string {
	const told = parts.map(({ title, timing }) => `${title[language]}: ${timings[timing][language]}`).join('; ');
	return { et: `Lugeja koostatud valem. ${told}.`, en: `A reader’s own formula. ${told}.` }[language];
}
