import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { standardPeriod } from '#lib/state/ranking-view.ts';
import { readRanking } from '../../../../read-ranking.ts';
import { oembedAnswer } from '../../../oembed-answer.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The pages of embeds lead to the others, where they lead to any. */
export const entries: EntryGenerator = () => [{ indicator: 'population' }];

export const GET: RequestHandler = async ({ fetch, params, url }) => {
	const { indicator } = await readRanking(fetch, params.indicator);
	const title = m.ranking_title({ indicator: indicator.title[getLocale()], year: standardPeriod(indicator) });
	return oembedAnswer(url, { title, height: 880 });
};
