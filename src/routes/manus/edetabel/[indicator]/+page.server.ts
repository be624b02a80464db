import { readRanking } from '../../../read-ranking.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ fetch, params }) => readRanking(fetch, params.indicator);
