import { defineSource } from '../define.ts';
import { type AreaTable, figuresOf } from './area-table.ts';
import { AreaCount } from './fields.ts';
import { besideMunicipalities, statSigns } from './statistikaamet.ts';

/**
 * That the tables LO hold traffic accidents and those who were killed and injured in them, that `Maakond` is where the
 * accident happened, and that figures to 2017 are by the division before the reform, is what the publisher's note says
 * (07Terviseprofiilid/02MKKOV/LOinfo.htm, 2019). Nothing that was seen shows LO01's other dimensions; `Näitaja` and
 * `Aasta` are those of the publisher's tables that were. Nor is it told that a dash is a zero, so here it is not.
 */
const table: AreaTable = {
	table: 'LO01',
	dimension: 'Maakond',
	years: 'Aasta',
	others: ['Näitaja'],
	beside: besideMunicipalities,
	ehakOf: null,
	complete: false,
	signs: { ...statSigns, '-': 'O', '–': 'O', '..': 'O' }
};

/** Traffic accidents in which somebody was hurt, by where they happened. */
export const healthLo01 = defineSource({
	id: 'health-lo01',
	title: { et: 'LO01: liiklusõnnetused', en: 'LO01: traffic accidents' },
	publisher: 'Tervise Arengu Instituut',
	homepage: 'https://statistika.tai.ee/pxweb/et/Andmebaas/Andmebaas__07Terviseprofiilid__02MKKOV/LO01.px',
	licence: null,
	date: '2025',
	live: {
		request: {
			kind: 'pxweb',
			base: 'https://statistika.tai.ee/api/v1/et/Andmebaas',
			table: '07Terviseprofiilid/02MKKOV/LO01.px',
			select: { Aasta: '*', [table.dimension]: '*', Näitaja: '*' }
		},
		decode: figuresOf(table, { dimension: 'Näitaja', category: { says: /^liiklusõnnetus/ } }),
		frequency: 'yearly',
		mayLose: 0.05
	},
	row: AreaCount,
	key: ['area', 'period'],
	additive: ['value']
});
