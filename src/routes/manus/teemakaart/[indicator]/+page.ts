import { shownRelease } from '../../shown-release.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, fetch, params, parent }) =>
	shownRelease(data, (await parent()).release, async () => {
		const { readMap } = await import('../../../read-map.ts');
		return readMap(fetch, params.indicator);
	});
