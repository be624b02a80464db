/** Years that follow each other without a gap; the middle is a half where they are even. */
export type YearRun = { middle: number; length: number };

/** The runs of these years, in whatever order they come: [2025, 2021, 2022] → 2021.5 (2 years) and 2025 (1 year). */
export function yearRuns(years: readonly number[]): YearRun[] {
	const sorted = [...new Set(years)].sort((a, b) => a - b);
	const ends = sorted.filter((year) => !sorted.includes(year + 1));
	return sorted
		.filter((year) => !sorted.includes(year - 1))
		.map((start, index) => {
			const end = ends[index] ?? start;
			return { middle: (start + end) / 2, length: end - start + 1 };
		});
}

/** The runs that have room for two short words at this many pixels a year. */
export function labelledRuns(years: readonly number[], pixels: number): YearRun[] {
	return yearRuns(years).filter(({ length }) => length * pixels >= 58);
}
