import { describe, expect, it } from 'vitest';
import { readSiteOrigin } from '../scripts/lib/site-origin.mjs';

describe('SITE_ORIGIN', () => {
	it.each([undefined, ''])('may be left out: %j', (asked) => {
		expect(readSiteOrigin(asked)).toBeNull();
	});

	it.each([
		['https://kov.example', 'https://kov.example'],
		['https://kov.example/', 'https://kov.example'],
		['http://127.0.0.1:4173', 'http://127.0.0.1:4173']
	])('may be %s', (asked, origin) => {
		expect(readSiteOrigin(asked)).toBe(origin);
	});

	it.each([
		'kov.example',
		'//kov.example',
		'ftp://kov.example',
		'https://kov.example/tooland',
		'https://kov.example?x',
		'https://kasutaja@kov.example',
		'https://',
		'javascript:alert(1)',
		' https://kov.example'
	])('may not be %s', (asked) => {
		expect(() => readSiteOrigin(asked)).toThrow(
			`SITE_ORIGIN is where the site will stand, like https://kov.example, not "${asked}"`
		);
	});
});
