import { json } from '@sveltejs/kit';
import { areaName } from '#lib/components/page/area-name.ts';
import { addressAt, siteOrigin } from '#lib/components/page/site-origin.ts';
import { oembed } from '#lib/export/oembed.ts';
import { m } from '#lib/paraglide/messages.js';
import { readEmbed } from '../../../../read-embed.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The pages of embeds lead to the others, where they lead to any. */
export const entries: EntryGenerator = () => [{ kind: 'joonis', area: 'tallinn', piece: 'rahvaarv' }];

/**
 * What oEmbed says of an embed's first view. It holds whole addresses: where the build was not told where the site will
 * stand, no page names it and there is none.
 */
export const GET: RequestHandler = async ({ fetch, params, url }) => {
	const { piece, answer } = await readEmbed(fetch, params);
	const origin = siteOrigin(url);
	if (origin === null) return new Response(null, { status: 204 });
	return json(
		oembed({
			origin,
			path: url.pathname.slice(0, -'oembed.json'.length),
			title: `${areaName(answer.area)}: ${piece.name}`,
			provider: { name: m.site_name(), url: addressAt('/', origin) }
		})
	);
};
