import * as v from 'valibot';
import { countryCode } from '#lib/model/area.ts';
import { Period } from '#lib/model/period.ts';
import { defineSource } from '../define.ts';
import { csvRecords } from '../formats/csv.ts';
import { Count } from './fields.ts';

/**
 * Residents of Estonia on 1 January: a figure of its own. The sum of the municipalities is a little lower
 * before 2023, because the municipality of some people was not known.
 */
export const populationNational = defineSource({
	id: 'population-national',
	title: { et: 'Eesti rahvaarv, 1. jaanuar', en: 'Population of Estonia, 1 January' },
	publisher: 'Statistikaamet',
	homepage: null,
	licence: 'CC-BY-SA-4.0',
	date: '2023-01-01',
	embedded: { file: 'population-national.csv', decode: csvRecords },
	row: v.strictObject({ area: v.literal(countryCode), period: Period, value: Count }),
	key: ['area', 'period']
});
