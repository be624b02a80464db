import { redirect } from '@sveltejs/kit';
import { mapPath } from '#lib/components/page/paths.ts';
import { currentId, renamedIndicators } from '#lib/model/renamed-indicators.ts';
import { readMap } from '../../read-map.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Old names have addresses too; pages lead to the others. */
export const entries: EntryGenerator = () => Object.keys(renamedIndicators).map((indicator) => ({ indicator }));

export const load: PageServerLoad = ({ fetch, params }) => {
	const renamed = currentId(params.indicator);
	if (renamed !== null) redirect(308, mapPath(renamed));
	return readMap(fetch, params.indicator);
};
