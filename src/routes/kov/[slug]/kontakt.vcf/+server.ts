import { cardOf } from '#lib/components/contacts/contact-card.ts';
import { contactsOf } from '#lib/components/contacts/contact-entries.ts';
import { toVcards } from '#lib/export/vcard.ts';
import { ask } from '#lib/query/ask.ts';
import { readCatalog } from '#lib/query/catalog.ts';
import { areaList } from '#lib/query/queries/area-list.ts';
import { contactList } from '#lib/query/queries/contact-list.ts';
import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The card of a municipality as a file, for those of whom anything is known: their profiles lead to it. */
export const GET: RequestHandler = async ({ fetch, params }) => {
	const [areas, everyContact, catalog] = await Promise.all([
		ask(areaList, {}, { fetch }),
		ask(contactList, {}, { fetch }),
		readCatalog(fetch)
	]);
	const area = areas.find(({ level, slug }) => level === 'municipality' && slug === params.slug);
	if (!area) error(404);
	const sources = new Map(catalog.sources.map((source) => [source.id, source]));
	const card = cardOf({ area, county: null, contacts: contactsOf(area, everyContact) }, sources);
	return new Response(toVcards([card]), { headers: { 'content-type': 'text/vcard; charset=utf-8' } });
};
