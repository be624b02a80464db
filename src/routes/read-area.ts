import { ask } from '#lib/query/ask.ts';
import { readCatalog } from '#lib/query/catalog.ts';
import { areaList } from '#lib/query/queries/area-list.ts';
import { areaProfile } from '#lib/query/queries/area-profile.ts';
import { formerAreaList } from '#lib/query/queries/former-area-list.ts';
import type { AreaLevel } from '#lib/model/area.ts';
import { error } from '@sveltejs/kit';

/** What a page about one area shows. Answers 404 where no area of the level has the slug. */
export async function readArea(fetch: typeof globalThis.fetch, level: AreaLevel, slug: string) {
	const [areas, catalog] = await Promise.all([ask(areaList, {}, { fetch }), readCatalog(fetch)]);
	const area = areas.find((candidate) => candidate.level === level && candidate.slug === slug);
	const country = areas.find((candidate) => candidate.level === 'country');
	if (!area || !country) error(404);
	const county = areas.find(({ code }) => code === area.parent && code !== country.code) ?? null;
	const [rows, formers] = await Promise.all([
		ask(areaProfile, { area: area.code }, { fetch }),
		ask(formerAreaList, {}, { fetch })
	]);
	const used = new Set(rows.map(({ source }) => source));
	return {
		area,
		county,
		country,
		parts: areas
			.filter(({ parent }) => parent === (county ?? area).code)
			.map(({ code, name, level, slug }) => ({ code, name, level, slug })),
		formers: formers
			.filter(({ successor }) => successor === area.code)
			.map(({ name, areaShare }) => ({ name, whole: areaShare === 1 })),
		rows,
		indicators: catalog.indicators,
		sources: catalog.sources.filter(({ id }) => used.has(id)),
		caveats: catalog.caveats.filter(({ id }) => rows.some(({ caveat }) => caveat === id))
	};
}
