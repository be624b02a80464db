import { areaName } from '#lib/components/page/area-name.ts';
import { oembedAnswer } from '../../../../oembed-answer.ts';
import { readEmbed } from '../../../../read-embed.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The pages of embeds lead to the others, where they lead to any. */
export const entries: EntryGenerator = () => [{ kind: 'joonis', area: 'tallinn', piece: 'rahvaarv' }];

export const GET: RequestHandler = async ({ fetch, params, url }) => {
	const { piece, answer } = await readEmbed(fetch, params);
	return oembedAnswer(url, { title: `${areaName(answer.area)}: ${piece.name}`, height: 480 });
};
