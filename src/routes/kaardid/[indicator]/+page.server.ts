import { mapPath } from '#lib/components/page/paths.ts';
import { readMap } from '../../read-map.ts';
import { leadOn, renamedEntries } from '../../renamed.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = renamedEntries;

export const load: PageServerLoad = ({ fetch, params }) => {
	leadOn(params.indicator, mapPath);
	return readMap(fetch, params.indicator);
};
