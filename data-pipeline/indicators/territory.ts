import { type Context, defineIndicator, type Observed, type RowOf } from '../define.ts';
import { areas2018 } from '../sources/areas-2018.ts';
import { lau2019 } from '../sources/lau-2019.ts';
import { isYounger, published, withMerged } from './published.ts';

export const landArea = defineIndicator({
	id: 'land-area',
	theme: 'territory',
	title: { et: 'Maismaa pindala', en: 'Land area' },
	description: {
		et: 'Omavalitsuse maismaa pindala ruutkilomeetrites Maa-ameti haldus- ja asustusjaotuse järgi. Maakonna ja Eesti pindala on omavalitsuste pindalade summa.',
		en: 'Land area of the municipality in square kilometres, from the administrative division of the Estonian Land Board. Figures for counties and Estonia are sums of municipalities.'
	},
	unit: 'km2',
	decimals: 1,
	timing: 'state',
	levels: ['country', 'county', 'municipality'],
	better: 'neither',
	plausible: [1, 50_000],
	inputs: { areas2018 },
	totals: 'sum',
	observe(rows, { areas }) {
		const figures = rows.areas2018.map(({ area, landKm2 }): Observed => ({
			area,
			period: areas2018.date.slice(0, 4),
			value: landKm2,
			status: 'A',
			source: areas2018.id,
			caveat: null
		}));
		return withMerged(figures, areas);
	}
});

type LauRow = RowOf<typeof lau2019>;

/** What one column of Eurostat's table of local administrative units says of each municipality that it knew. */
function fromLau(rows: readonly LauRow[], { areas }: Context, valueOf: (row: LauRow) => number) {
	const younger = isYounger(areas);
	const known = rows.filter(({ area, period }) => !younger(area, period));
	return known.map((row) => ({
		area: row.area,
		period: row.period,
		value: valueOf(row),
		status: 'A' as const,
		source: lau2019.id,
		caveat: null
	}));
}

export const totalArea = defineIndicator({
	id: 'total-area',
	theme: 'territory',
	title: { et: 'Kogupindala', en: 'Total area' },
	description: {
		et: 'Omavalitsuse kogupindala ruutkilomeetrites Eurostati kohalike haldusüksuste (LAU) tabelist. Maakonna ja Eesti pindala on omavalitsuste pindalade summa.',
		en: 'Total area of the municipality in square kilometres, from Eurostat’s table of local administrative units (LAU). Figures for counties and Estonia are sums of municipalities.'
	},
	unit: 'km2',
	decimals: 1,
	timing: 'state',
	levels: ['country', 'county', 'municipality'],
	better: 'neither',
	plausible: [1, 50_000],
	inputs: { lau2019 },
	totals: 'sum',
	observe(rows, { areas }) {
		const younger = isYounger(areas);
		const figures = rows.lau2019.map(({ area, period, totalKm2 }) => {
			return { area, period, value: totalKm2, status: younger(area, period) ? 'rebuilt' : 'A' } as const;
		});
		return published(figures, lau2019);
	}
});

export const degreeOfUrbanisation = defineIndicator({
	id: 'degree-of-urbanisation',
	theme: 'territory',
	title: { et: 'Linnastumise aste', en: 'Degree of urbanisation' },
	description: {
		et: 'Eurostati liigitus selle järgi, kui suur osa elanikest elab linnakeskustes või väiksemates tihedalt asustatud kohtades: linn, väikelinn või eeslinn, maapiirkond.',
		en: 'Eurostat’s classification by the share of residents who live in urban centres or in smaller densely populated places: city, town or suburb, rural area.'
	},
	unit: 'category',
	decimals: 0,
	timing: 'state',
	levels: ['municipality'],
	better: 'neither',
	plausible: [1, 3],
	categories: [
		{ value: 1, title: { et: 'Linn', en: 'City' } },
		{ value: 2, title: { et: 'Väikelinn või eeslinn', en: 'Town or suburb' } },
		{ value: 3, title: { et: 'Maapiirkond', en: 'Rural area' } }
	],
	inputs: { lau2019 },
	totals: 'none',
	observe: (rows, context) => fromLau(rows.lau2019, context, ({ urbanisation }) => urbanisation)
});

export const coastalArea = defineIndicator({
	id: 'coastal-area',
	theme: 'territory',
	title: { et: 'Rannikuala', en: 'Coastal area' },
	description: {
		et: 'Kas Eurostat liigitab omavalitsuse rannikualaks: see piirneb merega või suur osa sellest on mere lähedal.',
		en: 'Whether Eurostat classifies the municipality as coastal: it borders the sea, or much of it is close to the sea.'
	},
	unit: 'category',
	decimals: 0,
	timing: 'state',
	levels: ['municipality'],
	better: 'neither',
	plausible: [0, 1],
	categories: [
		{ value: 1, title: { et: 'Rannikuala', en: 'Coastal' } },
		{ value: 0, title: { et: 'Sisemaa', en: 'Inland' } }
	],
	inputs: { lau2019 },
	totals: 'none',
	observe: (rows, context) => fromLau(rows.lau2019, context, ({ coastal }) => (coastal ? 1 : 0))
});
