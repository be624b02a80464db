import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { Contact } from '#lib/model/contact.ts';
import { areaRows } from '../../tests/fixtures/division.ts';
import { validatePulled } from '../stages/validate.ts';
import { areasOf } from './area-tree.ts';
import { contactsOf } from './contact-list.ts';
import { contactsAriregister } from './contacts-ariregister.ts';
import { contactsWikidata } from './contacts-wikidata.ts';
import { registryCodes } from './registry-codes.ts';

const known = { areas: [], formerAreas: [] };
const bytes = (text: string) => new TextEncoder().encode(text);
const areas = areasOf(areaRows);

const header =
	'nimi;ariregistri_kood;ettevotja_oiguslik_vorm;ettevotja_oigusliku_vormi_alaliik;kmkr_nr;ettevotja_staatus;' +
	'ettevotja_staatus_tekstina;ettevotja_esmakande_kpv;ettevotja_aadress;asukoht_ettevotja_aadressis;' +
	'asukoha_ehak_kood;asukoha_ehak_tekstina;indeks_ettevotja_aadressis;ads_adr_id;ads_ads_oid;' +
	'ads_normaliseeritud_taisaadress;teabesysteemi_link';

/** A line of the register's file. */
const line = (name: string, code: string, address: string, { status = 'R', postalCode = '74305' } = {}) =>
	`${name};${code};Kohaliku omavalitsuse asutus;;;${status};;01.08.1996;;;1284;;${postalCode};2174;EE00;"${address}";` +
	`https://ariregister.rik.ee/est/company/${code}`;
const readRegister = (...lines: string[]) =>
	validatePulled(contactsAriregister, bytes(`\ufeff${[header, ...lines].join('\n')}\n`), known);
const anija = line('Anija Vallavalitsus', '75018816', 'Harju maakond, Anija vald, Kehra linn, F. R. Kreutzwaldi tn 6');

type Statement = { item?: string; code: string; field: string; value: string; language?: string; since?: string };

/** As query.wikidata.org answers. */
const binding = ({ item = 'Q500', code, field, value, language, since }: Statement) => ({
	item: { type: 'uri', value: `http://www.wikidata.org/entity/${item}` },
	code: { type: 'literal', value: code },
	modified: { type: 'literal', value: '2025-10-28T09:12:00Z', datatype: 'http://www.w3.org/2001/XMLSchema#dateTime' },
	field: { type: 'literal', value: field },
	value: { type: 'literal', value, ...(language ? { 'xml:lang': language } : {}) },
	...(since ? { since: { type: 'literal', value: `${since}T00:00:00Z` } } : {})
});
const readWikidata = (...statements: Statement[]) =>
	validatePulled(contactsWikidata, bytes(JSON.stringify({ results: { bindings: statements.map(binding) } })), known);

const contacts = (register: string[], ...statements: Statement[]) =>
	contactsOf(
		{
			ariregister: register.length > 0 ? readRegister(...register) : [],
			ariregisterDate: '2025-11-20',
			wikidata: statements.length > 0 ? readWikidata(...statements) : []
		},
		areas
	);

describe('the business register', () => {
	it('is asked for the governments whose registry codes are known', () => {
		const told = areaRows.flatMap(({ registryCode }) => registryCode ?? []);
		expect([...registryCodes]).toEqual(told.sort());
	});

	it('tells name, status and address', () => {
		expect(readRegister(anija)).toEqual([
			{
				registryCode: '75018816',
				name: 'Anija Vallavalitsus',
				status: 'R',
				address: 'Harju maakond, Anija vald, Kehra linn, F. R. Kreutzwaldi tn 6',
				postalCode: '74305'
			}
		]);
	});

	it('is refused where a column is gone, where a code is none, and where the file is cut short', () => {
		const file = `${header}\n${anija}\n`;
		const read = (text: string) => () => validatePulled(contactsAriregister, bytes(text), known);
		expect(read(file.replace('ads_normaliseeritud_taisaadress', 'aadress'))).toThrow(
			'contacts-ariregister: the column "ads_normaliseeritud_taisaadress" is not in the header'
		);
		expect(read(file.replace('75018816', '7501'))).toThrow('row 1, registryCode: a registry code of eight digits');
		expect(read(file.slice(0, -40))).toThrow('cut short');
	});
});

describe('Wikidata', () => {
	it('tells one statement a row, a code with four digits, an address of e-mail without mailto', () => {
		const told = { item: 'Q187', code: '141', field: 'email', value: 'mailto:info@anija.ee', since: '2021-10-18' };
		expect(readWikidata(told)).toEqual([
			{
				item: 'Q187',
				code: '0141',
				field: 'email',
				value: 'info@anija.ee',
				language: null,
				since: '2021-10-18',
				modified: '2025-10-28'
			}
		]);
	});

	it('is refused where its answer is of another shape', () => {
		const read = (text: string) => () => validatePulled(contactsWikidata, bytes(text), known);
		expect(read('{"boolean": true}')).toThrow('contacts-wikidata: results: ');
		expect(read('<html>Query timeout</html>')).toThrow('JSON is expected, what came is a page');
	});
});

describe('contactsOf', () => {
	it('takes an address from the register before Wikidata, and the rest from Wikidata, each with source and date', () => {
		const told = contacts(
			[anija],
			{ code: '0141', field: 'address', value: 'Kose mnt 1, Kehra', language: 'et' },
			{ code: '0141', field: 'website', value: 'http://www.anija.ee' },
			{ code: '0141', field: 'head-of-government', value: 'Riivo Noor', language: 'et' }
		);
		const [register, wikidata] = [
			{ area: '0141', source: 'contacts-ariregister', date: '2025-11-20' },
			{ area: '0141', source: 'contacts-wikidata', date: '2025-10-28' }
		];
		expect(told).toEqual([
			{
				...register,
				field: 'address',
				value: 'Harju maakond, Anija vald, Kehra linn, F. R. Kreutzwaldi tn 6, 74305'
			},
			{ ...wikidata, field: 'website', value: 'http://www.anija.ee/' },
			{ ...register, field: 'registry-code', value: '75018816' },
			{ ...wikidata, field: 'head-of-government', value: 'Riivo Noor' }
		]);
		for (const contact of told) expect(v.is(Contact, contact)).toBe(true);
	});

	it('chooses among several the same one, in whichever order they come', () => {
		const statements: Statement[] = [
			{ item: 'Q90', code: '0141', field: 'phone', value: '+372 612 8601' },
			{ item: 'Q1000', code: '0141', field: 'phone', value: '+372 612 8600' },
			{
				item: 'Q90',
				code: '0141',
				field: 'head-of-government',
				value: 'Old Head',
				language: 'et',
				since: '2013-11-01'
			},
			{
				item: 'Q90',
				code: '0141',
				field: 'head-of-government',
				value: 'New Head',
				language: 'et',
				since: '2021-11-01'
			},
			{
				item: 'Q90',
				code: '0141',
				field: 'head-of-government',
				value: 'Newest Head',
				language: 'en',
				since: '2025-11-01'
			},
			{ item: 'Q90', code: '0141', field: 'website', value: 'https://b.ee' },
			{ item: 'Q90', code: '0141', field: 'website', value: 'https://a.ee' }
		];
		const chosen = contacts([], ...statements).map(({ value }) => value);
		expect(chosen).toEqual(['+372 612 8601', 'https://a.ee/', 'New Head']);
		expect(contacts([], ...statements.toReversed()).map(({ value }) => value)).toEqual(chosen);
	});

	it('takes the next where the first does not hold, and none where none does', () => {
		const told = contacts(
			[line('Anija', '75018816', '<b>Kehra</b>')],
			{ code: '0141', field: 'website', value: 'javascript:alert(1)' },
			{ code: '0141', field: 'website', value: 'https://www.anija.ee' },
			{ code: '0141', field: 'email', value: 'mailto:info@anija.ee\r\nBcc: x@example.org' },
			{ code: '0141', field: 'address', value: 'Kose mnt 1, Kehra', language: 'et' }
		);
		expect(told.map(({ field, source }) => [field, source])).toEqual([
			['address', 'contacts-wikidata'],
			['website', 'contacts-wikidata'],
			['registry-code', 'contacts-ariregister']
		]);
	});

	it('leaves out what was deleted from the register, and what is of no municipality', () => {
		const deleted = line('Anija Vallavalitsus', '75018816', 'Kehra', { status: 'K' });
		expect(contacts([deleted], { code: '1004', field: 'website', value: 'https://www.aa.ee' })).toEqual([]);
	});

	it('knows a municipality by the code it had before', () => {
		const told = contacts([], { code: '0304', field: 'website', value: 'https://www.kiilivald.ee' });
		expect(told).toMatchObject([{ area: '0305', field: 'website' }]);
	});

	it('has none where the sources have told nothing yet', () => {
		expect(contacts([])).toEqual([]);
	});
});
