import * as v from 'valibot';

/** An EHAK code, always text: four digits for counties and municipalities, `'EE'` for the country. */
export const AreaCode = v.pipe(v.string(), v.regex(/^(EE|\d{4})$/, 'an area code is four digits, or EE'));
export type AreaCode = v.InferOutput<typeof AreaCode>;

export const countryCode: AreaCode = 'EE';

export const areaLevels = ['country', 'county', 'municipality'] as const;
export const AreaLevel = v.picklist(areaLevels);
export type AreaLevel = v.InferOutput<typeof AreaLevel>;

/** A month in which an administrative change took effect, `'2017-10'`. */
export const Month = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month is written YYYY-MM'));

/**
 * An area of the administrative division, valid from one month to another (`validTo` null: still valid).
 * `name` is the full Estonian name in the nominative ("Rakvere linn", "Tallinn", "Harju maakond", "Eesti").
 */
export const Area = v.object({
	code: AreaCode,
	level: AreaLevel,
	name: v.pipe(v.string(), v.nonEmpty()),
	/** What the law calls a municipality: town or rural municipality; null for counties and the country. */
	kind: v.nullable(v.picklist(['linn', 'vald'])),
	slug: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
	/** The county of a municipality, the country of a county, null for the country. */
	parent: v.nullable(AreaCode),
	validFrom: v.nullable(Month),
	validTo: v.nullable(Month),
	/** The area that this one became part of, when it is no longer valid. */
	successor: v.nullable(v.string()),
	/** The code of 2018, where it differs from today's with no merger behind it. */
	formerCode: v.nullable(AreaCode),
	registryCode: v.nullable(v.pipe(v.string(), v.regex(/^\d{8}$/)))
});
export type Area = v.InferOutput<typeof Area>;

/** A municipality before October 2017, and one of those of today that holds `areaShare` (0–1] of its land. */
export const FormerArea = v.object({
	code: AreaCode,
	name: v.pipe(v.string(), v.nonEmpty()),
	county: v.pipe(v.string(), v.nonEmpty()),
	slug: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
	successor: AreaCode,
	areaShare: v.pipe(v.number(), v.gtValue(0), v.maxValue(1))
});
export type FormerArea = v.InferOutput<typeof FormerArea>;

/** An address part from a name: "Põhja-Sakala vald" → `pohja-sakala-vald`. */
export function slugOf(name: string): string {
	return name
		.normalize('NFD')
		.replace(/\p{Diacritic}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}
