import { kindsOf, titledKinds } from '#lib/components/profile/budget/kinds.ts';
import type { KindRows, ProfileIndicator } from '#lib/components/profile/profile-data.ts';
import { byId } from '#lib/components/profile/provenance.ts';
import { agesOf, endsOf, type AgesOfYear, type AgesOnPage } from '#lib/components/profile/population/ages.ts';
import { defaultRange } from '#lib/model/period.ts';
import { contactsOf } from '#lib/components/contacts/contact-entries.ts';
import { narrate, narrateParts } from '#lib/narrative/narrate.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { ask } from '#lib/query/ask.ts';
import { readCatalog } from '#lib/query/catalog.ts';
import { areaList } from '#lib/query/queries/area-list.ts';
import { areaParts } from '#lib/query/queries/area-parts.ts';
import { areaProfile } from '#lib/query/queries/area-profile.ts';
import { contactList } from '#lib/query/queries/contact-list.ts';
import { formerAreaList } from '#lib/query/queries/former-area-list.ts';
import { similarAreas } from '#lib/query/queries/similar-areas.ts';
import { defaultWeights, weightsParam } from '#lib/model/similarity.ts';
import type { CatalogIndicator } from '#lib/model/catalog.ts';
import type { Area, AreaLevel } from '#lib/model/area.ts';
import type { Fetch } from '#lib/query/release-files.ts';
import { error } from '@sveltejs/kit';
import { readPlace } from './read-place.ts';

/** What the figures of an area's page are made from. Answers 404 where no area of the level has the slug. */
export async function readProfile(fetch: Fetch, level: AreaLevel, slug: string) {
	const [areas, catalog] = await Promise.all([ask(areaList, {}, { fetch }), readCatalog(fetch)]);
	const area = areas.find((candidate) => candidate.level === level && candidate.slug === slug);
	const country = areas.find((candidate) => candidate.level === 'country');
	if (!area || !country) error(404);
	const county = areas.find(({ code }) => code === area.parent && code !== country.code) ?? null;
	const [rows, breakdowns] = await Promise.all([
		ask(areaProfile, { area: area.code }, { fetch }),
		ask(areaParts, { area: area.code }, { fetch })
	]);
	const kinds = kindsOf(breakdowns);
	const indicators = catalog.indicators.map(shownOf);
	const used = new Set(rows.map(({ source }) => source));
	return {
		area,
		county,
		country,
		others: areas.filter((other) => other !== area).map(linkTo),
		rows,
		ages: drawnAges(agesOf(breakdowns)),
		kinds,
		told: usualSentences({ area, county, rows, range: defaultRange, language: getLocale() }, kinds, indicators),
		indicators,
		sources: catalog.sources.filter(({ id }) => used.has(id)),
		caveats: catalog.caveats.filter(({ id }) => rows.some(({ caveat }) => caveat === id))
	};
}

/** All that a page about one area shows. Answers 404 where no area of the level has the slug. */
export async function readArea(fetch: Fetch, level: AreaLevel, slug: string) {
	const [profile, catalog] = await Promise.all([readProfile(fetch, level, slug), readCatalog(fetch)]);
	const { area, county } = profile;
	const isMunicipality = level === 'municipality';
	const [areas, formers, everyContact, similar, place] = await Promise.all([
		ask(areaList, {}, { fetch }),
		ask(formerAreaList, {}, { fetch }),
		ask(contactList, {}, { fetch }),
		isMunicipality ? ask(similarAreas, { area: area.code, weights: weightsParam(defaultWeights) }, { fetch }) : [],
		isMunicipality ? readPlace(fetch, area.code) : null
	]);
	const contacts = contactsOf(area, everyContact);
	const used = new Set([...profile.rows, ...contacts].map(({ source }) => source));
	return {
		...profile,
		parts: areas.filter(({ parent }) => parent === (county ?? area).code).map(linkTo),
		similar,
		formers: formers
			.filter(({ successor }) => successor === area.code)
			.map(({ name, areaShare }) => ({ name, whole: areaShare === 1 })),
		contacts,
		place,
		sources: catalog.sources.filter(({ id }) => used.has(id))
	};
}

function linkTo({ code, name, level, slug }: Area) {
	return { code, name, level, slug };
}

/** The years that have ages, and the ages of those that the page opens with: those of others are fetched when asked for. */
function drawnAges(years: AgesOfYear[]): AgesOnPage {
	const { newest, first } = endsOf(years, defaultRange);
	return {
		periods: years.map(({ period }) => period),
		years: years.filter((year) => year === newest || year === first)
	};
}

/** What is told before a reader chooses a period; the code that tells of others is fetched when one is chosen. */
function usualSentences(about: Parameters<typeof narrate>[0], kinds: KindRows[], indicators: ProfileIndicator[]) {
	return { area: narrate(about), parts: narrateParts({ ...about, parts: titledKinds(kinds, byId(indicators)) }) };
}

/** What a profile shows of an indicator. The titles of a hundred ages would weigh more than all else of it. */
function shownOf(indicator: CatalogIndicator): ProfileIndicator {
	const { id, theme, title, unit, decimals, categories, breakdowns } = indicator;
	const kinds = breakdowns.filter(({ dimension }) => dimension === 'kind');
	return { id, theme, title, unit, decimals, categories, breakdowns: kinds };
}
