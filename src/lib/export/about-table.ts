import type { Language } from '../model/language.ts';
import { statusTitles, statuses } from '../model/status.ts';
import type { ExportTable } from './export-table.ts';
import { licenceName } from './licence.ts';

const words = {
	et: {
		title: 'Pealkiri',
		release: 'Andmete versioon',
		address: 'Aadress',
		accessed: 'Võetud',
		source: 'Allikas',
		licence: 'Litsents',
		unlicensed: 'avaldaja ei ole märkinud',
		note: 'Märkus',
		warning: 'Hoiatus',
		sample: 'Sisaldab näidisandmeid (status „sample“), mis ei ole ametlik statistika.',
		columns: 'Veerg',
		statuses: 'Märk (status)',
		made: 'KOV töölaud'
	},
	en: {
		title: 'Title',
		release: 'Data release',
		address: 'Address',
		accessed: 'Taken on',
		source: 'Source',
		licence: 'Licence',
		unlicensed: 'not stated by the publisher',
		note: 'Note',
		warning: 'Warning',
		sample: 'Contains sample data (status “sample”), which are not official statistics.',
		columns: 'Column',
		statuses: 'Status',
		made: 'KOV töölaud'
	}
} as const satisfies Record<Language, Record<string, string>>;

/** What is said of a table beside it, a name and a text each: on a workbook's second sheet, in a README. */
export function aboutLines(table: Omit<ExportTable, 'rows'>): [name: string, text: string][] {
	const { title, columns, sources, notes, sample, release, address, accessed, language } = table;
	const said = words[language];
	return [
		[said.title, title],
		...(sample ? [[said.warning, said.sample] as [string, string]] : []),
		[said.release, `${said.made}, ${release}`],
		[said.address, address],
		...(accessed === null ? [] : [[said.accessed, accessed] as [string, string]]),
		...sources.map(({ publisher, title: name, licence, homepage }): [string, string] => [
			said.source,
			[
				`${publisher}, ${name[language]}`,
				`${said.licence}: ${licence === null ? said.unlicensed : licenceName(licence)}`,
				homepage
			]
				.filter(Boolean)
				.join('. ')
		]),
		...notes.map((note): [string, string] => [said.note, note]),
		...columns.map(({ name, title: column, description }): [string, string] => [
			`${said.columns}: ${name}`,
			[column[language], description?.[language]].filter(Boolean).join('. ')
		]),
		...(columns.some(({ name }) => name === 'status')
			? statuses.map((status): [string, string] => [`${said.statuses}: ${status}`, statusTitles[status][language]])
			: [])
	];
}

/** What the licences of the sources ask for, a line for each source. */
export function licenceLines({ sources, language }: Pick<ExportTable, 'sources' | 'language'>): string[] {
	return sources.map(
		({ publisher, title, licence }) =>
			`${publisher}, ${title[language]}. ${words[language].licence}: ${licence === null ? words[language].unlicensed : licenceName(licence)}`
	);
}

/** The same as in a README, a line each. */
export function aboutText(table: Omit<ExportTable, 'rows'>): string {
	return aboutLines(table)
		.map(([name, text]) => `${name}: ${text}`)
		.join('\n');
}
