import { defineIndicator, type Observed, type RowOf } from '../define.ts';
import { birthsRv112u } from '../sources/births-rv112u.ts';
import { deathsRv49u } from '../sources/deaths-rv49u.ts';
import { vitalEvents2023 } from '../sources/vital-events-2023.ts';
import { finder, pairwise } from './derive.ts';
import { population } from './population.ts';
import { firstOf, published } from './published.ts';
import { sampleEvents } from './sample/vital-events.ts';

type EventRow = RowOf<typeof vitalEvents2023>;

function counted(rows: readonly EventRow[], kind: 'births' | 'deaths') {
	return rows.map((row) => ({ area: row.area, period: row.period, value: row[kind] }));
}

/** The year was inferred from the national totals. */
function inferred(rows: readonly EventRow[], kind: 'births' | 'deaths'): Observed[] {
	const figures = counted(rows, kind).map((row) => ({ ...row, status: 'inferred' as const }));
	return published(figures, vitalEvents2023, 'year-inferred');
}

/** The years before the known one that a sample release shows. */
const sampled = { from: '2016', to: '2022' };

/** What births and deaths have in common. */
const event = {
	theme: 'vital-events',
	unit: 'persons',
	decimals: 0,
	timing: 'during-year',
	levels: ['country', 'county', 'municipality'],
	better: 'neither',
	plausible: [0, 25_000],
	revisionBound: 0.3,
	totals: 'sum'
} satisfies Partial<Parameters<typeof defineIndicator>[0]>;

export const births = defineIndicator({
	id: 'births',
	...event,
	title: { et: 'Elussünnid', en: 'Live births' },
	description: {
		et: 'Aasta jooksul elusalt sündinud lapsed Statistikaameti andmetel. Kui maakonna või Eesti arvu ei ole avaldatud, on see omavalitsuste arvude summa. Näidisandmed on tuletatud omavalitsuse 2023. aasta sündidest ja rahvaarvust.',
		en: 'Children born alive during the year, from Statistics Estonia. Where no figure is published for a county or Estonia, it is the sum of its municipalities. Sample data are derived from the municipality’s births of 2023 and its population.'
	},
	inputs: { birthsRv112u, vitalEvents2023, population },
	observe: (rows) => firstOf(published(rows.birthsRv112u, birthsRv112u), inferred(rows.vitalEvents2023, 'births')),
	sample: (rows, { areas }) =>
		sampleEvents('births', counted(rows.vitalEvents2023, 'births'), rows.population, areas, sampled, 1.045)
});

export const deaths = defineIndicator({
	id: 'deaths',
	...event,
	title: { et: 'Surmad', en: 'Deaths' },
	description: {
		et: 'Aasta jooksul surnud elanikud Statistikaameti andmetel. Kui maakonna või Eesti arvu ei ole avaldatud, on see omavalitsuste arvude summa. Näidisandmed on tuletatud omavalitsuse 2023. aasta surmadest ja rahvaarvust.',
		en: 'Residents who died during the year, from Statistics Estonia. Where no figure is published for a county or Estonia, it is the sum of its municipalities. Sample data are derived from the municipality’s deaths of 2023 and its population.'
	},
	inputs: { deathsRv49u, vitalEvents2023, population },
	observe: (rows) => firstOf(published(rows.deathsRv49u, deathsRv49u), inferred(rows.vitalEvents2023, 'deaths')),
	sample: (rows, { areas }) =>
		sampleEvents('deaths', counted(rows.vitalEvents2023, 'deaths'), rows.population, areas, sampled, 1)
});

export const naturalIncrease = defineIndicator({
	id: 'natural-increase',
	theme: 'vital-events',
	title: { et: 'Loomulik iive', en: 'Natural increase' },
	description: {
		et: 'Elussündide arv aastas miinus surmade arv. Negatiivne loomulik iive tähendab, et inimesi suri rohkem, kui sündis.',
		en: 'Live births minus deaths during the year. Where it is negative, more people died than were born.'
	},
	unit: 'persons',
	decimals: 0,
	timing: 'during-year',
	levels: ['country', 'county', 'municipality'],
	better: 'neither',
	plausible: [-15_000, 15_000],
	revisionBound: 2,
	inputs: { births, deaths },
	totals: 'none',
	observe: (rows) => pairwise(rows.births, finder(rows.deaths), (born, died) => born - died)
});
