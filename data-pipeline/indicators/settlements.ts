import { defineIndicator } from '../define.ts';
import { settlements } from '../sources/settlements.ts';
import { yearOf } from './year-of.ts';

/** The kinds that are settlements; districts of towns and of municipalities are parts of one. */
const counted: readonly string[] = ['linn', 'alev', 'alevik', 'küla'];

export const settlementCount = defineIndicator({
	id: 'settlements',
	theme: 'territory',
	title: { et: 'Asulad', en: 'Settlements' },
	description: {
		et: 'Omavalitsuse linnad, alevid, alevikud ja külad Maa- ja Ruumiameti asustusjaotuse järgi. Linnaosad ja osavallad on välja jäetud. Maakonna ja Eesti arv on omavalitsuste arvude summa.',
		en: 'Towns, boroughs, small boroughs and villages of the municipality, from the settlement division of the Land and Spatial Development Board. City districts and rural municipality districts are left out. Figures for counties and Estonia are sums of municipalities.'
	},
	unit: 'settlements',
	decimals: 0,
	timing: 'state',
	levels: ['country', 'county', 'municipality'],
	better: 'neither',
	plausible: [0, 10_000],
	inputs: { settlements },
	totals: 'sum',
	observe(rows, context) {
		const counts = new Map<string, number>();
		for (const { municipality, kind } of rows.settlements) {
			const one = counted.includes(kind) ? 1 : 0;
			counts.set(municipality, (counts.get(municipality) ?? 0) + one);
		}
		const period = yearOf(settlements, context);
		return [...counts].map(([area, value]) => ({
			area,
			period,
			value,
			status: 'A',
			source: settlements.id,
			caveat: null
		}));
	}
});
