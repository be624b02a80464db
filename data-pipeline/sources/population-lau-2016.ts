import { defineSource } from '../define.ts';
import { csvRecords } from '../formats/csv.ts';
import { MunicipalityCount } from './fields.ts';

/**
 * Residents on 1 January 2016 of 63 municipalities: sums of whole former municipalities.
 * The 16 whose predecessors were split have none.
 */
export const populationLau2016 = defineSource({
	id: 'population-lau-2016',
	title: {
		et: 'Endiste omavalitsuste rahvaarv, 1. jaanuar 2016 (LAU)',
		en: 'Population of former municipalities, 1 January 2016 (LAU)'
	},
	publisher: 'Statistikaamet, Eurostat',
	homepage: null,
	licence: null,
	date: '2016-01-01',
	embedded: { file: 'population-lau-2016.csv', decode: csvRecords },
	row: MunicipalityCount,
	key: ['area', 'period'],
	additive: ['value']
});
