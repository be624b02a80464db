import type { Period, PeriodRange } from '../../model/period.ts';
import type { ProfileRow } from '../../query/queries/area-profile.ts';

/** The newest figure of a period, and how it changed since the first that can be held against it. */
export type KeyFigure = {
	period: Period;
	value: number;
	sample: boolean;
	/** Null where the period has no other figure of its kind: none known, a sample figure beside a published one, a break. */
	change: { since: Period; value: number } | null;
};

/** Null where the period has no figure. */
export function keyFigure(rows: readonly ProfileRow[], { from, to }: PeriodRange): KeyFigure | null {
	const known = rows.flatMap((row) =>
		row.value !== null && row.period >= from && row.period <= to ? [{ ...row, value: row.value }] : []
	);
	const last = known.at(-1);
	if (!last) return null;
	const sample = last.status === 'sample';
	const lastBreak = known.findLastIndex(({ status }) => status === 'B');
	const first = known.slice(Math.max(0, lastBreak)).find(({ status }) => (status === 'sample') === sample);
	const change = first && first !== last ? { since: first.period, value: last.value - first.value } : null;
	return { period: last.period, value: last.value, sample, change };
}
