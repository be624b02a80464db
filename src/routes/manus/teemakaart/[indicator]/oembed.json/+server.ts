import { getLocale } from '#lib/paraglide/runtime.js';
import { m } from '#lib/paraglide/messages.js';
import { readMap } from '../../../../read-map.ts';
import { oembedAnswer } from '../../../oembed-answer.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The pages of embeds lead to the others, where they lead to any. */
export const entries: EntryGenerator = () => [{ indicator: 'population' }];

export const GET: RequestHandler = async ({ fetch, params, url }) => {
	const { indicator } = await readMap(fetch, params.indicator);
	return oembedAnswer(url, { title: `${m.country_name()}: ${indicator.title[getLocale()]}`, height: 880 });
};
