import { defineSource } from '../define.ts';
import { csvRecords } from '../formats/csv.ts';
import { MunicipalityCount } from './fields.ts';

/** Residents on 1 January 2023. The year was inferred from the total, 1,365,884. */
export const population2023 = defineSource({
	id: 'population-2023',
	title: { et: 'Omavalitsuste rahvaarv, 1. jaanuar 2023', en: 'Population of municipalities, 1 January 2023' },
	publisher: 'Statistikaamet',
	homepage: null,
	licence: 'CC-BY-SA-4.0',
	date: '2023-01-01',
	embedded: { file: 'population-2023.csv', decode: csvRecords },
	row: MunicipalityCount,
	key: ['area', 'period'],
	additive: ['value']
});
