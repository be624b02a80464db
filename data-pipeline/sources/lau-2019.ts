import * as v from 'valibot';
import { Period } from '#lib/model/period.ts';
import { defineSource } from '../define.ts';
import { csvRecords } from '../formats/csv.ts';
import { MunicipalityCode } from './ehak.ts';
import { Count, Size } from './fields.ts';

/**
 * Residents on 1 January 2019, total area in km², degree of urbanisation (1 city, 2 town or suburb, 3 rural area)
 * and whether Eurostat counts the municipality as coastal.
 */
export const lau2019 = defineSource({
	id: 'lau-2019',
	title: { et: 'Kohalikud haldusüksused (LAU), 2019', en: 'Local administrative units (LAU), 2019' },
	publisher: 'Statistikaamet, Eurostat',
	homepage: null,
	licence: null,
	date: '2019-01-01',
	embedded: {
		file: 'lau-2019.csv',
		decode: (bytes) => csvRecords(bytes, { total_km2: 'totalKm2', degurba: 'urbanisation', coastal_area: 'coastal' })
	},
	row: v.strictObject({
		area: MunicipalityCode,
		period: Period,
		population: Count,
		totalKm2: Size,
		urbanisation: v.pipe(v.picklist(['1', '2', '3']), v.transform(Number)),
		coastal: v.pipe(
			v.picklist(['yes', 'no']),
			v.transform((answer) => answer === 'yes')
		)
	}),
	key: ['area', 'period'],
	additive: ['population', 'totalKm2']
});
