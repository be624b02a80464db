import { slugOf, countryCode, type Area, type FormerArea } from '#lib/model/area.ts';
import type { RowOf } from '../define.ts';
import type { areas2018 } from './areas-2018.ts';
import { divisionOf, type TodayRow } from './division.ts';
import type { formerAreas } from './former-areas.ts';

type AreaRow = RowOf<typeof areas2018>;
type FormerAreaRow = RowOf<typeof formerAreas>;

/**
 * The country, its counties and its municipalities, each level by code: those of the reform of 2017, and what the
 * division of today (no rows: it is not known) has made of them. Throws SourceError for a change that nobody has told of.
 */
export function areasOf(rows: readonly AreaRow[], today: readonly TodayRow[] = []): Area[] {
	const counties = new Map(rows.map((row) => [row.county, row.countyName]));
	return [
		{ ...lasting, code: countryCode, level: 'country', name: 'Eesti', slug: 'eesti', parent: null },
		...[...counties].sort(byCode).map(([code, name]) => countyOf(code, name)),
		...withOwnSlugs(divisionOf(rows.map(municipalityOf), today)).sort((a, b) => (a.code < b.code ? -1 : 1))
	];
}

/** One entry per former municipality and successor, with an address part from its name. */
export function formerAreasOf(rows: readonly FormerAreaRow[]): FormerArea[] {
	return rows.map((row) => ({ ...row, slug: slugOf(row.name) }));
}

/** What the country and the counties have in common: no kind, no beginning and no end of their validity. */
const lasting = {
	kind: null,
	validFrom: null,
	validTo: null,
	successor: null,
	formerCode: null,
	registryCode: null
};

const byCode = ([a]: [string, string], [b]: [string, string]) => (a < b ? -1 : 1);

function countyOf(code: string, name: string): Area {
	return { ...lasting, code, level: 'county', name, slug: slugOf(name), parent: countryCode };
}

function municipalityOf(row: AreaRow): Area {
	return {
		code: row.area,
		level: 'municipality',
		name: row.name,
		kind: row.kind,
		slug: slugOf(row.name),
		parent: row.county,
		validFrom: row.validFrom,
		validTo: row.validTo,
		successor: row.successor,
		formerCode: row.code2018 === row.area ? null : row.code2018,
		registryCode: row.registryCode
	};
}

/** One that has ended gives up its address part to one of today that bears its name: `johvi-vald-2017`. */
function withOwnSlugs(municipalities: readonly Area[]): Area[] {
	const living = new Set(municipalities.filter(({ validTo }) => validTo === null).map(({ slug }) => slug));
	return municipalities.map((area) => {
		if (area.validTo === null || !living.has(area.slug)) return area;
		return { ...area, slug: `${area.slug}-${area.validFrom?.slice(0, 4) ?? area.code}` };
	});
}
