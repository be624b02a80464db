import { describe, expect, it } from 'vitest';
import type { Area } from '../../model/area.ts';
import type { Contact } from '../../model/contact.ts';
import { contactEntries, contactOf, contactsOf } from './contact-entries.ts';

const base = { validFrom: null, validTo: null, successor: null, formerCode: null } as const;
const county: Area = {
	...base,
	code: '9000',
	level: 'county',
	name: 'Näidise maakond',
	kind: null,
	slug: 'naidise-maakond',
	parent: 'EE',
	registryCode: null
};
const municipality: Area = {
	...base,
	code: '9001',
	level: 'municipality',
	name: 'Näidise vald',
	kind: 'vald',
	slug: 'naidise-vald',
	parent: '9000',
	registryCode: '00000001'
};
const from = { area: '9001', source: 'contacts-wikidata', date: '2026-11-01' };
const email: Contact = { ...from, field: 'email', value: 'info@naidise.example' };

describe('the contacts of a municipality', () => {
	it('are its own, its e-mail address spoken', () => {
		expect(contactsOf(municipality, [email, { ...email, area: '9002' }])[0]).toEqual({
			...email,
			value: 'info [at] naidise.example'
		});
	});

	it('have the registry code of its area, with where and when it was told', () => {
		expect(contactOf({ contacts: contactsOf(municipality, []) }, 'registry-code')).toEqual({
			area: '9001',
			field: 'registry-code',
			value: '00000001',
			source: 'riha-2021',
			date: '2021-02'
		});
	});

	it('have that of the business register before it', () => {
		const told: Contact = { ...from, field: 'registry-code', value: '00000002' };
		expect(contactsOf(municipality, [told])).toEqual([told]);
	});

	it('are none where nothing is known', () => {
		expect(contactsOf({ ...municipality, registryCode: null }, [])).toEqual([]);
	});
});

describe('the list of all contacts', () => {
	const named = (name: string): Area => ({ ...municipality, code: name, name });

	it('has the municipalities of today in the order of the Estonian alphabet', () => {
		const areas = [named('Õ'), named('Ä'), county, named('Z')];
		expect(contactEntries(areas, [], []).map(({ area }) => area.name)).toEqual(['Z', 'Õ', 'Ä']);
	});

	it('has one that has ended as long as none is known that it became part of', () => {
		const ended = { ...named('A'), validTo: '2025-10' };
		expect(contactEntries([ended], [], []).map(({ area }) => area.validTo)).toEqual(['2025-10']);
		expect(contactEntries([{ ...ended, successor: '9001' }], [], [])).toEqual([]);
	});

	it('tells of each its county and the names that it had', () => {
		const formers = [
			{ name: 'Endine vald', successor: '9001' },
			{ name: 'Näidise vald', successor: '9001' },
			{ name: 'Muu vald', successor: '9002' }
		];
		const [entry] = contactEntries([county, municipality], formers, [email]);
		expect(entry).toMatchObject({ county: { slug: 'naidise-maakond' }, formers: ['Endine vald'] });
		expect(entry?.contacts.map(({ field }) => field)).toEqual(['email', 'registry-code']);
	});
});
