import { slugOf } from '../area.ts';
import type { Indicator } from '../indicator.ts';

/** What a formula must know of an indicator. */
export type FormulaIndicator = Pick<Indicator, 'id' | 'title' | 'unit' | 'categories'>;

/**
 * The names that a formula may call indicators by: ids, and titles in either language with hyphens between words
 * ("keskmine-vanus"). An id goes before the same title of another.
 */
export function indicatorNames<Named extends FormulaIndicator>(indicators: readonly Named[]): Map<string, Named> {
	const titles = indicators.flatMap((one) =>
		[one.title.en, one.title.et].map((title) => [slugOf(title), one] as const)
	);
	return new Map([...titles.reverse(), ...indicators.map((one) => [one.id, one] as const)]);
}

/** The name most like a word, where at most a third of its letters differ; null where none is. */
export function nearestName(word: string, names: Iterable<string>): string | null {
	let nearest: { name: string; distance: number } | null = null;
	for (const name of names) {
		const distance = lettersApart(word, name);
		if (distance <= Math.max(word.length, name.length) / 3 && distance < (nearest?.distance ?? Infinity)) {
			nearest = { name, distance };
		}
	}
	return nearest?.name ?? null;
}

/** How many letters must be put in, taken out or exchanged to make one word of the other. */
function lettersApart(one: string, other: string): number {
	let row = Array.from({ length: other.length + 1 }, (_, index) => index);
	for (const [index, letter] of [...one].entries()) {
		const next = [index + 1];
		for (const [place, against] of [...other].entries()) {
			const exchanged = (row[place] ?? 0) + (letter === against ? 0 : 1);
			next.push(Math.min(exchanged, (row[place + 1] ?? 0) + 1, (next[place] ?? 0) + 1));
		}
		row = next;
	}
	return row.at(-1) ?? 0;
}
