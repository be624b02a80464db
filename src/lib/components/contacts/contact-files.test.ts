import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Contact, ContactField } from '../../model/contact.ts';
import type { Source } from '../../model/source.ts';
import { cardOf } from './contact-card.ts';
import type { ContactEntry } from './contact-entries.ts';
import { contactCsv, contactSheets, mailAddresses, type ContactFile } from './contact-sheets.ts';
import { contactText } from './contact-text.ts';
import { formatKnownDate } from './contact-words.ts';

const register: Source = {
	id: 'register',
	title: { et: 'Näidisregister', en: 'Made register' },
	publisher: 'Näidise amet',
	homepage: null,
	licence: 'CC0-1.0',
	date: '2026'
};
const sources = new Map([[register.id, register]]);
const told = (field: ContactField, value: string, date = '2026-11-01'): Contact => ({
	area: '0901',
	field,
	value,
	source: 'register',
	date
});
const known: ContactEntry = {
	area: { code: '0901', name: 'Näidise vald', kind: 'vald', slug: 'naidise-vald', validTo: null },
	county: { name: 'Näidise maakond', slug: 'naidise-maakond', level: 'county' },
	contacts: [
		told('address', 'Näidise tn 1, 12345'),
		told('phone', '+372 000 0901'),
		told('email', 'info [at] naidise.example', '2026-11-22'),
		told('website', 'javascript:alert(1)'),
		told('registry-code', '00000901', '2021-02'),
		told('head-of-government', '=HYPERLINK("x")')
	]
};
const unknown: ContactEntry = {
	area: { code: '0902', name: 'Teine linn', kind: 'linn', slug: 'teine-linn', validTo: null },
	county: null,
	contacts: []
};
const file: ContactFile = { entries: [known, unknown], sources, release: '2026-11-22-00000000', language: 'et' };

describe('the file of contacts', () => {
	it('is read back as CSV with codes as they are, and no text that a spreadsheet would run', () => {
		const { data } = Papa.parse<Record<string, string>>(contactCsv(file), { header: true, skipEmptyLines: true });
		expect(data).toHaveLength(2);
		expect(data[0]).toMatchObject({
			'EHAK-kood': '0901',
			Omavalitsus: 'Näidise vald',
			Telefon: '+372 000 0901',
			'E-post': 'info@naidise.example',
			Registrikood: '00000901',
			'Vallavanem või linnapea': `'=HYPERLINK("x")`,
			'Andmete versioon': '2026-11-22-00000000'
		});
		expect(data[0]?.['Allikad']).toContain('Registrikood: Näidise amet, veebruar 2021');
		expect(data[1]).toMatchObject({ Omavalitsus: 'Teine linn', Maakond: '', Telefon: '', Allikad: '' });
	});

	it('has for Excel the same rows, and a second sheet with source, date and release of each contact', () => {
		const [rows, origins] = contactSheets(file);
		const titles = rows?.columns.map(({ title }) => title) ?? [];
		expect(rows?.rows[0]?.[titles.indexOf('Registrikood')]).toBe('00000901');
		expect(rows?.rows[0]?.[titles.indexOf('Vallavanem või linnapea')]).toBe('=HYPERLINK("x")');
		expect(rows?.rows[1]?.slice(1, 4)).toEqual(['Teine linn', null, null]);
		expect(origins?.rows).toHaveLength(6);
		expect(origins?.rows[2]).toEqual([
			'Näidise vald',
			'E-post',
			'Näidisregister',
			'Näidise amet',
			'2026-11-22',
			'CC0-1.0',
			'2026-11-22-00000000'
		]);
	});

	it('is told in the language of the page', () => {
		const [rows, origins] = contactSheets({ ...file, language: 'en' });
		expect([rows?.name, origins?.name]).toEqual(['Contact details', 'Sources']);
		expect(rows?.columns[1]?.title).toBe('Municipality');
	});
});

describe('the list of e-mail addresses', () => {
	it('has each address once, and only what is one', () => {
		const odd = { ...unknown, contacts: [told('email', 'x [at] y?bcc=z')] };
		expect(mailAddresses([known, known, unknown, odd])).toEqual(['info@naidise.example']);
	});
});

describe('the card of a municipality', () => {
	it('has what is known, and no address that is none', () => {
		expect(cardOf(known, sources)).toEqual({
			uid: 'urn:kov-toolaud:contact:0901',
			name: 'Näidise vald',
			address: 'Näidise tn 1, 12345',
			phone: '+372 000 0901',
			email: 'info@naidise.example',
			website: null,
			notes: [
				'Vallavanem / Mayor: =HYPERLINK("x")',
				'Registrikood / Registry code: 00000901',
				'https://ariregister.rik.ee/est/company/00000901',
				'Allikad / Sources: Näidise amet, 1.\u00a0november 2026; Näidise amet, 22.\u00a0november 2026; Näidise amet, veebruar 2021'
			],
			revised: '2026-11-22'
		});
	});

	it('says of a municipality that has ended until when it was one', () => {
		const ended = { ...unknown, area: { ...unknown.area, validTo: '2025-10' } };
		expect(cardOf(ended, sources).name).toBe('Teine linn (kuni oktoober 2025)');
	});

	it('has a name alone where nothing is known', () => {
		expect(cardOf(unknown, sources)).toMatchObject({ name: 'Teine linn', notes: [], revised: null, email: null });
	});
});

describe('the contacts as text', () => {
	it('are a line each, with who told them', () => {
		const lines = contactText(known, 'Näidise maakond', sources, 'et').split('\n');
		expect(lines[0]).toBe('Näidise vald, Näidise maakond');
		expect(lines).toContain('E-post: info@naidise.example');
		expect(lines).toContain('Vallavanem: =HYPERLINK("x")');
		expect(lines.at(-1)).toMatch(/^Allikad: Näidise amet, /);
		expect(contactText(unknown, null, sources, 'et')).toBe('Teine linn');
	});
});

describe('a date', () => {
	it('is told as far as it is known', () => {
		expect(formatKnownDate('2021-02', 'et')).toBe('veebruar 2021');
		expect(formatKnownDate('2021-02', 'en')).toBe('February 2021');
		expect(formatKnownDate('2026', 'et')).toBe('2026');
		expect(formatKnownDate('2026-11-01', 'en')).toBe('1\u00a0November 2026');
	});
});
