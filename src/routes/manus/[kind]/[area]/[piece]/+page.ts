import { shownRelease } from '../../../shown-release.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, fetch, params, parent }) =>
	shownRelease(data, (await parent()).release, async () => {
		const { readEmbed } = await import('../../../read-embed.ts');
		return readEmbed(fetch, params);
	});
