import { readCatalog } from '#lib/query/catalog.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ fetch }) => ({ indicators: (await readCatalog(fetch)).indicators });
