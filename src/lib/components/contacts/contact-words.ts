import { m } from '#lib/paraglide/messages.js';
import type { Area } from '../../model/area.ts';
import type { Contact, ContactField } from '../../model/contact.ts';
import type { Language } from '../../model/language.ts';
import type { Source } from '../../model/source.ts';
import { formatDate } from '../../narrative/formats.ts';

const titles: Record<ContactField, typeof m.contact_address> = {
	address: m.contact_address,
	phone: m.contact_phone,
	email: m.contact_email,
	website: m.contact_website,
	'registry-code': m.contact_registry_code,
	'head-of-government': m.contact_head,
	'chair-of-council': m.contact_chair,
	'office-hours': m.contact_office_hours
};

/** What a contact is called; who heads a town is called otherwise than who heads a rural municipality. */
export function fieldTitle(field: ContactField, language: Language, kind: Area['kind'] = null): string {
	const locale = { locale: language };
	if (field !== 'head-of-government' || kind === null) return titles[field]({}, locale);
	return kind === 'linn' ? m.contact_head_town({}, locale) : m.contact_head_rural({}, locale);
}

/** A municipality by its name, and until when it was one where it has ended. */
export function entryName({ name, validTo }: Pick<Area, 'name' | 'validTo'>, language: Language): string {
	if (validTo === null) return name;
	return m.contact_until({ name, month: formatKnownDate(validTo, language) }, { locale: language });
}

/** A day, a month or a year, as far as it is known: "22. november 2026", "veebruar 2021", "2026". */
export function formatKnownDate(date: string, language: Language): string {
	if (/^\d{4}-\d\d-\d\d$/.test(date)) return formatDate(date, language);
	if (!/^\d{4}-\d\d$/.test(date)) return date;
	const locale = { et: 'et-EE', en: 'en-GB' }[language];
	const format = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
	return format.format(new Date(`${date}-01T00:00:00Z`));
}

/** Who told a contact, and of which day it is: "Wikidata, 1. november 2026". */
export function toldBy(
	{ source, date }: Pick<Contact, 'source' | 'date'>,
	sources: ReadonlyMap<string, Source>,
	language: Language
): string {
	const publisher = sources.get(source)?.publisher ?? source;
	return m.contact_source({ publisher, date: formatKnownDate(date, language) }, { locale: language });
}
