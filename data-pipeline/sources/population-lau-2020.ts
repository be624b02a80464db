import { defineSource } from '../define.ts';
import { csvRecords } from '../formats/csv.ts';
import { MunicipalityCount } from './fields.ts';

/** Residents on 1 January 2020. */
export const populationLau2020 = defineSource({
	id: 'population-lau-2020',
	title: {
		et: 'Omavalitsuste rahvaarv, 1. jaanuar 2020 (LAU)',
		en: 'Population of municipalities, 1 January 2020 (LAU)'
	},
	publisher: 'Statistikaamet, Eurostat',
	homepage: null,
	licence: null,
	date: '2020-01-01',
	embedded: { file: 'population-lau-2020.csv', decode: csvRecords },
	row: MunicipalityCount,
	key: ['area', 'period'],
	additive: ['value']
});
