import { readCatalog } from '#lib/query/catalog.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ fetch }) => ({ release: (await readCatalog(fetch)).release });
