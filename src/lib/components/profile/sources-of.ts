import type { PeriodRange } from '../../model/period.ts';
import type { Source } from '../../model/source.ts';
import type { ProfileRow } from '../../query/queries/area-profile.ts';

/** The sources of the figures that these series have in the period, each once, in the order of their first use. */
export function sourcesOf(
	series: readonly (readonly ProfileRow[])[],
	{ from, to }: PeriodRange,
	sources: ReadonlyMap<string, Source>
): Source[] {
	const used = series
		.flat()
		.filter(({ period, value }) => value !== null && period >= from && period <= to)
		.map(({ source }) => source);
	return [...new Set(used)].flatMap((id) => sources.get(id) ?? []);
}
