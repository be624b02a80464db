import { describe, expect, it } from 'vitest';
import { contactHref, registerHref, shortAddress, webAddress } from './contact-links.ts';

describe('a web address', () => {
	it.each([
		['https://www.naidise.example', 'https://www.naidise.example/'],
		['http://naidise.example/kontakt?a=1', 'http://naidise.example/kontakt?a=1']
	])('is what %s means', (text, address) => {
		expect(webAddress(text)).toBe(address);
	});

	it.each([
		'javascript:alert(1)',
		'JaVaScRiPt://naidise.example/%0aalert(1)',
		'java\nscript:alert(1)',
		'data:text/html,<script>alert(1)</script>',
		'//naidise.example',
		'/kontakt',
		'ftp://naidise.example/',
		'https://user:word@naidise.example/',
		'https://localhost/',
		'https:\\\\naidise.example',
		'https://',
		'naidise.example'
	])('is not made of %j', (text) => {
		expect(webAddress(text)).toBeNull();
	});

	it('is shown without what all of them begin with', () => {
		expect(shortAddress('https://www.naidise.example/')).toBe('www.naidise.example');
		expect(shortAddress('http://naidise.example/kontakt/')).toBe('naidise.example/kontakt');
	});
});

describe('where a contact leads', () => {
	it('is a number to call, a page, an entry of the register, or nowhere', () => {
		expect(contactHref({ field: 'phone', value: '+372 000 0000' }, 'et')).toBe('tel:+3720000000');
		expect(contactHref({ field: 'website', value: 'https://naidise.example/' }, 'et')).toBe('https://naidise.example/');
		expect(contactHref({ field: 'registry-code', value: '00000000' }, 'et')).toBe(
			'https://ariregister.rik.ee/est/company/00000000'
		);
		expect(contactHref({ field: 'address', value: 'https://naidise.example/' }, 'et')).toBeNull();
		expect(contactHref({ field: 'phone', value: '112;ext=javascript:' }, 'et')).toBeNull();
	});

	it('is the first page of the register for what is no registry code', () => {
		expect(registerHref(null, 'en')).toBe('https://ariregister.rik.ee/eng');
		expect(registerHref('1/../../x', 'et')).toBe('https://ariregister.rik.ee/est');
	});
});
