import { defaultRange } from '#lib/model/period.ts';
import { defineIndicator, type RowOf } from '../define.ts';
import { quotedErr2025 } from '../sources/quoted-err-2025.ts';
import { population60PlusShare } from './older-residents.ts';
import { sampleMeanAges } from './sample/mean-age.ts';

/** The mean ages among the quoted figures. */
function quotedAges(rows: readonly RowOf<typeof quotedErr2025>[]) {
	return rows.flatMap(({ area, period, meanAge }) => (meanAge === null ? [] : [{ area, period, value: meanAge }]));
}

export const meanAge = defineIndicator({
	id: 'mean-age',
	theme: 'population',
	title: { et: 'Keskmine vanus', en: 'Mean age' },
	description: {
		et: 'Elanike keskmine vanus aastates. Avaldatud arvud on Statistikaameti andmed, mida ERR tsiteeris kahe omavalitsuse kohta. Näidisandmed on tuletatud vähemalt 60-aastaste osatähtsusest.',
		en: 'Mean age of residents in years. Published figures are those of Statistics Estonia, quoted by ERR for two municipalities. Sample data are derived from the share of residents aged 60 and over.'
	},
	unit: 'years',
	decimals: 1,
	timing: 'on-1-january',
	levels: ['municipality'],
	better: 'neither',
	plausible: [25, 65],
	inputs: { quotedErr2025, population60PlusShare },
	totals: 'none',
	observe: (rows) =>
		quotedAges(rows.quotedErr2025).map((row) => ({
			...row,
			status: 'A',
			source: quotedErr2025.id,
			caveat: 'quoted-by-press'
		})),
	sample: (rows, { areas }) =>
		sampleMeanAges(quotedAges(rows.quotedErr2025), rows.population60PlusShare, areas, defaultRange)
});
