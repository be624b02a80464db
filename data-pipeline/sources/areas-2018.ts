import * as v from 'valibot';
import { Month } from '#lib/model/area.ts';
import { defineSource } from '../define.ts';
import { csvRecords } from '../formats/csv.ts';
import { CountyCode, MunicipalityCode } from './ehak.ts';
import { orNull, Size } from './fields.ts';

/**
 * The 79 municipalities of the 2017 reform with their county and land area in km². `area` is the code of EHAK 2024,
 * `code2018` the one of 2018. The registry code is that of the municipality's government, as RIHA gave it in 2021.
 */
export const areas2018 = defineSource({
	id: 'areas-2018',
	title: { et: 'Haldus- ja asustusjaotus, 1. september 2018', en: 'Administrative division, 1 September 2018' },
	publisher: 'Maa-amet',
	homepage: null,
	licence: null,
	date: '2018-09-01',
	embedded: {
		file: 'areas-2018.csv',
		decode: (bytes) =>
			csvRecords(bytes, {
				county_name: 'countyName',
				land_km2: 'landKm2',
				valid_from: 'validFrom',
				valid_to: 'validTo',
				code_2018: 'code2018',
				iso_3166_2: 'iso',
				registry_code: 'registryCode'
			})
	},
	row: v.strictObject({
		area: MunicipalityCode,
		name: v.pipe(v.string(), v.nonEmpty()),
		kind: v.picklist(['linn', 'vald']),
		county: CountyCode,
		countyName: v.pipe(v.string(), v.endsWith(' maakond')),
		landKm2: Size,
		validFrom: Month,
		validTo: orNull(Month),
		successor: orNull(MunicipalityCode),
		code2018: v.pipe(v.string(), v.regex(/^\d{4}$/)),
		iso: orNull(v.pipe(v.string(), v.regex(/^EE-\d{3}$/))),
		registryCode: orNull(v.pipe(v.string(), v.regex(/^\d{8}$/)))
	}),
	key: ['area']
});
