import { defineSource } from '../define.ts';
import { type AreaTable, figuresOf } from './area-table.ts';
import { AreaCount } from './fields.ts';
import { askTable, besideMunicipalities, statistikaamet, statSigns, tablePage } from './statistikaamet.ts';

/**
 * The table has the dimensions year, sex and place, and the text "Poisid ja tüdrukud", as clients of it show. That the
 * dimension of places is spelt as in RVR02 is not confirmed.
 */
const table: AreaTable = {
	table: 'RV112U',
	dimension: 'Haldusüksus/Asustuspiirkonna liik',
	years: 'Aasta',
	others: [],
	beside: besideMunicipalities,
	ehakOf: null,
	complete: true,
	signs: statSigns
};

/** Live births during the year, by the mother's place of residence. */
export const birthsRv112u = defineSource({
	id: 'births-rv112u',
	title: { et: 'RV112U: elussünnid', en: 'RV112U: live births' },
	...statistikaamet,
	homepage: tablePage('RV112U'),
	date: '2025',
	live: {
		request: askTable('RV112U', { Aasta: '*', [table.dimension]: '*', Sugu: { texts: ['Poisid ja tüdrukud'] } }),
		decode: figuresOf(table),
		frequency: 'yearly',
		mayLose: 0.05
	},
	row: AreaCount,
	key: ['area', 'period'],
	additive: ['value']
});
