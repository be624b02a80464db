import type { Area } from '#lib/model/area.ts';
import { contactFields, type Contact, type ContactField } from '#lib/model/contact.ts';
import type { RowOf } from '../define.ts';
import { contactValue } from './contact-value.ts';
import { contactsAriregister } from './contacts-ariregister.ts';
import { contactsWikidata } from './contacts-wikidata.ts';

type RegisterRow = RowOf<typeof contactsAriregister>;
type WikidataRow = RowOf<typeof contactsWikidata>;

/** What the sources tell; none, where one has told nothing yet. */
export type ToldContacts = {
	ariregister: readonly RegisterRow[];
	/** The day of the register's file. */
	ariregisterDate: string;
	wikidata: readonly WikidataRow[];
};

type Told = Omit<Contact, 'area'>;

/**
 * How to reach each municipality: for each field one contact, that of the business register before that of
 * Wikidata, and no contact where nothing holds. In the order of the areas, then of the fields.
 */
export function contactsOf(told: ToldContacts, areas: readonly Area[]): Contact[] {
	return areas
		.filter(({ level }) => level === 'municipality')
		.flatMap((area) => {
			const all = [...fromRegister(area, told), ...fromWikidata(area, told.wikidata)];
			return contactFields.flatMap((field): Contact[] => {
				const first = all.find((one) => one.field === field);
				return first ? [{ area: area.code, ...first }] : [];
			});
		});
}

function fromRegister({ registryCode }: Area, { ariregister, ariregisterDate: date }: ToldContacts): Told[] {
	const row = ariregister.find((one) => one.registryCode === registryCode && one.status === 'R');
	if (!row) return [];
	const postalCode = /^\d{5}$/.test(row.postalCode) ? `, ${row.postalCode}` : '';
	const source = contactsAriregister.id;
	return [
		...held('registry-code', row.registryCode, { source, date }),
		...(row.address === '' ? [] : held('address', `${row.address}${postalCode}`, { source, date }))
	];
}

/** In the order of preference: an item under today's code, an older item, Estonian, the newest, the first by letters. */
function fromWikidata({ code, formerCode }: Area, rows: readonly WikidataRow[]): Told[] {
	const rankOf = (row: WikidataRow): number => [code, formerCode].indexOf(row.code);
	return rows
		.filter((row) => rankOf(row) >= 0)
		.sort(
			(a, b) =>
				rankOf(a) - rankOf(b) ||
				Number(a.item.slice(1)) - Number(b.item.slice(1)) ||
				languageRank(a) - languageRank(b) ||
				byText(b.since ?? '', a.since ?? '') ||
				byText(a.value, b.value)
		)
		.flatMap(({ field, value, modified }) => held(field, value, { source: contactsWikidata.id, date: modified }));
}

const languages: readonly (string | null)[] = ['et', null, 'mul', 'en'];

function languageRank({ language }: WikidataRow): number {
	const rank = languages.indexOf(language);
	return rank < 0 ? languages.length : rank;
}

function byText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function held(field: ContactField, text: string, from: Pick<Contact, 'source' | 'date'>): Told[] {
	const value = contactValue(field, text);
	return value === null ? [] : [{ field, value, ...from }];
}
