import { countryCode } from '#lib/model/area.ts';
import type { Status } from '#lib/model/status.ts';
import { defineIndicator, type Observed } from '../define.ts';
import { lau2019 } from '../sources/lau-2019.ts';
import { population2023 } from '../sources/population-2023.ts';
import { populationLau2016 } from '../sources/population-lau-2016.ts';
import { populationLau2017 } from '../sources/population-lau-2017.ts';
import { populationLau2018 } from '../sources/population-lau-2018.ts';
import { populationLau2020 } from '../sources/population-lau-2020.ts';
import { populationNational } from '../sources/population-national.ts';
import { populationRv0291u } from '../sources/population-rv0291u.ts';
import { quotedErr2025 } from '../sources/quoted-err-2025.ts';

type Count = { area: string; period: string; value: number };

function taken(rows: readonly Count[], source: string, status: Status, caveat: string | null): Observed[] {
	return rows.map(({ area, period, value }) => ({ area, period, value, status, source, caveat }));
}

/** The first year counted on the residence that the census of 2021 set. */
const firstAfterReset = '2023';

/** The country's own figures, and a missing one for every other year of `years`: it is never a sum of municipalities. */
function national(rows: readonly Count[], years: ReadonlySet<string>): Observed[] {
	const { id } = populationNational;
	const known = rows.flatMap((row) =>
		row.period === firstAfterReset ? taken([row], id, 'B', 'residence-reset-2021') : taken([row], id, 'A', null)
	);
	const told = new Set(rows.map(({ period }) => period));
	const missing = [...years].filter((period) => !told.has(period));
	return [
		...known,
		...missing.map((period): Observed => ({
			area: countryCode,
			period,
			value: null,
			status: 'O',
			source: id,
			caveat: null
		}))
	];
}

/** Facts only: a year that no source tells is missing, and no sample figure ever stands for it. */
export const population = defineIndicator({
	id: 'population',
	theme: 'population',
	title: { et: 'Rahvaarv', en: 'Population' },
	description: {
		et: 'Püsielanike arv 1. jaanuaril 2017. aasta haldusreformi järgsetes piirides. Maakonna arv on omavalitsuste arvude summa. Eesti arvu on Statistikaamet avaldanud eraldi ja see võib olla summast suurem, sest mõne inimese elukoha omavalitsus ei ole teada. Aastad, mille kohta andmed puuduvad, on jäetud tühjaks.',
		en: 'Usual residents on 1 January, within the boundaries set by the reform of 2017. The figure for a county is the sum of its municipalities. The figure for Estonia is published separately by Statistics Estonia and may exceed the sum, because the municipality of some people is not known. Years without data are left empty.'
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
	observe(rows) {
		const quoted = rows.quoted.flatMap(({ area, period, population }) =>
			population === null ? [] : [{ area, period, value: population }]
		);
		const at2019 = rows.lau2019.map(({ area, period, population }) => ({ area, period, value: population }));
		const municipal = [
			...taken(rows.lau2016, populationLau2016.id, 'rebuilt', 'rebuilt-2017'),
			...taken(rows.lau2017, populationLau2017.id, 'rebuilt', 'rebuilt-2017'),
			...taken(rows.lau2018, populationLau2018.id, 'A', 'single-source-2018'),
			...taken(at2019, lau2019.id, 'A', null),
			...taken(rows.lau2020, populationLau2020.id, 'A', null),
			...taken(rows.after, population2023.id, 'B', 'residence-reset-2021'),
			...taken(rows.current, populationRv0291u.id, 'A', null),
			...taken(quoted, quotedErr2025.id, 'A', 'quoted-by-press')
		];
		return [...municipal, ...national(rows.national, new Set(municipal.map(({ period }) => period)))];
	}
});
