import { readMap } from '../../../read-map.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ fetch, params }) => readMap(fetch, params.indicator);
