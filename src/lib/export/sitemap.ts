import { xmlText } from './xml-text.ts';

/** A page of the site in one language, by its whole address, and the same page in every language. */
export type SitemapPage = { address: string; alternates: readonly { language: string; address: string }[] };

function pageXml({ address, alternates }: SitemapPage, day: string): string {
	const links = alternates.map(({ language, address: other }) => {
		return `\t\t<xhtml:link rel="alternate" hreflang="${xmlText(language)}" href="${xmlText(other)}"/>\n`;
	});
	return `\t<url>\n\t\t<loc>${xmlText(address)}</loc>\n\t\t<lastmod>${xmlText(day)}</lastmod>\n${links.join('')}\t</url>\n`;
}

/** The list of pages that search engines read (sitemaps.org 0.9); `day` is when they last changed. */
export function sitemapXml(pages: readonly SitemapPage[], day: string): string {
	return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${pages.map((page) => pageXml(page, day)).join('')}</urlset>
`;
}

/** Every page may be read by any program; `sitemap` is the whole address of the list of them, where there is one. */
export function robotsText(sitemap: string | null): string {
	return `User-agent: *\nAllow: /\n${sitemap === null ? '' : `\nSitemap: ${sitemap}\n`}`;
}
