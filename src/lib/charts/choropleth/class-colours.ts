/** The colours of maps by name; their values, light and dark, stand in map-colours.css. */

/** From little to much; for fewer than three classes, colours of three. */
export function risingColours(count: number): string[] {
	if (count === 1) return ['var(--rise-3-2)'];
	if (count === 2) return ['var(--rise-3-1)', 'var(--rise-3-3)'];
	return steps(count).map((step) => `var(--rise-${count}-${step})`);
}

/** Both sides of a neutral zero, from the lowest figures to the highest; a side has at most `mostPerSide`. */
export function divergingColours(under: number, over: number): { under: string[]; over: string[] } {
	const sides = Math.max(under, over);
	return {
		under: steps(under)
			.map((step) => `var(--under-${sides}-${step})`)
			.reverse(),
		over: steps(over).map((step) => `var(--over-${sides}-${step})`)
	};
}
export const mostPerSide = 3;
export const zeroColour = 'var(--zero)';

/** The third of the first indicator and that of the second, each 0–2 from the lowest. */
export function pairColour(first: number, second: number): string {
	return `var(--pair-${first + 1}-${second + 1})`;
}

function steps(count: number): number[] {
	return Array.from({ length: count }, (_, index) => index + 1);
}
