/** An indicator in a sum: added, or taken away. */
export type Term = { sign: 1 | -1; indicator: string };

/** A ratio of two sums of indicators, times a number: `(births - deaths) / population * 1000`. */
export type Formula = { numerator: readonly Term[]; denominator: readonly Term[]; factor: number };

/** What stands in the place of an indicator's id where a formula is told. */
export const formulaId = 'valem';

/** No formula of ours is longer than this; what is, was not meant for one. */
export const longestFormula = 300;
/** The most indicators that one side of the ratio adds. */
export const mostTerms = 8;
export const largestFactor = 1_000_000_000;

/** The formula as it is written: with spaces, sums in brackets, no factor of 1. */
export function formulaText({ numerator, denominator, factor }: Formula): string {
	const ratio = `${sideText(numerator)} / ${sideText(denominator)}`;
	return factor === 1 ? ratio : `${ratio} * ${factor}`;
}

function sideText(terms: readonly Term[]): string {
	const sum = terms.map(({ sign, indicator }, index) => {
		if (sign === 1) return index === 0 ? indicator : ` + ${indicator}`;
		return index === 0 ? `-${indicator}` : ` - ${indicator}`;
	});
	return sum.length > 1 || terms[0]?.sign === -1 ? `(${sum.join('')})` : sum.join('');
}

/** The ids of the indicators in it, each once. */
export function indicatorsIn({ numerator, denominator }: Formula): string[] {
	return [...new Set([...numerator, ...denominator].map(({ indicator }) => indicator))];
}
