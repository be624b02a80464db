import type { Period, PeriodRange } from '../../model/period.ts';
import type { Caveat, Source } from '../../model/source.ts';
import { caveatIdsOf, sourceIdsOf, type Told } from '../page/provenance-in.ts';

/** A figure that names its source. */
type SourcedRow = Told & { period: Period };

/** What is known of the sources and caveats that rows name. */
export type Provenance = { sources: ReadonlyMap<string, Source>; caveats: ReadonlyMap<string, Caveat> };

export function byId<Thing extends { id: string }>(things: readonly Thing[]): Map<string, Thing> {
	return new Map(things.map((thing) => [thing.id, thing]));
}

/** What several answers know of sources and caveats, together. */
export function provenanceByName(
	known: readonly { sources: readonly Source[]; caveats: readonly Caveat[] }[]
): Provenance {
	return {
		sources: byId(known.flatMap(({ sources }) => sources)),
		caveats: byId(known.flatMap(({ caveats }) => caveats))
	};
}

/** The sources and caveats of the figures that series have in the period, each once, in the order of their first use. */
export function provenanceOf(
	series: readonly (readonly SourcedRow[])[],
	{ from, to }: PeriodRange,
	{ sources, caveats }: Provenance
): { sources: Source[]; caveats: Caveat[] } {
	const used = series.flat().filter(({ period, value }) => value !== null && period >= from && period <= to);
	return {
		sources: [...new Set(used.flatMap(sourceIdsOf))].flatMap((id) => sources.get(id) ?? []),
		caveats: [...new Set(used.flatMap(caveatIdsOf))].flatMap((id) => caveats.get(id) ?? [])
	};
}
