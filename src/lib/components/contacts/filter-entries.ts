import { slugOf } from '../../model/area.ts';
import type { ContactFilter } from '../../state/contact-filter.ts';
import type { ListedEntry } from './contact-entries.ts';

/**
 * The entries of a county and a group whose name, county or former names hold the text, letters compared without accents and case
 * ("voru" finds "Võru"). All of them for an empty text, none for one of signs alone.
 */
export function filterEntries<Entry extends Pick<ListedEntry, 'area' | 'county' | 'formers'>>(
	entries: readonly Entry[],
	{ text, county, group }: ContactFilter
): Entry[] {
	const asked = slugOf(text);
	if (asked === '' && text.trim() !== '') return [];
	return entries
		.filter((entry) => county === null || entry.county?.slug === county)
		.filter(({ area }) => group.length === 0 || group.includes(area.slug))
		.filter(({ area, county, formers }) =>
			[area.slug, county?.slug ?? '', ...formers.map(slugOf)].some((slug) => slug.includes(asked))
		);
}
