/** A number from 0 up to 1, always the same for the same words, and another for others: what made figures rest on. */
export function chance(...words: readonly (string | number)[]): number {
	let hash = 0x811c9dc5;
	for (const character of words.join('|')) {
		hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
	}
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** A number between two others, by the same rule. */
export function between(low: number, high: number, ...words: readonly (string | number)[]): number {
	return low + (high - low) * chance(...words);
}

/** Whole numbers in proportion to the weights, of which the sum is `total`, a whole number of either sign. */
export function apportion(total: number, weights: readonly number[]): number[] {
	const sign = Math.sign(total);
	const sum = weights.reduce((all, weight) => all + weight, 0);
	const exact = weights.map((weight) => (Math.abs(total) * weight) / sum);
	const whole = exact.map(Math.floor);
	const left = Math.abs(total) - whole.reduce((all, part) => all + part, 0);
	const rest = (index: number) => (exact[index] ?? 0) - (whole[index] ?? 0);
	const order = weights.map((_, index) => index).sort((a, b) => rest(b) - rest(a) || a - b);
	for (const index of order.slice(0, left)) whole[index] = (whole[index] ?? 0) + 1;
	return whole.map((part) => part * sign + 0);
}

/** The same, spread evenly however small the total: the parts up to any place are as many as the weights up to it. */
export function spread(total: number, weights: readonly number[]): number[] {
	const sum = weights.reduce((all, weight) => all + weight, 0);
	let [upTo, before] = [0, 0];
	return weights.map((weight) => {
		upTo += weight;
		const count = Math.round((total * upTo) / sum) - before;
		before += count;
		return count;
	});
}
