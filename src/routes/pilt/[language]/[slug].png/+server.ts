import { error } from '@sveltejs/kit';
import * as v from 'valibot';
import { drawCard } from '#lib/charts/card/card-drawing.ts';
import { cardView } from '#lib/charts/card/card-view.ts';
import { drawPng } from '#lib/charts/card/draw-png.server.ts';
import { LanguageCode } from '#lib/model/language.ts';
import { defaultRange } from '#lib/model/period.ts';
import { readCard } from '../../read-card.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The picture that stands for an area where a link to its page is shown: OpenGraph's 1200 × 630. */
export const GET: RequestHandler = async ({ fetch, params }) => {
	const language = v.safeParse(LanguageCode, params.language);
	if (!language.success) error(404);
	const subject = await readCard(fetch, params.slug, language.output);
	const png = await drawPng(drawCard(cardView(subject, defaultRange, language.output)));
	return new Response(png, { headers: { 'content-type': 'image/png' } });
};
