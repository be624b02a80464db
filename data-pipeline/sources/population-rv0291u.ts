import { defineSource } from '../define.ts';
import { csvRecords } from '../formats/csv.ts';
import { MunicipalityCount } from './fields.ts';

/** Residents on 1 January 2025 and 2026, municipalities of Harju county only. */
export const populationRv0291u = defineSource({
	id: 'population-rv0291u',
	title: {
		et: 'RV0291U: rahvaarv, pindala ja asustustihedus, 1. jaanuar',
		en: 'RV0291U: population, area and population density, 1 January'
	},
	publisher: 'Statistikaamet',
	homepage: 'https://andmed.stat.ee/et/stat/RV0291U',
	licence: 'CC-BY-SA-4.0',
	date: '2026-01-01',
	file: 'population-rv0291u.csv',
	decode: csvRecords,
	row: MunicipalityCount,
	key: ['area', 'period']
});
