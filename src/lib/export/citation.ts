import type { Language } from '../model/language.ts';
import type { Source } from '../model/source.ts';
import { formatDate } from '../narrative/formats.ts';
import { licenceName } from './licence.ts';

/** What is cited: a chart, a table or a sentence about an area. */
export type Cited = {
	title: string;
	/** The name of the area; '' where it is of all of them. */
	area: string;
	sources: readonly Source[];
	/** Whether any of the figures is a sample figure. */
	sample: boolean;
	release: string;
	address: string;
	/** The day on which the reader saw it, `'2026-11-22'`; null where it is not known. */
	accessed: string | null;
};

type Words = {
	sources: string;
	quoted: (title: string) => string;
	sample: string;
	release: (release: string) => string;
	accessed: (day: string) => string;
};

const wordsIn: Record<Language, Words> = {
	et: {
		sources: 'Allikad',
		quoted: (title) => `„${title}“`,
		sample: 'Sisaldab näidisandmeid, mis ei ole ametlik statistika.',
		release: (release) => `KOV töölaud, andmete versioon ${release}.`,
		accessed: (day) => `Vaadatud ${day}.`
	},
	en: {
		sources: 'Sources',
		quoted: (title) => `“${title}”`,
		sample: 'Contains sample data, which are not official statistics.',
		release: (release) => `KOV töölaud, data release ${release}.`,
		accessed: (day) => `Accessed ${day}.`
	}
};

/**
 * A text to put under what is cited: the title and the area, each source with its publisher and licence, the release,
 * the address and the day.
 */
export function citationOf(
	{ title, area, sources, sample, release, address, accessed }: Cited,
	language: Language
): string {
	const words = wordsIn[language];
	const origins = sources.map(({ publisher, title, licence }) =>
		[publisher, words.quoted(title[language]), licenceName(licence)].filter(Boolean).join(', ')
	);
	const parts = [
		[area, title]
			.filter(Boolean)
			.map((text) => `${text}.`)
			.join(' '),
		...(sample ? [words.sample] : []),
		...(origins.length > 0 ? [`${words.sources}: ${origins.join('; ')}.`] : []),
		words.release(release),
		address,
		...(accessed === null ? [] : [words.accessed(formatDate(accessed, language))])
	];
	return parts.join(' ');
}
