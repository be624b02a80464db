import { contactEntries } from '#lib/components/contacts/contact-entries.ts';
import { ask } from '#lib/query/ask.ts';
import { readCatalog } from '#lib/query/catalog.ts';
import { areaList } from '#lib/query/queries/area-list.ts';
import { contactList } from '#lib/query/queries/contact-list.ts';
import { formerAreaList } from '#lib/query/queries/former-area-list.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ fetch }) => {
	const [areas, formers, contacts, catalog] = await Promise.all([
		ask(areaList, {}, { fetch }),
		ask(formerAreaList, {}, { fetch }),
		ask(contactList, {}, { fetch }),
		readCatalog(fetch)
	]);
	const entries = contactEntries(areas, formers, contacts);
	const used = new Set(entries.flatMap((entry) => entry.contacts.map(({ source }) => source)));
	return {
		entries,
		counties: areas
			.filter(({ level }) => level === 'county')
			.map(({ name, slug, level }) => ({ name, slug, level }))
			.toSorted((a, b) => a.name.localeCompare(b.name, 'et')),
		sources: catalog.sources.filter(({ id }) => used.has(id))
	};
};
