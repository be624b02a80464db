import type { LocalText } from '#lib/model/language.ts';
import { sum } from '../combine.ts';
import { defineIndicator } from '../define.ts';
import { ageInputs, sampledFrom, sampledPyramids } from './age-inputs.ts';
import { ageCategories, countAged, fromAges } from './ages.ts';
import { withResidenceReset } from './residence-reset.ts';

/** Residents of one sex on 1 January, also by single year of age. */
function ofSex(sex: 'men' | 'women', title: LocalText, who: LocalText) {
	return defineIndicator({
		id: `population-${sex}`,
		theme: 'population',
		title,
		description: {
			et: `${who.et} püsielanike arv 1. jaanuaril. Arvud on Statistikaameti tabelist RV0240. Näidisandmed on tuletatud rahvaarvust, vähemalt 60-aastaste vanuserühmadest ja keskmisest vanusest.`,
			en: `${who.en} usual residents on 1 January. The figures are from table RV0240 of Statistics Estonia. Sample data are derived from the population, the age groups from 60 up and the mean age.`
		},
		unit: 'persons',
		decimals: 0,
		timing: 'on-1-january',
		levels: ['country', 'county', 'municipality'],
		better: 'neither',
		plausible: [0, 1_000_000],
		inputs: ageInputs,
		totals: 'sum',
		observe: (rows) => withResidenceReset(fromAges(rows.ageRv0240, (row) => countAged(row[sex]))),
		sample: (rows, { areas }) => sampledFrom(rows, areas, (ages) => sum(...ages[sex])),
		breakdowns: [
			{
				dimension: 'age',
				categories: ageCategories,
				observe: (rows) =>
					ageCategories.flatMap(({ id: category }, age) =>
						fromAges(rows.ageRv0240, (row) => row[sex][age] ?? null).map((row) => ({ ...row, category }))
					),
				sample: (rows, { areas }) =>
					sampledPyramids(rows, areas).flatMap(({ area, period, [sex]: counts }) =>
						ageCategories.map(({ id: category }, age) => ({ area, period, category, value: counts[age] ?? NaN }))
					)
			}
		]
	});
}

export const populationMen = ofSex('men', { et: 'Mehed', en: 'Men' }, { et: 'Meessoost', en: 'Male' });
export const populationWomen = ofSex('women', { et: 'Naised', en: 'Women' }, { et: 'Naissoost', en: 'Female' });
