import * as v from 'valibot';

/** A calendar year as text, `'2023'`. A stock is counted on 1 January of it, a flow during it. */
export const Period = v.pipe(v.string(), v.regex(/^(19|20)\d\d$/, 'a period is a year of four digits'));
export type Period = v.InferOutput<typeof Period>;

/** The years from `from` to `to`, both included; empty when `from` is the later. */
export function periodsBetween(from: Period, to: Period): Period[] {
	const first = Number(from);
	const count = Math.max(0, Number(to) - first + 1);
	return Array.from({ length: count }, (_, index) => String(first + index));
}

/** A stretch of years, both ends included. */
export const PeriodRange = v.pipe(
	v.object({ from: Period, to: Period }),
	v.check(({ from, to }) => from <= to, 'a period range starts no later than it ends')
);
export type PeriodRange = v.InferOutput<typeof PeriodRange>;

/** What the site shows before a reader chooses: the longest stretch with a population figure at both ends. */
export const defaultRange: PeriodRange = { from: '2018', to: '2023' };
