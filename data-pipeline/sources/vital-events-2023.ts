import * as v from 'valibot';
import { Period } from '#lib/model/period.ts';
import { defineSource } from '../define.ts';
import { csvRecords } from '../formats/csv.ts';
import { MunicipalityCode } from './ehak.ts';
import { Count } from './fields.ts';

/** Live births and deaths during 2023. The year was inferred from the totals, 10,949 and 16,002. */
export const vitalEvents2023 = defineSource({
	id: 'vital-events-2023',
	title: { et: 'Elussünnid ja surmad omavalitsustes, 2023', en: 'Live births and deaths by municipality, 2023' },
	publisher: 'Statistikaamet',
	homepage: null,
	licence: 'CC-BY-SA-4.0',
	date: '2023',
	embedded: { file: 'vital-events-2023.csv', decode: csvRecords },
	row: v.strictObject({ area: MunicipalityCode, period: Period, births: Count, deaths: Count }),
	key: ['area', 'period']
});
