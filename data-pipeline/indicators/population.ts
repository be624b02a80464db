import { countryCode } from '#lib/model/area.ts';
import type { Status } from '#lib/model/status.ts';
import { type Context, defineIndicator, type Observed } from '../define.ts';
import { lau2019 } from '../sources/lau-2019.ts';
import { population2023 } from '../sources/population-2023.ts';
import { populationLau2016 } from '../sources/population-lau-2016.ts';
import { populationLau2017 } from '../sources/population-lau-2017.ts';
import { populationLau2018 } from '../sources/population-lau-2018.ts';
import { populationLau2020 } from '../sources/population-lau-2020.ts';
import { populationNational } from '../sources/population-national.ts';
import { populationRv0291u } from '../sources/population-rv0291u.ts';
import { quotedErr2025 } from '../sources/quoted-err-2025.ts';
import { firstOf, isYounger, published } from './published.ts';
import { withResidenceReset } from './residence-reset.ts';

type Count = { area: string; period: string; value: number };

/** Figures of a table that gives no status; one of an area that is younger was made of those of its predecessors. */
function taker({ areas }: Context) {
	const younger = isYounger(areas);
	return (rows: readonly Count[], { id }: { id: string }, status: Status, caveat: string | null): Observed[] =>
		rows.map(({ area, period, value }) =>
			younger(area, period)
				? { area, period, value, status: 'rebuilt', source: id, caveat: caveat ?? 'rebuilt' }
				: { area, period, value, status, source: id, caveat }
		);
}

/** A missing figure of the country for every year that another area has one: it is never a sum of municipalities. */
function unknownNationally(years: Iterable<string>): Observed[] {
	return [...new Set(years)].map((period) => ({
		area: countryCode,
		period,
		value: null,
		status: 'O',
		source: populationNational.id,
		caveat: null
	}));
}

/** The tables in which the year after the census was inferred from the total for Estonia. */
const inferred: readonly string[] = [population2023.id, populationNational.id];

/** Facts only: a year that no source tells is missing, and no sample figure ever stands for it. */
export const population = defineIndicator({
	id: 'population',
	theme: 'population',
	title: { et: 'Rahvaarv', en: 'Population' },
	description: {
		et: 'Püsielanike arv 1. jaanuaril 2017. aasta haldusreformi järgsetes omavalitsustes. Kui maakonna arvu ei ole avaldatud, on see omavalitsuste arvude summa. Eesti arvu avaldab Statistikaamet eraldi ja see võib olla summast suurem, sest mõne inimese elukoha omavalitsus ei ole teada. Aastad, mille kohta andmed puuduvad, on jäetud tühjaks.',
		en: 'Usual residents on 1 January, by the municipalities of the reform of 2017. Where no figure is published for a county, it is the sum of its municipalities. The figure for Estonia is published separately by Statistics Estonia and may exceed the sum, because the municipality of some people is not known. Years without data are left empty.'
	},
	unit: 'persons',
	decimals: 0,
	timing: 'on-1-january',
	levels: ['country', 'county', 'municipality'],
	better: 'neither',
	plausible: [1, 2_000_000],
	inputs: {
		current: populationRv0291u,
		national: populationNational,
		lau2016: populationLau2016,
		lau2017: populationLau2017,
		lau2018: populationLau2018,
		lau2019,
		lau2020: populationLau2020,
		after: population2023,
		quoted: quotedErr2025
	},
	totals: 'sum',
	observe(rows, context) {
		const taken = taker(context);
		const quoted = rows.quoted.flatMap(({ area, period, population }) =>
			population === null ? [] : [{ area, period, value: population }]
		);
		const at2019 = rows.lau2019.map(({ area, period, population }) => ({ area, period, value: population }));
		const figures = firstOf(
			published(rows.current, populationRv0291u),
			taken(rows.national, populationNational, 'A', null),
			taken(rows.lau2016, populationLau2016, 'rebuilt', 'rebuilt-2017'),
			taken(rows.lau2017, populationLau2017, 'rebuilt', 'rebuilt-2017'),
			taken(rows.lau2018, populationLau2018, 'A', 'single-source-2018'),
			taken(at2019, lau2019, 'A', null),
			taken(rows.lau2020, populationLau2020, 'A', null),
			taken(rows.after, population2023, 'A', null),
			taken(quoted, quotedErr2025, 'A', 'quoted-by-press')
		);
		const told = firstOf(figures, unknownNationally(figures.map(({ period }) => period)));
		return withResidenceReset(told, ({ source }) =>
			inferred.includes(source) ? 'residence-reset-inferred' : 'residence-reset-2021'
		);
	}
});
