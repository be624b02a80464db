import type { PeriodRange } from '../../model/period.ts';
import type { Caveat, Source } from '../../model/source.ts';
import type { ProfileRow } from '../../query/queries/area-profile.ts';

/** What is known of the sources and caveats that rows name. */
export type Provenance = { sources: ReadonlyMap<string, Source>; caveats: ReadonlyMap<string, Caveat> };

/** The sources and caveats of the figures that series have in the period, each once, in the order of their first use. */
export function provenanceOf(
	series: readonly (readonly ProfileRow[])[],
	{ from, to }: PeriodRange,
	{ sources, caveats }: Provenance
): { sources: Source[]; caveats: Caveat[] } {
	const used = series.flat().filter(({ period, value }) => value !== null && period >= from && period <= to);
	return {
		sources: [...new Set(used.map(({ source }) => source))].flatMap((id) => sources.get(id) ?? []),
		caveats: [...new Set(used.map(({ caveat }) => caveat))].flatMap((id) => (id && caveats.get(id)) || [])
	};
}
