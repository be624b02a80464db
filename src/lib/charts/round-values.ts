/** What a step between round values starts with, and from which ratio to the wanted step on: 1, 2, 5, 10, 20, 50, … */
const starts = [
	[10, Math.sqrt(50)],
	[5, Math.sqrt(10)],
	[2, Math.sqrt(2)]
] as const;

/**
 * About `count` round values from `low` to `high`, both included where they are round themselves: those of d3-array, which
 * bundlers can only take whole, and every first view of a profile with it.
 */
export function roundValues(low: number, high: number, count: number): number[] {
	if (low === high) return [low];
	const wanted = (high - low) / count;
	const power = Math.floor(Math.log10(wanted));
	const ratio = wanted / 10 ** power;
	const start = starts.find(([, from]) => ratio >= from)?.[0] ?? 1;
	// Divided by a whole number where the step is less than one: 3 × 0.1 is not 0.3.
	const [times, over] = power < 0 ? [start, 10 ** -power] : [start * 10 ** power, 1];
	const first = Math.ceil((low * over) / times);
	const last = Math.floor((high * over) / times);
	return Array.from({ length: last - first + 1 }, (_, index) => ((first + index) * times) / over);
}
