/**
 * The tables that every query reads, as both engines hold them. Columns are those of the release's Parquet files;
 * `indicators` is made from the catalog.
 */
export const tables = {
	areas: {
		code: 'text',
		level: 'text',
		name: 'text',
		kind: 'text',
		slug: 'text',
		parent: 'text',
		valid_from: 'text',
		valid_to: 'text',
		successor: 'text',
		former_code: 'text',
		registry_code: 'text'
	},
	former_areas: {
		code: 'text',
		name: 'text',
		county: 'text',
		slug: 'text',
		successor: 'text',
		area_share: 'double'
	},
	observations: {
		indicator: 'text',
		area: 'text',
		period: 'text',
		value: 'double',
		status: 'text',
		source: 'text',
		caveat: 'text'
	},
	breakdowns: {
		indicator: 'text',
		dimension: 'text',
		category: 'text',
		area: 'text',
		period: 'text',
		value: 'double',
		status: 'text',
		source: 'text',
		caveat: 'text'
	},
	contacts: {
		area: 'text',
		field: 'text',
		value: 'text',
		source: 'text',
		date: 'text'
	},
	indicators: {
		id: 'text',
		theme: 'text',
		title_et: 'text',
		title_en: 'text',
		unit: 'text',
		decimals: 'integer',
		better: 'text'
	}
} as const satisfies Record<string, Record<string, 'text' | 'double' | 'integer'>>;

export type TableName = keyof typeof tables;
