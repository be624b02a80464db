import { defineSource } from '../define.ts';
import { csvRecords } from '../formats/csv.ts';
import { MunicipalityCount } from './fields.ts';

/** Residents on 1 January 2018. The figures rest on this one source. */
export const populationLau2018 = defineSource({
	id: 'population-lau-2018',
	title: {
		et: 'Omavalitsuste rahvaarv, 1. jaanuar 2018 (LAU)',
		en: 'Population of municipalities, 1 January 2018 (LAU)'
	},
	publisher: 'Statistikaamet, Eurostat',
	homepage: null,
	licence: null,
	date: '2018-01-01',
	embedded: { file: 'population-lau-2018.csv', decode: csvRecords },
	row: MunicipalityCount,
	key: ['area', 'period'],
	additive: ['value']
});
