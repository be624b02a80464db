/** What a list in an address holds: what there is, each once, in its order; and the rest. */
export type SlugList = { known: string[]; unknown: string[]; repeated: string[] };

/** No address of ours has a longer part; what has was not written by us. */
const longestAsked = 60;

/** A list of slugs or ids as it stands in an address: `ruhnu-vald,vormsi-vald`. */
export function readSlugList(text: string | null, allowed: ReadonlySet<string>): SlugList {
	const list: SlugList = { known: [], unknown: [], repeated: [] };
	for (const asked of (text ?? '').split(',').filter(Boolean)) {
		if (!allowed.has(asked)) {
			const cut = asked.slice(0, longestAsked);
			if (!list.unknown.includes(cut)) list.unknown.push(cut);
		} else if (list.known.includes(asked)) list.repeated.push(asked);
		else list.known.push(asked);
	}
	return list;
}

export function writeSlugList(params: URLSearchParams, key: string, slugs: readonly string[]) {
	if (slugs.length > 0) params.set(key, slugs.join(','));
	else params.delete(key);
}
