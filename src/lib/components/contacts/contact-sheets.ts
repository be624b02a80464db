import { m } from '#lib/paraglide/messages.js';
import { toCsv } from '../../export/csv.ts';
import type { Sheet } from '../../export/xlsx.ts';
import { contactFields, type ContactField } from '../../model/contact.ts';
import type { Language } from '../../model/language.ts';
import type { Source } from '../../model/source.ts';
import { areaName } from '../page/area-name.ts';
import { contactOf, type ContactEntry } from './contact-entries.ts';
import { entryName, fieldTitle, toldBy } from './contact-words.ts';
import { emailOf } from './email-text.ts';

/** What a file is made of: the rows that are shown, and what is said of where they are from. */
export type ContactFile = {
	entries: readonly ContactEntry[];
	sources: ReadonlyMap<string, Source>;
	release: string;
	language: Language;
};

/** Fields in the order of the columns of a file, with how many letters wide they are. */
const widths: Record<ContactField, number> = {
	address: 48,
	phone: 18,
	email: 32,
	website: 32,
	'registry-code': 14,
	'head-of-government': 26,
	'chair-of-council': 26,
	'office-hours': 26
};

/** One row for each municipality, one column for each contact, and a last one that says who told them. */
export function contactCsv({ entries, sources, release, language }: ContactFile): string {
	const columns = columnsOf(language);
	const [told, version] = [m.column_sources({}, { locale: language }), m.column_release({}, { locale: language })];
	const rows = entries.map((entry) => ({
		...Object.fromEntries(columns.map(({ title, valueOf }) => [title, valueOf(entry)])),
		[told]: sourcesOf(entry, sources, language),
		[version]: release
	}));
	return toCsv(rows, [...columns.map(({ title }) => title), told, version]);
}

/** The same rows for Excel, and on a second sheet where each of the contacts is from. */
export function contactSheets(file: ContactFile): Sheet[] {
	const { entries, language } = file;
	const columns = columnsOf(language);
	return [
		{
			name: m.contacts_title({}, { locale: language }),
			columns,
			rows: entries.map((entry) => columns.map(({ valueOf }) => valueOf(entry)))
		},
		sourceSheet(file)
	];
}

function sourceSheet({ entries, sources, release, language }: ContactFile): Sheet {
	const locale = { locale: language };
	return {
		name: m.column_sources({}, locale),
		columns: [
			{ title: m.column_municipality({}, locale), width: 24 },
			{ title: m.column_field({}, locale), width: 26 },
			{ title: m.column_source({}, locale), width: 48 },
			{ title: m.column_publisher({}, locale), width: 36 },
			{ title: m.column_date({}, locale), width: 12 },
			{ title: m.column_licence({}, locale), width: 14 },
			{ title: m.column_release({}, locale), width: 24 }
		],
		rows: entries.flatMap(({ area, contacts }) =>
			contacts.map(({ field, source, date }) => {
				const known = sources.get(source);
				return [
					entryName(area, language),
					fieldTitle(field, language, area.kind),
					known?.title[language] ?? source,
					known?.publisher ?? null,
					date,
					known?.licence ?? null,
					release
				];
			})
		)
	};
}

/** The e-mail addresses that are known, each once, as a mail program takes them. */
export function mailAddresses(entries: readonly ContactEntry[]): string[] {
	const known = entries.flatMap((entry) => {
		const address = emailOf(contactOf(entry, 'email')?.value ?? '');
		return address === null ? [] : [address];
	});
	return [...new Set(known)];
}

type Column = { title: string; width: number; valueOf: (entry: ContactEntry) => string | null };

function columnsOf(language: Language): Column[] {
	const locale = { locale: language };
	return [
		{ title: m.column_code({}, locale), width: 11, valueOf: ({ area }) => area.code },
		{ title: m.column_municipality({}, locale), width: 24, valueOf: ({ area }) => entryName(area, language) },
		{ title: m.column_county({}, locale), width: 24, valueOf: ({ county }) => county && areaName(county) },
		...contactFields.map((field) => ({
			title: fieldTitle(field, language),
			width: widths[field],
			valueOf: (entry: ContactEntry) => fileValue(entry, field)
		}))
	];
}

function fileValue(entry: ContactEntry, field: ContactField): string | null {
	const value = contactOf(entry, field)?.value ?? null;
	return value !== null && field === 'email' ? (emailOf(value) ?? value) : value;
}

/** "Aadress: Wikidata, 1. november 2026; …" */
function sourcesOf({ area, contacts }: ContactEntry, sources: ContactFile['sources'], language: Language): string {
	return contacts
		.map((contact) => `${fieldTitle(contact.field, language, area.kind)}: ${toldBy(contact, sources, language)}`)
		.join('; ');
}
