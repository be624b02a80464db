import type { Component } from 'svelte';
import { getLocale } from '#lib/paraglide/runtime.js';
import { readKept } from './read-kept.ts';

export type GoneEmbed = { Embed: Component; answer: object };

type Params = Readonly<Record<string, string | undefined>>;

/**
 * An embed whose page the newest release has no figures for, drawn from the kept release that its address names: an area
 * or an indicator may go, and what was frozen stays. Null where it was not there either.
 */
export async function readGoneEmbed(route: string | null, params: Params, asked: string): Promise<GoneEmbed | null> {
	const read = readerOf(route, params);
	if (read === null) return null;
	const kept = await readKept(asked, read);
	if ('missed' in kept) return null;
	// The page that answers unknown addresses is in two languages.
	document.documentElement.lang = getLocale();
	return kept.answer;
}

function readerOf(route: string | null, { kind, area, piece, indicator }: Params): (() => Promise<GoneEmbed>) | null {
	if (route === '/manus/[kind]/[area]/[piece]' && kind && area && piece) {
		return () => readPart({ kind, area, piece });
	}
	if (indicator === undefined) return null;
	if (route === '/manus/teemakaart/[indicator]') return () => readGoneMap(indicator);
	return route === '/manus/edetabel/[indicator]' ? () => readGoneRanking(indicator) : null;
}

async function readPart(asked: { kind: string; area: string; piece: string }): Promise<GoneEmbed> {
	const [{ readEmbed }, { default: Embed }] = await Promise.all([
		import('./read-embed.ts'),
		import('#lib/components/embed/EmbedPage.svelte')
	]);
	return embedOf(Embed, await readEmbed(fetch, asked));
}

async function readGoneMap(indicator: string): Promise<GoneEmbed> {
	const [{ readMap }, { default: Embed }] = await Promise.all([
		import('../read-map.ts'),
		import('#lib/components/embed/MapEmbed.svelte')
	]);
	return embedOf(Embed, await readMap(fetch, indicator));
}

async function readGoneRanking(indicator: string): Promise<GoneEmbed> {
	const [{ readRanking }, { default: Embed }] = await Promise.all([
		import('../read-ranking.ts'),
		import('#lib/components/embed/RankingEmbed.svelte')
	]);
	return embedOf(Embed, await readRanking(fetch, indicator));
}

/** A component with what it is given: each fits its own, and whoever draws one need not know which. */
function embedOf<Props extends Record<string, unknown>>(Embed: Component<Props>, answer: Props): GoneEmbed {
	return { Embed: Embed as Component, answer };
}
