import { defineSource } from '../define.ts';
import { csvRecords } from '../formats/csv.ts';
import { type AreaTable, figuresOf } from './area-table.ts';
import { AreaCount } from './fields.ts';
import { askTable, besideMunicipalities, ehakOfPath, statistikaamet, statSigns, tablePage } from './statistikaamet.ts';

/** Dimensions and codes as a client asked for them in 2026: `TOTAL` rooms, `PNUM` number of dwellings. */
const table: AreaTable = {
	table: 'EH44U',
	dimension: 'Piirkond/haldusüksus',
	years: 'Vaatlusperiood',
	others: [],
	beside: besideMunicipalities,
	ehakOf: ehakOfPath,
	complete: true,
	signs: statSigns
};

/** Dwellings completed during the year. Embedded are municipalities of Harju county only. */
export const dwellingsEh44u = defineSource({
	id: 'dwellings-eh44u',
	title: { et: 'EH44U: kasutusse lubatud eluruumid', en: 'EH44U: dwellings completed' },
	...statistikaamet,
	homepage: tablePage('EH44U'),
	date: '2025',
	embedded: { file: 'dwellings-eh44u.csv', decode: csvRecords },
	live: {
		request: askTable('EH44U', {
			Vaatlusperiood: '*',
			[table.dimension]: '*',
			'Tubade arv': { codes: ['TOTAL'] },
			Näitaja: { codes: ['PNUM'] }
		}),
		decode: figuresOf(table),
		frequency: 'yearly',
		mayLose: 0.05
	},
	row: AreaCount,
	key: ['area', 'period'],
	additive: ['value']
});
