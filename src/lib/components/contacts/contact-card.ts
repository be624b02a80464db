import { m } from '#lib/paraglide/messages.js';
import type { Vcard } from '../../export/vcard.ts';
import type { ContactField } from '../../model/contact.ts';
import { languages, type Language } from '../../model/language.ts';
import type { Source } from '../../model/source.ts';
import { contactOf, type ContactEntry } from './contact-entries.ts';
import { registerHref, webAddress } from './contact-links.ts';
import { entryName, fieldTitle, toldBy } from './contact-words.ts';
import { emailOf } from './email-text.ts';

/** What a vCard has no field for, told in its note. */
const noted = ['head-of-government', 'chair-of-council', 'office-hours', 'registry-code'] as const;

/** The card of a municipality. It is the same in every language: what its note tells is named in all of them. */
export function cardOf(entry: ContactEntry, sources: ReadonlyMap<string, Source>): Vcard {
	const { area, contacts } = entry;
	const value = (field: ContactField) => contactOf(entry, field)?.value ?? null;
	const [email, website, code] = [value('email'), value('website'), value('registry-code')];
	const days = contacts.map(({ date }) => date).filter((date) => date.length === 'YYYY-MM-DD'.length);
	return {
		uid: `urn:kov-toolaud:contact:${area.code}`,
		name: entryName(area, 'et'),
		address: value('address'),
		phone: value('phone'),
		email: email === null ? null : emailOf(email),
		website: website === null ? null : webAddress(website),
		notes: [
			...noted.flatMap((field) => {
				const text = value(field);
				return text === null ? [] : [`${inAll((language) => fieldTitle(field, language, area.kind))}: ${text}`];
			}),
			...(code === null ? [] : [registerHref(code, 'et')]),
			...(contacts.length === 0
				? []
				: [`${inAll((locale) => m.column_sources({}, { locale }))}: ${toldInAll(entry, sources)}`])
		],
		revised: days.toSorted().at(-1) ?? null
	};
}

/** A word in every language, once where they agree: "Registrikood / Registry code". */
function inAll(word: (language: Language) => string): string {
	return [...new Set(languages.map(word))].join(' / ');
}

function toldInAll({ contacts }: ContactEntry, sources: ReadonlyMap<string, Source>): string {
	return [...new Set(contacts.map((contact) => toldBy(contact, sources, 'et')))].join('; ');
}
