import { readReleases } from '#lib/query/read-releases.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ fetch }) => ({ releases: await readReleases(fetch) });
