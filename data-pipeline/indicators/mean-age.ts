import { defaultRange } from '#lib/model/period.ts';
import { defineIndicator, type RowOf } from '../define.ts';
import { ageRv0240 } from '../sources/age-rv0240.ts';
import { quotedErr2025 } from '../sources/quoted-err-2025.ts';
import { fromAges, meanOf } from './ages.ts';
import { population60PlusShare } from './older-residents.ts';
import { population } from './population.ts';
import { firstOf, published } from './published.ts';
import { withResidenceReset } from './residence-reset.ts';
import { sampleMeanAges } from './sample/mean-age.ts';
import { meansOfWholes } from './sample/steady.ts';

/** The mean ages among the quoted figures. */
function quotedAges(rows: readonly RowOf<typeof quotedErr2025>[]) {
	return rows.flatMap(({ area, period, meanAge }) => (meanAge === null ? [] : [{ area, period, value: meanAge }]));
}

export const meanAge = defineIndicator({
	id: 'mean-age',
	theme: 'population',
	title: { et: 'Keskmine vanus', en: 'Mean age' },
	description: {
		et: 'Elanike keskmine vanus aastates 1. jaanuaril. Arvutatud Statistikaameti tabelist RV0240: täisaastatele on lisatud pool aastat. Osa arve on ERR-i uudisest, kus tsiteeriti Statistikaametit. Näidisandmed on tuletatud vähemalt 60-aastaste osatähtsusest.',
		en: 'Mean age of residents in years on 1 January. Calculated from table RV0240 of Statistics Estonia, with half a year added to completed years. Some figures are from a news item by ERR that quoted Statistics Estonia. Sample data are derived from the share of residents aged 60 and over.'
	},
	unit: 'years',
	decimals: 1,
	timing: 'on-1-january',
	levels: ['country', 'county', 'municipality'],
	better: 'neither',
	plausible: [25, 65],
	inputs: { ageRv0240, quotedErr2025, population60PlusShare, population },
	totals: 'none',
	observe(rows) {
		const quoted = quotedAges(rows.quotedErr2025).map((row) => ({ ...row, status: 'A' as const }));
		const counted = withResidenceReset(fromAges(rows.ageRv0240, meanOf));
		return firstOf(counted, published(quoted, quotedErr2025, 'quoted-by-press'));
	},
	sample(rows, { areas }) {
		const quoted = quotedAges(rows.quotedErr2025);
		const municipal = sampleMeanAges(quoted, rows.population60PlusShare, areas, defaultRange);
		return [...municipal, ...meansOfWholes(municipal, rows.population, areas, 1)];
	}
});
