import { rankingPath } from '#lib/components/page/paths.ts';
import { readRanking } from '../../read-ranking.ts';
import { leadOn, renamedEntries } from '../../renamed.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = renamedEntries;

export const load: PageServerLoad = ({ fetch, params }) => {
	leadOn(params.indicator, rankingPath);
	return readRanking(fetch, params.indicator);
};
