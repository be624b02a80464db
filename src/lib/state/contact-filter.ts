import { slugOf, type Area } from '../model/area.ts';

/** Which municipalities a list shows: those whose names hold a text, of one county or (null) of all. */
export type ContactFilter = { text: string; county: string | null };

const keys = { text: 'otsi', county: 'maakond' } as const;
/** No name is longer than this; what is, was not meant for a search. */
const longestText = 60;

/**
 * What an address asks for: `?otsi=rakvere&maakond=laane-viru-maakond`. A county may be written in any case, with its
 * accents and without the word (`Lääne-Viru`); one that does not exist is told in `unknownCounty`, and all are shown.
 */
export function readFilter(
	search: string,
	counties: readonly Pick<Area, 'slug'>[]
): { filter: ContactFilter; unknownCounty: string | null } {
	const params = new URLSearchParams(search);
	const text = (params.get(keys.text) ?? '').slice(0, longestText);
	const asked = params.get(keys.county)?.trim().slice(0, longestText) ?? '';
	const slug = slugOf(asked);
	const county = counties.find((one) => one.slug === slug || one.slug === `${slug}-maakond`)?.slug ?? null;
	return { filter: { text, county }, unknownCounty: asked !== '' && county === null ? asked : null };
}

/** The shortest address of a filter: nothing for all. Other parts of the address stay as they are. */
export function writeFilter(search: string, { text, county }: ContactFilter): string {
	const params = new URLSearchParams(search);
	if (text.trim() === '') params.delete(keys.text);
	else params.set(keys.text, text);
	if (county === null) params.delete(keys.county);
	else params.set(keys.county, county);
	const written = params.toString();
	return written ? `?${written}` : '';
}
