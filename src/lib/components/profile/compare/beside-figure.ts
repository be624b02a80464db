import type { Period } from '../../../model/period.ts';
import type { ProfileRow } from '../../../query/queries/area-profile.ts';

/** A figure of a compared area; `year` where it is of another year than the figure that it stands beside, else null. */
export type BesideFigure = { value: number | null; year: Period | null; sample: boolean };

/** What a compared area has in the year of a figure, or its newest where it has none in that year. */
export function besideFigure(rows: readonly ProfileRow[], period: Period | null): BesideFigure {
	const known = rows.filter(({ value }) => value !== null);
	const row = known.find((candidate) => candidate.period === period) ?? known.at(-1);
	if (!row) return { value: null, year: null, sample: false };
	return { value: row.value, year: row.period === period ? null : row.period, sample: row.status === 'sample' };
}
