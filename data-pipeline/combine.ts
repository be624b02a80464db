import type { Observation } from '#lib/model/observation.ts';
import { strongestStatus } from '#lib/model/status.ts';

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
	return Number(value.toFixed(4)) + 0;
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
	const known = parts.filter((part) => part !== undefined);
	const values = known.map(({ value }) => value).filter((value) => value !== null);
	if (values.length < parts.length) return { value: null, status: 'O', source, caveat: null };
	const value = make(...(values as Values<P>));
	if (value === null) return { value: null, status: 'M', source, caveat: null };
	const status = strongestStatus(known.map((part) => part.status));
	return {
		value: round(value),
		status,
		source: status === 'sample' ? 'sample' : source,
		caveat: strongestCaveat([caveat, ...known.map((part) => part.caveat)])
	};
}

/** The sum of figures, all of which must be there. */
export function sum(...values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
