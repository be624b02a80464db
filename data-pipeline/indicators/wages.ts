import type { LocalText } from '#lib/model/language.ts';
import { defaultRange } from '#lib/model/period.ts';
import { defineIndicator, type Observed, type RowOf } from '../define.ts';
import { wagesPa107 } from '../sources/wages-pa107.ts';
import { population60PlusShare } from './older-residents.ts';
import { population } from './population.ts';
import { published } from './published.ts';
import { meansOfWholes } from './sample/steady.ts';
import { sampleEmployees, sampleWages } from './sample/wages.ts';
import { degreeOfUrbanisation } from './territory.ts';

type WageRow = RowOf<typeof wagesPa107>;

function ofMeasure(rows: readonly WageRow[], measure: WageRow['measure']): Observed[] {
	return published(
		rows.filter((row) => row.measure === measure),
		wagesPa107
	);
}

const inputs = { wagesPa107, population, population60PlusShare, degreeOfUrbanisation };

/** A gross wage in euros per month. A county's is no sum: the table gives it. */
function grossWage(measure: 'median' | 'mean', title: LocalText, what: LocalText) {
	return defineIndicator({
		id: `wage-${measure}`,
		theme: 'wages',
		title,
		description: {
			et: `${what.et} Töötaja on arvestatud elukoha järgi. Arvud on Statistikaameti tabelist PA107. Näidisandmed on tuletatud linnastumise astmest ja vähemalt 60-aastaste osatähtsusest.`,
			en: `${what.en} Employees are counted where they live. The figures are from table PA107 of Statistics Estonia. Sample data are derived from the degree of urbanisation and the share of residents aged 60 and over.`
		},
		unit: 'euros-per-month',
		decimals: 0,
		timing: 'during-year',
		levels: ['country', 'county', 'municipality'],
		better: 'neither',
		plausible: [300, 10_000],
		inputs,
		totals: 'none',
		observe: (rows) => ofMeasure(rows.wagesPa107, measure),
		sample(rows, { areas }) {
			const municipal = sampleWages(
				measure,
				rows.population60PlusShare,
				rows.degreeOfUrbanisation,
				areas,
				defaultRange
			);
			return [...municipal, ...meansOfWholes(municipal, rows.population, areas, 0)];
		}
	});
}

export const wageMedian = grossWage(
	'median',
	{ et: 'Brutokuupalga mediaan', en: 'Median monthly gross wage' },
	{
		et: 'Brutokuupalk, millest pooled töötajad saavad vähem ja pooled rohkem.',
		en: 'The monthly gross wage that half of employees earn less than, and half more.'
	}
);

export const wageMean = grossWage(
	'mean',
	{ et: 'Keskmine brutokuupalk', en: 'Average monthly gross wage' },
	{ et: 'Töötajate keskmine brutopalk kuus.', en: 'The average gross wage of employees a month.' }
);

export const employees = defineIndicator({
	id: 'employees',
	theme: 'wages',
	title: { et: 'Töötajad', en: 'Employees' },
	description: {
		et: 'Omavalitsuses elavad palgasaajad. Arvud on Statistikaameti tabelist PA107. Kui maakonna või Eesti arvu ei ole avaldatud, on see omavalitsuste arvude summa. Näidisandmed on tuletatud rahvaarvust ja vähemalt 60-aastaste osatähtsusest.',
		en: 'Residents of the municipality who earn a wage. The figures are from table PA107 of Statistics Estonia. Where no figure is published for a county or Estonia, it is the sum of its municipalities. Sample data are derived from the population and the share of residents aged 60 and over.'
	},
	unit: 'persons',
	decimals: 0,
	timing: 'during-year',
	levels: ['country', 'county', 'municipality'],
	better: 'neither',
	plausible: [0, 1_000_000],
	inputs,
	totals: 'sum',
	observe: (rows) => ofMeasure(rows.wagesPa107, 'employees'),
	sample: (rows, { areas }) => sampleEmployees(rows.population, rows.population60PlusShare, areas, defaultRange)
});
