import type { Observation } from '#lib/model/observation.ts';
import { strongestStatus, type Status } from '#lib/model/status.ts';

/** A value with its standing, without saying of what: what an indicator hands on to those made from it. */
export type Figure = Pick<Observation, 'value' | 'status' | 'source' | 'caveat'>;

/** From the least to the most worth telling: a figure made from several can carry the caveat of one only. */
const caveatOrder = [
	'january-population',
	'registered',
	'registered-2021',
	'merged-2025',
	'year-inferred',
	'quoted-by-press',
	'migration-kinds-unknown',
	'single-source-2018',
	'rebuilt',
	'rebuilt-2017',
	'residence-reset-2021',
	'residence-reset-inferred'
];

/** The caveat most worth telling of several; null when there is none. */
export function strongestCaveat(caveats: readonly (string | null)[]): string | null {
	return caveats.reduce<string | null>((strongest, caveat) => {
		if (caveat === null || strongest === null) return caveat ?? strongest;
		return caveatOrder.indexOf(caveat) > caveatOrder.indexOf(strongest) ? caveat : strongest;
	}, null);
}

/** Four decimals: more than any indicator shows, and free of the noise of binary fractions. Never -0. */
function round(value: number): number {
	return (Number.isInteger(value) ? value : Number(value.toFixed(4))) + 0;
}

/** A value made from these parts, none of which is missing: as uncertain as the least certain of them. */
function madeOf(value: number, parts: readonly Figure[], source: string, ownCaveat: string | null): Figure {
	let status: Status = 'A';
	let caveat = ownCaveat;
	// There may be as many parts as a country has municipalities, and most say the same as the one before.
	for (const part of parts) {
		if (part.status !== status) status = strongestStatus([status, part.status]);
		if (part.caveat !== caveat) caveat = strongestCaveat([caveat, part.caveat]);
	}
	return { value: round(value), status, source: status === 'sample' ? 'sample' : source, caveat };
}

type Parts = readonly [Figure, ...(Figure | undefined)[]];
type Values<P extends Parts> = { [Place in keyof P]: number };

/**
 * A figure made from others: as uncertain as the least certain of them, from the source of the first.
 * A part that is missing leaves it missing (`O`); where `make` has no answer (null) it cannot exist (`M`).
 * `caveat` is its own, told when no part brings one more worth telling.
 */
export function combine<const P extends Parts>(
	parts: P,
	make: (...values: Values<P>) => number | null,
	caveat: string | null = null
): Figure {
	const [{ source }] = parts;
	const known: Figure[] = [];
	const values: number[] = [];
	for (const part of parts) {
		if (part === undefined || part.value === null) return { value: null, status: 'O', source, caveat: null };
		known.push(part);
		values.push(part.value);
	}
	const value = make(...(values as Values<P>));
	if (value === null) return { value: null, status: 'M', source, caveat: null };
	return madeOf(value, known, source, caveat);
}

/** The sum of figures of which none is missing, however many they are; null where there is none. */
export function total(parts: readonly (Figure & { value: number })[]): Figure | null {
	const [first] = parts;
	if (!first) return null;
	let value = 0;
	for (const part of parts) value += part.value;
	return madeOf(value, parts, first.source, null);
}

/** The sum of figures, all of which must be there. */
export function sum(...values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
