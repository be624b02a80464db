import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { atomXml, type AtomFeed } from './atom.ts';

const feed: AtomFeed = {
	id: 'urn:kov:changes',
	language: 'et',
	title: 'Muutused andmetes',
	author: 'KOV töölaud',
	updated: '2026-11-22T02:15:00Z',
	self: '/andmed/muutused/et.xml',
	href: '/andmed/muutused/',
	entries: []
};

function parse(xml: string) {
	return new DOMParser().parseFromString(xml, 'text/xml');
}

describe('a feed', () => {
	it('has what RFC 4287 asks of every feed and entry', () => {
		const entry = { id: 'urn:1', title: 'Üks', updated: feed.updated, href: '/a/#b', summary: 'Lisandunud: 1.' };
		const xml = parse(atomXml({ ...feed, entries: [entry] }));
		expect(xml.querySelector('feed > id')?.textContent).toBe(feed.id);
		expect(xml.querySelector('feed > author > name')?.textContent).toBe('KOV töölaud');
		expect(xml.querySelector('feed > link[rel="self"]')?.getAttribute('href')).toBe(feed.self);
		expect(xml.querySelectorAll('entry')).toHaveLength(1);
		expect(xml.querySelector('entry > title')?.textContent).toBe('Üks');
		expect(xml.querySelector('entry > updated')?.textContent).toBe(feed.updated);
		expect(xml.querySelector('entry > link')?.getAttribute('href')).toBe('/a/#b');
	});

	it('stays well formed whatever a title says', () => {
		const title = `</title><script>"'&\u0000\u000b`;
		const xml = parse(atomXml({ ...feed, title }));
		expect(xml.querySelector('script')).toBeNull();
		expect(xml.querySelector('feed > title')?.textContent).toBe(`</title><script>"'&`);
	});
});
