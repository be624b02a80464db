import { readArea } from '../../read-area.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ fetch, params }) => readArea(fetch, 'county', params.slug);
