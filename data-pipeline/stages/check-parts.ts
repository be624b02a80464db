import { sum } from '../combine.ts';
import { findingsOf, wholeUnits, type Declared, type Finding, type Known } from './check.ts';
import type { InPeriod } from './complete-series.ts';
import type { PartGroup } from './observe-parts.ts';

/** A part may be smaller than any whole, but never larger than the largest. */
function partProblem(value: number, { unit, plausible: [lowest, highest] }: Declared): string | null {
	const [least, most] = [Math.min(0, lowest), Math.max(0, highest)];
	if (value < least || value > most) return `${value} is not between ${least} and ${most}`;
	if (wholeUnits.includes(unit) && !Number.isInteger(value)) return `${value} is not a whole number`;
	return null;
}

/** How far a sum of rounded parts may be from the rounded whole. */
function tolerance({ unit, decimals }: Declared, parts: number): number {
	return wholeUnits.includes(unit) ? 0 : ((parts + 1) / 2) * 10 ** -decimals;
}

/**
 * What is wrong with the parts of one dimension and period: with each by itself, and with their sum beside the whole,
 * where all of them and the whole are known.
 */
export function* checkParts(
	indicator: Declared,
	{ dimension, period, categories, areas, rejected }: PartGroup,
	whole: InPeriod | undefined,
	known: Known
): Generator<Finding> {
	yield* rejected;
	const allowed = tolerance(indicator, categories.length) + 1e-6;
	for (const parts of areas) {
		for (const [index, part] of parts.entries()) {
			const { area, value } = part;
			const wrong = value === null ? null : partProblem(value, indicator);
			for (const reason of findingsOf(indicator.id, part, wrong, known)) {
				yield { area, period, reason: `${dimension} ${categories[index]}: ${reason}` };
			}
		}
		const values = parts.flatMap(({ value }) => value ?? []);
		const area = parts[0]?.area ?? '';
		const told = whole?.get(area)?.value ?? null;
		if (told === null || values.length < parts.length) continue;
		const total = sum(...values);
		if (Math.abs(total - told) <= allowed) continue;
		yield { area, period, reason: `its parts by ${dimension} sum up to ${total} and not to ${told}` };
	}
}
