import { citationOf, type Cited } from './citation.ts';
import type { Language } from '../model/language.ts';

/** A work as reference managers exchange it (CSL-JSON 1.0.2). */
export type CslItem = {
	id: string;
	type: 'dataset';
	title: string;
	author: { literal: string }[];
	publisher: string;
	version: string;
	issued: { 'date-parts': [[number, number, number]] };
	accessed?: { 'date-parts': [[number, number, number]] };
	URL: string;
	language: Language;
	note: string;
};

const site = 'KOV töölaud';

/** What is cited, `kov-2026-11-22-ddf7c53b`, in a list of references. */
function keyOf({ release }: Cited): string {
	return `kov-${release}`;
}

function dateParts(day: string): { 'date-parts': [[number, number, number]] } {
	const [year = NaN, month = NaN, date = NaN] = day.split('-').map(Number);
	return { 'date-parts': [[year, month, date]] };
}

const publishersOf = ({ sources }: Cited) => [...new Set(sources.map(({ publisher }) => publisher))];
const titleOf = ({ area, title }: Cited) => [area, title].filter(Boolean).join('. ');

export function toCslJson(cited: Cited, language: Language): CslItem[] {
	const { release, address, accessed } = cited;
	return [
		{
			id: keyOf(cited),
			type: 'dataset',
			title: titleOf(cited),
			author: publishersOf(cited).map((literal) => ({ literal })),
			publisher: site,
			version: release,
			issued: dateParts(release),
			...(accessed !== null && { accessed: dateParts(accessed) }),
			URL: address,
			language,
			note: citationOf(cited, language)
		}
	];
}

/** Text that BibTeX takes as it stands. */
function bibText(text: string): string {
	return text.replace(/[\\{}]/g, '').replace(/[&%$#_]/g, '\\$&');
}

/** A BibTeX entry; `@misc`, which every style knows. */
export function toBibTeX(cited: Cited, language: Language): string {
	const { release, address, accessed } = cited;
	const fields: [string, string][] = [
		['title', `{${bibText(titleOf(cited))}}`],
		[
			'author',
			publishersOf(cited)
				.map((name) => `{${bibText(name)}}`)
				.join(' and ')
		],
		['year', release.slice(0, 4)],
		['howpublished', `${site}, ${bibText(release)}`],
		['url', address.replace(/[{}\\]/g, '')],
		...(accessed === null ? [] : [['urldate', accessed] as [string, string]]),
		['note', bibText(citationOf(cited, language))]
	];
	const lines = fields.map(([name, text]) => `  ${name} = {${text}}`);
	return `@misc{${keyOf(cited)},\n${lines.join(',\n')}\n}\n`;
}
