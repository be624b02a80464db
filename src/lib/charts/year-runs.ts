/** The middle of each run of years without a gap, a half where it is even: [2021, 2022, 2025] → [2021.5, 2025]. */
export function middlesOfRuns(years: readonly number[]): number[] {
	const sorted = [...new Set(years)].sort((a, b) => a - b);
	const starts = sorted.filter((year) => !sorted.includes(year - 1));
	const ends = sorted.filter((year) => !sorted.includes(year + 1));
	return starts.map((start, index) => (start + (ends[index] ?? start)) / 2);
}
