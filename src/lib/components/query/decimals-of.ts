/** As exact as the release is: no figure of it has more decimals. */
const most = 4;

/** How many decimals these numbers need, so that a column of them is written alike. */
export function decimalsOf(numbers: readonly number[]): number {
	const written = numbers.map((value) => value.toFixed(most).replace(/\.?0+$/, ''));
	return Math.max(0, ...written.map((text) => text.split('.')[1]?.length ?? 0));
}
