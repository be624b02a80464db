import { m } from '#lib/paraglide/messages.js';
import { ask } from '../../query/ask.ts';
import { areaList } from '../../query/queries/area-list.ts';
import { formerAreaList } from '../../query/queries/former-area-list.ts';
import { areaName } from '../page/area-name.ts';
import { areaPath } from '../page/paths.ts';
import type { SearchEntry } from './find-areas.ts';

let loading: Promise<SearchEntry[]> | undefined;

/** Everything the search can find, fetched when it is first used. Throws QueryError when the release cannot be read. */
export function loadSearchIndex(): Promise<SearchEntry[]> {
	loading ??= makeIndex().catch((error: unknown) => {
		loading = undefined;
		throw error;
	});
	return loading;
}

async function makeIndex(): Promise<SearchEntry[]> {
	const [areas, formers] = await Promise.all([ask(areaList, {}, { fetch }), ask(formerAreaList, {}, { fetch })]);
	const names = new Map(areas.map((area) => [area.code, areaName(area)]));
	const current = areas.map((area) => ({
		name: areaName(area),
		note: (area.level === 'municipality' && area.parent && names.get(area.parent)) || '',
		href: areaPath(area),
		weight: 1e9 + (area.population ?? 1)
	}));
	const currentSlugs = new Set(areas.map(({ slug }) => slug));
	const former = formers
		.filter(({ slug, successorSlug }) => !(currentSlugs.has(slug) && slug === successorSlug))
		.map((area) => ({
			name: area.name,
			note: m.search_former({ successor: area.successorName }),
			href: areaPath({ level: 'municipality', slug: area.successorSlug }),
			weight: area.areaShare
		}));
	return [...current, ...former];
}
