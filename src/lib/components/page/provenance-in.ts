import type { Caveat, Source } from '../../model/source.ts';
import type { IndicatorRow } from '../../query/queries/indicator-observations.ts';

/** A figure made of several parts lists the sources and caveats of all, with commas between. */
type Told = Pick<IndicatorRow, 'value' | 'source' | 'caveat'> & { sources?: string; caveats?: string };

/** The sources that these figures were taken from, in the catalog's order. */
export function sourcesIn(rows: readonly Told[], sources: readonly Source[]): Source[] {
	const known = rows.filter(({ value }) => value !== null);
	const used = new Set(known.flatMap((row) => row.sources?.split(',') ?? [row.source]));
	return sources.filter(({ id }) => used.has(id));
}

/** What a reader must know of these figures. */
export function caveatsIn(rows: readonly Told[], caveats: readonly Caveat[]): Caveat[] {
	const used = new Set(rows.flatMap((row) => row.caveats?.split(',') ?? [row.caveat]));
	return caveats.filter(({ id }) => used.has(id));
}
