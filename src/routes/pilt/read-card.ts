import { error } from '@sveltejs/kit';
import type { CardSubject } from '#lib/charts/card/card-view.ts';
import { areaName } from '#lib/components/page/area-name.ts';
import type { Language } from '#lib/model/language.ts';
import { formatValue } from '#lib/narrative/formats.ts';
import { m } from '#lib/paraglide/messages.js';
import { ask } from '#lib/query/ask.ts';
import { readCatalog } from '#lib/query/catalog.ts';
import { areaList } from '#lib/query/queries/area-list.ts';
import { areaProfile } from '#lib/query/queries/area-profile.ts';
import { readShapes } from '#lib/query/read-shapes.ts';

/** What the card of an area shows. Answers 404 where no area has the slug. */
export async function readCard(fetch: typeof globalThis.fetch, slug: string, language: Language): Promise<CardSubject> {
	const locale = { locale: language } as const;
	const [areas, { sources, indicators }, shapes] = await Promise.all([
		ask(areaList, {}, { fetch }),
		readCatalog(fetch),
		readShapes(fetch)
	]);
	const area = areas.find((candidate) => candidate.slug === slug);
	if (!area) error(404);
	const rows = await ask(areaProfile, { area: area.code }, { fetch });
	const county = areas.find(({ code, level }) => code === area.parent && level === 'county');
	const municipalities = areas.filter(({ level }) => level === 'municipality');
	const parts = municipalities.filter(({ parent }) => area.level === 'country' || parent === area.code);
	const landArea = indicators.find(({ id }) => id === 'land-area');
	const land = rows.findLast(({ indicator, value }) => indicator === 'land-area' && value !== null);
	return {
		area,
		name: areaName(area, locale),
		about: [
			county ? areaName(county, locale) : m.card_municipalities({ count: parts.length }, locale),
			...(landArea && land ? [m.card_land({ area: formatValue(landArea, land.value, language) }, locale)] : [])
		],
		rows,
		sources,
		areas,
		shapes
	};
}
