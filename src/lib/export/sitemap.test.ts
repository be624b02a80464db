import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { robotsText, sitemapXml } from './sitemap.ts';

const alternates = [
	{ language: 'et', address: 'https://kov.example/kov/tallinn/' },
	{ language: 'en', address: 'https://kov.example/en/kov/tallinn/' }
];

function parse(xml: string) {
	return new DOMParser().parseFromString(xml, 'text/xml');
}

describe('a site map', () => {
	it('has each page with its day and its languages', () => {
		const pages = alternates.map(({ address }) => ({ address, alternates }));
		const xml = parse(sitemapXml(pages, '2026-11-22'));
		expect([...xml.querySelectorAll('loc')].map(({ textContent }) => textContent)).toEqual(
			alternates.map(({ address }) => address)
		);
		expect([...xml.querySelectorAll('lastmod')].map(({ textContent }) => textContent)).toEqual([
			'2026-11-22',
			'2026-11-22'
		]);
		const links = [...xml.querySelectorAll('url')].map((url) =>
			[...url.children]
				.filter(({ localName }) => localName === 'xhtml:link')
				.map((link) => [link.getAttribute('rel'), link.getAttribute('hreflang'), link.getAttribute('href')])
		);
		const expected = alternates.map(({ language, address }) => ['alternate', language, address]);
		expect(links).toEqual([expected, expected]);
	});

	it('stays XML whatever an address holds', () => {
		const address = 'https://kov.example/?a=1&b="<x>"';
		const xml = parse(sitemapXml([{ address, alternates: [{ language: 'et', address }] }], '2026-11-22'));
		expect(xml.querySelector('loc')?.textContent).toBe(address);
	});
});

describe('robots.txt', () => {
	it('names the site map by its whole address', () => {
		expect(robotsText('https://kov.example/sitemap.xml')).toBe(
			'User-agent: *\nAllow: /\n\nSitemap: https://kov.example/sitemap.xml\n'
		);
	});

	it('names none where there is none', () => {
		expect(robotsText(null)).toBe('User-agent: *\nAllow: /\n');
	});
});
