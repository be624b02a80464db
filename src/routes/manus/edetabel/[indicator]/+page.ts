import { shownRelease } from '../../shown-release.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, fetch, params, parent }) =>
	shownRelease(data, (await parent()).release, async () => {
		const { readRanking } = await import('../../../read-ranking.ts');
		return readRanking(fetch, params.indicator);
	});
