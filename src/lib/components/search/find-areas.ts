import { slugOf } from '../../model/area.ts';

/** Something that a search can find: an area by a name it has or had, and the page that tells of it. */
export type SearchEntry = { name: string; note: string; href: string; weight: number };

/**
 * The entries whose name holds the text, letters compared without accents and case ("voru" finds "Võru").
 * Names that begin with it come first, then names with a word that does, then the rest; heavier entries first among
 * equals. Nothing for an empty text.
 */
export function findAreas<Entry extends SearchEntry>(entries: readonly Entry[], text: string, limit = 8): Entry[] {
	const asked = slugOf(text);
	if (!asked) return [];
	return entries
		.map((entry) => ({ entry, place: slugOf(entry.name).indexOf(asked), slug: slugOf(entry.name) }))
		.filter(({ place }) => place >= 0)
		.map(({ entry, place, slug }) => ({ entry, tier: place === 0 ? 0 : slug[place - 1] === '-' ? 1 : 2 }))
		.sort(
			(a, b) => a.tier - b.tier || b.entry.weight - a.entry.weight || a.entry.name.localeCompare(b.entry.name, 'et')
		)
		.slice(0, limit)
		.map(({ entry }) => entry);
}
