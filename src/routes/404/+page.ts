// Written as 404.html: what static hosts answer an unknown address with.
import { browser } from '$app/environment';
import { askedRelease } from '#lib/state/release-address.ts';
import type { PageLoad } from './$types';

export const trailingSlash = 'never';

/** In a browser, the embed that an address of this site had in the kept release that it names; null where there is none. */
export const load: PageLoad = async ({ route, params, parent }) => {
	const asked = browser ? askedRelease(location.search) : null;
	if (asked === null) return { embed: null };
	const { readGoneEmbed } = await import('../manus/read-gone-embed.ts');
	const embed = await readGoneEmbed(route.id, params, asked);
	return { embed, release: embed === null ? (await parent()).release : asked };
};
