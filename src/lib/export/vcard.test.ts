import { describe, expect, it } from 'vitest';
import { toVcards, type Vcard } from './vcard.ts';

const card: Vcard = {
	uid: 'urn:kov:contact:9999',
	name: 'Näidise vald',
	address: 'Näidise tn 1, Näidise küla, 12345',
	phone: '+372 000 0000',
	email: 'info@naidise.example',
	website: 'https://naidise.example/?a=1,2;3',
	notes: ['Registrikood: 00000000', 'Vallavanem: Juhan Näidis'],
	revised: '2026-11-22'
};

/** The lines of a file as a reader of it sees them: unfolded. */
function linesOf(cards: readonly Vcard[]): string[] {
	return toVcards(cards).replace(/\r\n /g, '').trimEnd().split('\r\n');
}

/** The value of a property, its escapes undone. */
function valueOf(lines: readonly string[], name: string): string | undefined {
	const line = lines.find((one) => one.startsWith(`${name}:`) || one.startsWith(`${name};`));
	return line?.slice(line.indexOf(':') + 1).replace(/\\([\\,;n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
}

describe('a vCard', () => {
	it('is of version 3.0, and gives back what went in', () => {
		const lines = linesOf([card]);
		expect(lines.slice(0, 2)).toEqual(['BEGIN:VCARD', 'VERSION:3.0']);
		expect(lines.at(-1)).toBe('END:VCARD');
		expect(valueOf(lines, 'FN')).toBe('Näidise vald');
		expect(valueOf(lines, 'ORG')).toBe('Näidise vald');
		expect(valueOf(lines, 'TEL')).toBe('+372 000 0000');
		expect(valueOf(lines, 'EMAIL')).toBe('info@naidise.example');
		expect(valueOf(lines, 'URL')).toBe('https://naidise.example/?a=1,2;3');
		expect(valueOf(lines, 'NOTE')).toBe('Registrikood: 00000000\nVallavanem: Juhan Näidis');
		expect(valueOf(lines, 'REV')).toBe('2026-11-22');
	});

	it('tells the postal code apart from the rest of an address that ends in one', () => {
		const adr = (address: string) => linesOf([{ ...card, address }]).find((line) => line.startsWith('ADR'));
		expect(adr('Näidise tn 1, 12345')).toBe('ADR;TYPE=WORK:;;Näidise tn 1;;;12345;Eesti');
		expect(adr('Näidise tn 1')).toBe('ADR;TYPE=WORK:;;Näidise tn 1;;;;Eesti');
		expect(adr('a, b; c\\d')).toBe('ADR;TYPE=WORK:;;a\\, b\\; c\\\\d;;;;Eesti');
	});

	it('leaves out what is not known', () => {
		const bare = { ...card, address: null, phone: null, email: null, website: null, notes: [], revised: null };
		expect(linesOf([bare]).map((line) => line.split(/[:;]/)[0])).toEqual([
			'BEGIN',
			'VERSION',
			'PRODID',
			'UID',
			'FN',
			'N',
			'ORG',
			'X-ABSHOWAS',
			'END'
		]);
	});

	it('lets no text end its line, its card or begin a property', () => {
		const hostile = 'x\r\nEND:VCARD\rTEL:112\nNOTE:y\u2028z\u0000';
		const lines = linesOf([{ ...card, name: hostile, website: hostile, email: hostile, notes: [hostile] }]);
		expect(lines.map((line) => line.split(/[:;]/)[0])).toEqual(linesOf([card]).map((line) => line.split(/[:;]/)[0]));
		expect(valueOf(lines, 'FN')).toBe('x\nEND:VCARD\nTEL:112\nNOTE:yz');
	});

	it('folds lines at 75 bytes, and cuts no letter in two', () => {
		const name = 'Õ'.repeat(200);
		const file = toVcards([{ ...card, name }]);
		const lengths = file.split('\r\n').map((line) => new TextEncoder().encode(line).length);
		expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
		expect(valueOf(linesOf([{ ...card, name }]), 'FN')).toBe(name);
	});

	it('stands beside others in one file', () => {
		const lines = linesOf([card, { ...card, name: 'Teine vald' }]);
		expect(lines.filter((line) => line === 'BEGIN:VCARD')).toHaveLength(2);
		expect(lines.filter((line) => line.startsWith('FN:'))).toEqual(['FN:Näidise vald', 'FN:Teine vald']);
	});
});
