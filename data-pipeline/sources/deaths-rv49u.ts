import { defineSource } from '../define.ts';
import { type AreaTable, figuresOf } from './area-table.ts';
import { AreaCount } from './fields.ts';
import { askTable, besideMunicipalities, statistikaamet, statSigns, tablePage } from './statistikaamet.ts';

/**
 * The table has the dimensions year, sex and place, as clients of it show. That the dimension of places is spelt as
 * in RVR02, and that both sexes are "Mehed ja naised", is not confirmed.
 */
const table: AreaTable = {
	table: 'RV49U',
	dimension: 'Haldusüksus/Asustuspiirkonna liik',
	years: 'Aasta',
	others: [],
	beside: besideMunicipalities,
	ehakOf: null,
	complete: true,
	signs: statSigns
};

/** Deaths during the year, by place of residence. */
export const deathsRv49u = defineSource({
	id: 'deaths-rv49u',
	title: { et: 'RV49U: surmad', en: 'RV49U: deaths' },
	...statistikaamet,
	homepage: tablePage('RV49U'),
	date: '2025',
	live: {
		request: askTable('RV49U', { Aasta: '*', [table.dimension]: '*', Sugu: { texts: ['Mehed ja naised'] } }),
		decode: figuresOf(table),
		frequency: 'yearly',
		mayLose: 0.05
	},
	row: AreaCount,
	key: ['area', 'period'],
	additive: ['value']
});
