import * as v from 'valibot';
import { defineSource } from '../define.ts';
import { csvRecords } from '../formats/csv.ts';
import { MunicipalityCode } from './ehak.ts';
import { Size } from './fields.ts';

/**
 * The 213 municipalities before October 2017 and those that they became part of. `areaShare` is the part of
 * the former one's land, not of its people, that the successor holds; below 1 for the nine that were split.
 */
export const formerAreas = defineSource({
	id: 'former-areas',
	title: {
		et: 'Omavalitsused enne 2017. aasta haldusreformi',
		en: 'Municipalities before the administrative reform of 2017'
	},
	publisher: 'Maa-amet',
	homepage: null,
	licence: null,
	date: '2017-10-01',
	embedded: { file: 'former-areas.csv', decode: (bytes) => csvRecords(bytes, { area_share: 'areaShare' }) },
	row: v.strictObject({
		code: v.pipe(v.string(), v.regex(/^\d{4}$/)),
		name: v.pipe(v.string(), v.nonEmpty()),
		county: v.pipe(v.string(), v.endsWith(' maakond')),
		successor: MunicipalityCode,
		areaShare: v.pipe(Size, v.maxValue(1))
	}),
	key: ['code', 'successor']
});
