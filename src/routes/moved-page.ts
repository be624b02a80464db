import { xmlText } from '#lib/export/xml-text.ts';

export type Moved = {
	/** The path where the page is now. */
	to: string;
	language: string;
	/** The same address in the other languages, by language: it has moved too, and nothing else leads there. */
	others: readonly (readonly [language: string, path: string])[];
	/** What the link is called for who is not led on. */
	words: string;
};

/**
 * The page that stands at an address that has moved. A host of static files cannot answer with another address, and what
 * SvelteKit writes for one loses the view: here all that follows the path goes along.
 */
export function movedPage({ to, language, others, words }: Moved): string {
	const path = xmlText(to);
	const links = others.map(([code, other]) => `<link rel="alternate" hreflang="${code}" href="${xmlText(other)}" />`);
	return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8" />
<title>${xmlText(words)}</title>
<link rel="canonical" href="${path}" />
${links.join('\n')}
<script>location.replace(${JSON.stringify(to).replaceAll('<', '\\u003c')} + location.search + location.hash)</script>
<noscript><meta http-equiv="refresh" content="0; url=${path}" /></noscript>
</head>
<body><p><a href="${path}">${xmlText(words)}</a></p></body>
</html>
`;
}
