import { type Group, longestGroupName } from '../model/group.ts';
import { searchText } from './search-text.ts';
import { readSlugList, writeSlugList } from './slug-list.ts';

const keys = { name: 'nimi', members: 'kov' } as const;

/** The key under which lists and rankings are asked for the municipalities of a group alone: `?ryhm=ruhnu-vald,vormsi-vald`. */
export const groupKey = 'ryhm';

/**
 * The group that an address shares, `?nimi=Saared&kov=ruhnu-vald,vormsi-vald`, and the members that there are not. Null
 * where it shares none. A group without a name has '' for it.
 */
export function readGroup(
	search: string,
	municipalities: ReadonlySet<string>
): { group: Group; unknown: string[] } | null {
	const params = new URLSearchParams(search);
	if (!params.has(keys.name) && !params.has(keys.members)) return null;
	const { known, unknown } = readSlugList(params.get(keys.members), municipalities);
	const name = (params.get(keys.name) ?? '').trim().slice(0, longestGroupName);
	return { group: { name, members: known }, unknown };
}

/** The query part of the address that shares a group. */
export function writeGroup({ name, members }: Group): string {
	const params = new URLSearchParams({ [keys.name]: name });
	writeSlugList(params, keys.members, members);
	return searchText(params);
}
