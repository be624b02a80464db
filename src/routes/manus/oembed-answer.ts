import { json } from '@sveltejs/kit';
import { addressAt, siteOrigin } from '#lib/components/page/site-origin.ts';
import { oembed } from '#lib/export/oembed.ts';
import { m } from '#lib/paraglide/messages.js';

/**
 * What oEmbed says of an embed's first view, at the embed's own address and `oembed.json`; `height` in CSS pixels. It holds whole addresses: where
 * the build was not told where the site will stand, no page names it and there is none.
 */
export function oembedAnswer(url: URL, about: { title: string; height: number }): Response {
	const origin = siteOrigin(url);
	if (origin === null) return new Response(null, { status: 204 });
	const path = url.pathname.slice(0, -'oembed.json'.length);
	return json(oembed({ origin, path, ...about, provider: { name: m.site_name(), url: addressAt('/', origin) } }));
}
