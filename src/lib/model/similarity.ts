/**
 * One thing that municipalities are likened by: the newest figure of an indicator that most of them have. `scale` 'log'
 * where a figure twice as large is as far away for the small as for the large. Titles are those of the indicators.
 */
export type SimilarityAttribute = { indicator: string; scale: 'linear' | 'log' };

/** In the order in which weights stand in addresses and in questions. */
export const similarityAttributes = [
	{ indicator: 'population', scale: 'log' },
	{ indicator: 'population-density', scale: 'log' },
	{ indicator: 'population-65-plus-share', scale: 'linear' },
	{ indicator: 'net-migration-rate', scale: 'linear' },
	{ indicator: 'wage-median', scale: 'linear' },
	{ indicator: 'budget-income-per-resident', scale: 'linear' }
] as const satisfies readonly SimilarityAttribute[];

/** How much an attribute counts: 0 (not at all) to `mostWeight`, in steps of `weightStep`. */
export const mostWeight = 2;
export const weightStep = 0.5;

/** One weight for each attribute, in their order. */
export type Weights = readonly number[];
export const defaultWeights: Weights = similarityAttributes.map(() => 1);

/** Weights as a parameter of a question: `'1-1-0.5-2-1-1'`. */
export function weightsParam(weights: Weights): string {
	return weights.join('-');
}
