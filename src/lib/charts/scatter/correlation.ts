import { sampleRankCorrelation } from 'simple-statistics';

/** How two indicators go together: Spearman's rank correlation of `count` pairs, −1 to 1. */
export type Correlation = {
	/** Rounded to two decimals, as it is told. */
	coefficient: number;
	count: number;
	strength: 'none' | 'weak' | 'moderate' | 'strong';
};

/** Of fewer pairs a coefficient says next to nothing. */
export const fewestPairs = 10;

/** From where on a coefficient, whatever its sign, is called so. */
const bounds = [
	['strong', 0.6],
	['moderate', 0.4],
	['weak', 0.2]
] as const;

/**
 * Ranks and not the figures themselves: one city much larger than the others then decides nothing, and the scale of the
 * axes makes no difference. Null for fewer than ten pairs, and where one of the two is the same everywhere.
 */
export function correlationOf(pairs: readonly { x: number; y: number }[]): Correlation | null {
	if (pairs.length < fewestPairs) return null;
	const [xs, ys] = [pairs.map(({ x }) => x), pairs.map(({ y }) => y)];
	if (new Set(xs).size === 1 || new Set(ys).size === 1) return null;
	const coefficient = Number(sampleRankCorrelation(xs, ys).toFixed(2));
	const strength = bounds.find(([, from]) => Math.abs(coefficient) >= from)?.[0] ?? 'none';
	return { coefficient, count: pairs.length, strength };
}
