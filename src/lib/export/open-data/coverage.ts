import type { Observation } from '../../model/observation.ts';
import { type Status, statuses } from '../../model/status.ts';

/** How much there is of an indicator. */
export type Coverage = {
	/** Areas with at least one value, and areas that have observations at all. */
	areas: { withValue: number; all: number };
	/** Years with at least one value, ascending. */
	periods: string[];
	/** Each year that has observations, ascending: how many of them have a value, and how many of those are samples. */
	byPeriod: { period: string; withValue: number; sample: number; missing: number }[];
	/** How many observations have each status. */
	byStatus: Partial<Record<Status, number>>;
	observations: number;
	/** How many of the observations have no value, and how many are sample figures. */
	missing: number;
	sample: number;
	/** Sources and caveats that the observations name, each once, in the order of their first use. */
	sources: string[];
	caveats: string[];
};

type Row = Pick<Observation, 'area' | 'period' | 'value' | 'status' | 'source' | 'caveat'>;

export function coverageOf(rows: readonly Row[]): Coverage {
	const valued = rows.filter(({ value }) => value !== null);
	const each = <Value>(values: readonly Value[]) => [...new Set(values)];
	return {
		areas: { withValue: each(valued.map(({ area }) => area)).length, all: each(rows.map(({ area }) => area)).length },
		periods: each(valued.map(({ period }) => period)).sort(),
		byPeriod: each(rows.map(({ period }) => period))
			.sort()
			.map((period) => {
				const ofPeriod = rows.filter((row) => row.period === period);
				const withValue = ofPeriod.filter(({ value }) => value !== null).length;
				const sample = ofPeriod.filter(({ status }) => status === 'sample').length;
				return { period, withValue, sample, missing: ofPeriod.length - withValue };
			}),
		byStatus: Object.fromEntries(
			statuses
				.map((status) => [status, rows.filter((row) => row.status === status).length] as const)
				.filter(([, count]) => count > 0)
		),
		observations: rows.length,
		missing: rows.length - valued.length,
		sample: rows.filter(({ status }) => status === 'sample').length,
		sources: each(valued.map(({ source }) => source)),
		caveats: each(rows.flatMap(({ caveat }) => caveat ?? []))
	};
}
