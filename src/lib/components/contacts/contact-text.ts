import { m } from '#lib/paraglide/messages.js';
import { contactFields } from '../../model/contact.ts';
import type { Language } from '../../model/language.ts';
import type { Source } from '../../model/source.ts';
import { contactOf, type ContactEntry } from './contact-entries.ts';
import { entryName, fieldTitle, toldBy } from './contact-words.ts';
import { emailOf } from './email-text.ts';

/** The contacts of a municipality as plain text, a line each, with who told them: to be pasted into a letter. */
export function contactText(
	entry: ContactEntry,
	countyName: string | null,
	sources: ReadonlyMap<string, Source>,
	language: Language
): string {
	const { area, contacts } = entry;
	const lines = contactFields.flatMap((field) => {
		const contact = contactOf(entry, field);
		if (!contact) return [];
		const value = field === 'email' ? (emailOf(contact.value) ?? contact.value) : contact.value;
		return [`${fieldTitle(field, language, area.kind)}: ${value}`];
	});
	const told = [...new Set(contacts.map((contact) => toldBy(contact, sources, language)))];
	return [
		[entryName(area, language), ...(countyName === null ? [] : [countyName])].join(', '),
		...lines,
		...(told.length === 0 ? [] : [`${m.column_sources({}, { locale: language })}: ${told.join('; ')}`])
	].join('\n');
}
