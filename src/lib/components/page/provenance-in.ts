import type { Caveat, Source } from '../../model/source.ts';
import type { IndicatorRow } from '../../query/queries/indicator-observations.ts';

/** A figure made of several parts lists the sources and caveats of all, with commas between. */
export type Told = Pick<IndicatorRow, 'value' | 'source' | 'caveat'> & { sources?: string; caveats?: string };

/** The ids of all sources that a figure comes from. */
export function sourceIdsOf({ source, sources }: Pick<Told, 'source' | 'sources'>): string[] {
	return sources?.split(',') ?? [source];
}

/** The ids of all that is to be known of a figure. */
export function caveatIdsOf({ caveat, caveats }: Pick<Told, 'caveat' | 'caveats'>): string[] {
	return (caveats ?? caveat ?? '').split(',').filter(Boolean);
}

/** The sources that these figures were taken from, in the catalog's order. */
export function sourcesIn(rows: readonly Told[], sources: readonly Source[]): Source[] {
	const known = rows.filter(({ value }) => value !== null);
	const used = new Set(known.flatMap(sourceIdsOf));
	return sources.filter(({ id }) => used.has(id));
}

/** What a reader must know of these figures. */
export function caveatsIn(rows: readonly Told[], caveats: readonly Caveat[]): Caveat[] {
	const used = new Set(rows.flatMap(caveatIdsOf));
	return caveats.filter(({ id }) => used.has(id));
}
