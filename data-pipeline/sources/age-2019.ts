import * as v from 'valibot';
import { Period } from '#lib/model/period.ts';
import { defineSource } from '../define.ts';
import { csvRecords } from '../formats/csv.ts';
import { MunicipalityCode } from './ehak.ts';
import { Count } from './fields.ts';

/** `60+` is the sum of the others. */
export const ageGroups = ['60+', '60-64', '65-69', '70-74', '75-79', '80-84', '85+'] as const;

/** Residents aged 60 and over on 1 January 2019, by five-year age group. */
export const age2019 = defineSource({
	id: 'age-2019',
	title: {
		et: 'Vähemalt 60-aastased elanikud vanuserühma järgi, 1. jaanuar 2019',
		en: 'Residents aged 60 and over by age group, 1 January 2019'
	},
	publisher: 'Statistikaamet',
	homepage: null,
	licence: 'CC-BY-SA-4.0',
	date: '2019-01-01',
	embedded: { file: 'age-2019.csv', decode: csvRecords },
	row: v.strictObject({ area: MunicipalityCode, period: Period, age: v.picklist(ageGroups), value: Count }),
	key: ['area', 'period', 'age']
});
