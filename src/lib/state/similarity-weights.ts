import { defaultWeights, mostWeight, weightStep, type Weights } from '../model/similarity.ts';

const key = 'kaalud';

/**
 * The weights that an address asks for, `?kaalud=1,1,0,2,1,1`: the default ones altogether where one of them is not one
 * that the page's own control can set.
 */
export function readWeights(search: string): Weights {
	const parts = new URLSearchParams(search).get(key)?.split(',') ?? [];
	const weights = parts.map((part) => (/^\d(\.\d)?$/.test(part) ? Number(part) : NaN));
	const sensible = weights.length === defaultWeights.length && weights.every(isWeight);
	return sensible ? weights : defaultWeights;
}

/** The shortest address of weights: nothing for the default. Other parts of the address stay. */
export function writeWeights(search: string, weights: Weights): string {
	const params = new URLSearchParams(search);
	if (isDefault(weights)) params.delete(key);
	else params.set(key, weights.join(','));
	const written = params.toString().replaceAll('%2C', ',');
	return written ? `?${written}` : '';
}

export function isDefault(weights: Weights): boolean {
	return weights.every((weight, place) => weight === defaultWeights[place]);
}

function isWeight(weight: number): boolean {
	return weight >= 0 && weight <= mostWeight && Number.isInteger(weight / weightStep);
}
