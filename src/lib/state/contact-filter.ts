import { slugOf, type Area } from '../model/area.ts';
import { groupKey } from './group-address.ts';
import { searchText } from './search-text.ts';
import { readSlugList, writeSlugList } from './slug-list.ts';

/** Which municipalities a list shows: those whose names hold a text, of one county or (null) of all, of a group or (empty) of all. */
export type ContactFilter = { text: string; county: string | null; group: readonly string[] };

/** What an address asks for and there is not. */
export type UnknownInFilter = { county: string | null; members: readonly string[] };

const keys = { text: 'otsi', county: 'maakond' } as const;
/** No name is longer than this; what is, was not meant for a search. */
const longestText = 60;

/**
 * What an address asks for: `?otsi=rakvere&maakond=laane-viru-maakond&ryhm=rakvere-linn,rakvere-vald`. A county may be
 * written in any case, with its accents and without the word (`Lääne-Viru`). What does not exist is left out.
 */
export function readFilter(
	search: string,
	counties: readonly Pick<Area, 'slug'>[],
	municipalities: ReadonlySet<string>
): { filter: ContactFilter; unknown: UnknownInFilter } {
	const params = new URLSearchParams(search);
	const text = (params.get(keys.text) ?? '').slice(0, longestText);
	const asked = params.get(keys.county)?.trim().slice(0, longestText) ?? '';
	const slug = slugOf(asked);
	const county = counties.find((one) => one.slug === slug || one.slug === `${slug}-maakond`)?.slug ?? null;
	const group = readSlugList(params.get(groupKey), municipalities);
	return {
		filter: { text, county, group: group.known },
		unknown: { county: asked !== '' && county === null ? asked : null, members: group.unknown }
	};
}

/** The shortest address of a filter: nothing for all. Other parts of the address stay as they are. */
export function writeFilter(search: string, { text, county, group }: ContactFilter): string {
	const params = new URLSearchParams(search);
	if (text.trim() === '') params.delete(keys.text);
	else params.set(keys.text, text);
	if (county === null) params.delete(keys.county);
	else params.set(keys.county, county);
	writeSlugList(params, groupKey, group);
	return searchText(params);
}
