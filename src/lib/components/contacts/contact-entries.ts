import type { Area, FormerArea } from '../../model/area.ts';
import type { Contact, ContactField } from '../../model/contact.ts';
import { spokenEmail } from './email-text.ts';

/** A municipality and what is known of how to reach it. E-mail addresses in it are spoken ones (`spokenEmail`). */
export type ContactEntry = {
	area: Pick<Area, 'code' | 'name' | 'kind' | 'slug' | 'validTo'>;
	county: Pick<Area, 'name' | 'slug' | 'level'> | null;
	contacts: readonly Contact[];
};

/** An entry of the list of all, which is found by the names of the municipalities before it, too. */
export type ListedEntry = ContactEntry & { formers: readonly string[] };

/** Where the registry codes of the areas are from: RIHA, the register of information systems. */
const areaRegister = { source: 'riha-2021', date: '2021-02' } as const;

/** What a page may know of one municipality's contacts: e-mail addresses spoken, and its registry code among them. */
export function contactsOf(area: Pick<Area, 'code' | 'registryCode'>, all: readonly Contact[]): Contact[] {
	const own = all.filter((contact) => contact.area === area.code).map(withoutBait);
	if (area.registryCode === null || own.some(({ field }) => field === 'registry-code')) return own;
	return [...own, { area: area.code, field: 'registry-code', value: area.registryCode, ...areaRegister }];
}

/**
 * Every municipality by name, as Estonian orders names: those of today, and those that have ended and nobody has told
 * what came after them.
 */
export function contactEntries(
	areas: readonly Area[],
	formers: readonly Pick<FormerArea, 'name' | 'successor'>[],
	contacts: readonly Contact[]
): ListedEntry[] {
	const byCode = new Map(areas.map((area) => [area.code, area]));
	return areas
		.filter(({ level, validTo, successor }) => level === 'municipality' && (validTo === null || successor === null))
		.toSorted((a, b) => a.name.localeCompare(b.name, 'et'))
		.map((area) => {
			const { code, name, kind, slug, validTo } = area;
			const county = byCode.get(area.parent ?? '');
			return {
				area: { code, name, kind, slug, validTo },
				county: county ? { name: county.name, slug: county.slug, level: county.level } : null,
				contacts: contactsOf(area, contacts),
				formers: formers.filter((former) => former.successor === code && former.name !== name).map(({ name }) => name)
			};
		});
}

/** What is known of one field; undefined where nothing is. */
export function contactOf({ contacts }: Pick<ContactEntry, 'contacts'>, field: ContactField): Contact | undefined {
	return contacts.find((contact) => contact.field === field);
}

function withoutBait(contact: Contact): Contact {
	return contact.field === 'email' ? { ...contact, value: spokenEmail(contact.value) } : contact;
}
