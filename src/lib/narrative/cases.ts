/** The cases of an Estonian name that the sentences use: "Rakvere linn", "Rakvere linna", "Rakvere linnas". */
export type Cases = { nominative: string; genitive: string; inessive: string };

/** Only the last word is inflected. "Tallinn" comes before "linn", which it ends in. */
const stems: [ending: string, genitive: string][] = [
	['Tallinn', 'Tallinna'],
	['linn', 'linna'],
	['vald', 'valla'],
	['maakond', 'maakonna']
];

/** A name that ends in none of these words is taken for one that ends in a vowel and keeps it: "Eesti", "Eestis". */
export function casesOf(name: string): Cases {
	const [ending, stem] = stems.find(([word]) => name.endsWith(word)) ?? ['', ''];
	const genitive = name.slice(0, name.length - ending.length) + stem;
	return { nominative: name, genitive, inessive: `${genitive}s` };
}
