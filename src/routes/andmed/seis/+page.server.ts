import { ReleaseStatus } from '#lib/model/source-status.ts';
import { readCatalog } from '#lib/query/catalog.ts';
import { readReleaseJson } from '#lib/query/read-release-json.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ fetch }) => {
	const { status } = await readCatalog(fetch);
	return { status: await readReleaseJson(fetch, status, ReleaseStatus) };
};
