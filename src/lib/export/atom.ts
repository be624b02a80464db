import { xmlText } from './xml-text.ts';

/** One entry of a feed. `id` is an IRI that never changes; `href` may be relative to the feed. */
export type AtomEntry = { id: string; title: string; updated: string; href: string; summary: string };

export type AtomFeed = {
	id: string;
	language: string;
	title: string;
	author: string;
	updated: string;
	/** Where the feed itself stands, and the page that tells the same to people. */
	self: string;
	href: string;
	entries: readonly AtomEntry[];
};

function entryXml({ id, title, updated, href, summary }: AtomEntry): string {
	return `	<entry>
		<id>${xmlText(id)}</id>
		<title>${xmlText(title)}</title>
		<updated>${xmlText(updated)}</updated>
		<link href="${xmlText(href)}"/>
		<summary>${xmlText(summary)}</summary>
	</entry>
`;
}

/** An Atom feed (RFC 4287). */
export function atomXml({ id, language, title, author, updated, self, href, entries }: AtomFeed): string {
	return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(language)}">
	<id>${xmlText(id)}</id>
	<title>${xmlText(title)}</title>
	<author><name>${xmlText(author)}</name></author>
	<updated>${xmlText(updated)}</updated>
	<link rel="self" href="${xmlText(self)}"/>
	<link href="${xmlText(href)}"/>
${entries.map(entryXml).join('')}</feed>
`;
}
