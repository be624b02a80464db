import type { Row } from './profile.ts';
import type { Mark, Marked } from './statement.ts';

const marksByStatus: Partial<Record<Row['status'], Mark>> = {
	rebuilt: 'rebuilt',
	inferred: 'inferred',
	P: 'provisional',
	E: 'estimate',
	sample: 'sample'
};

/** The year of this break's figures was inferred too, which their status has no room to say. */
const inferredReset = 'residence-reset-inferred';

/** Whether the figure is the first after places of residence were determined anew. */
export function isResidenceReset({ caveat }: Row): boolean {
	return caveat === 'residence-reset-2021' || caveat === inferredReset;
}

function markOf({ status, caveat }: Row): Mark | undefined {
	return marksByStatus[status] ?? (caveat === inferredReset ? 'inferred' : undefined);
}

/** What is to be said of these figures, each mark once with its years. */
export function marksOf(rows: readonly Row[]): Marked[] {
	const years = new Map<Mark, Set<string>>();
	for (const row of rows) {
		const mark = markOf(row);
		if (mark) years.set(mark, (years.get(mark) ?? new Set()).add(row.period));
	}
	return [...years].map(([mark, periods]) => ({ mark, years: [...periods] }));
}

/** How many of these years hold a sample figure. */
export function sampleYearsOf(rows: readonly Row[]): number {
	return new Set(rows.filter(({ status }) => status === 'sample').map(({ period }) => period)).size;
}
