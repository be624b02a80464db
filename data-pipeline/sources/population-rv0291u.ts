import { defineSource } from '../define.ts';
import { csvRecords } from '../formats/csv.ts';
import { type AreaTable, figuresOf } from './area-table.ts';
import { AreaCount } from './fields.ts';
import { askTable, besideMunicipalities, statistikaamet, statSigns, tablePage } from './statistikaamet.ts';

/** Dimensions and the code of `Näitaja` as a client asked for them in 2026; codes of places are the table's ordinals. */
const table: AreaTable = {
	table: 'RV0291U',
	dimension: 'Elukoht',
	years: 'Aasta',
	others: ['Näitaja'],
	beside: besideMunicipalities,
	ehakOf: null,
	complete: true,
	signs: statSigns
};

/** Residents on 1 January. Embedded are 2025 and 2026, municipalities of Harju county only. */
export const populationRv0291u = defineSource({
	id: 'population-rv0291u',
	title: {
		et: 'RV0291U: rahvaarv, pindala ja asustustihedus, 1. jaanuar',
		en: 'RV0291U: population, area and population density, 1 January'
	},
	...statistikaamet,
	homepage: tablePage('RV0291U'),
	date: '2026-01-01',
	embedded: { file: 'population-rv0291u.csv', decode: csvRecords },
	live: {
		request: askTable('RV0291U', { Elukoht: '*', Aasta: '*', Näitaja: { codes: ['1'] } }),
		decode: figuresOf(table, { dimension: 'Näitaja', category: { code: '1', says: /rahva/ } }),
		frequency: 'yearly',
		mayLose: 0.05
	},
	row: AreaCount,
	key: ['area', 'period'],
	additive: ['value']
});
