import * as v from 'valibot';
import { Period } from '#lib/model/period.ts';
import { defineSource } from '../define.ts';
import { csvRecords } from '../formats/csv.ts';
import { MunicipalityCode } from './ehak.ts';
import { Balance } from './fields.ts';

/** Net migration during the year, municipalities of Harju county only. Which kinds of migration are in it is not stated. */
export const migrationRvr02 = defineSource({
	id: 'migration-rvr02',
	title: { et: 'RVR02: ränne', en: 'RVR02: migration' },
	publisher: 'Statistikaamet',
	homepage: 'https://andmed.stat.ee/et/stat/RVR02',
	licence: 'CC-BY-SA-4.0',
	date: '2025',
	file: 'migration-rvr02.csv',
	decode: csvRecords,
	row: v.strictObject({ area: MunicipalityCode, period: Period, value: Balance }),
	key: ['area', 'period']
});
