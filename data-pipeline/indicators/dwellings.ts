import { defineIndicator } from '../define.ts';
import { dwellingsEh44u } from '../sources/dwellings-eh44u.ts';
import { perResidents } from './derive.ts';
import { population } from './population.ts';

export const dwellingsCompleted = defineIndicator({
	id: 'dwellings-completed',
	theme: 'housing',
	title: { et: 'Valminud eluruumid', en: 'Dwellings completed' },
	description: {
		et: 'Aasta jooksul kasutusse lubatud korterid ja eramud. Arvud on Statistikaameti tabelist EH44U. Maakonna arv on omavalitsuste arvude summa.',
		en: 'Flats and houses completed during the year. The figures are from table EH44U of Statistics Estonia. The figure for a county is the sum of its municipalities.'
	},
	unit: 'dwellings',
	decimals: 0,
	timing: 'during-year',
	levels: ['country', 'county', 'municipality'],
	better: 'neither',
	plausible: [0, 20_000],
	inputs: { dwellingsEh44u },
	totals: 'sum',
	observe: (rows) =>
		rows.dwellingsEh44u.map((row) => ({ ...row, status: 'A', source: dwellingsEh44u.id, caveat: null }))
});

export const dwellingsCompletedRate = defineIndicator({
	id: 'dwellings-completed-rate',
	theme: 'housing',
	title: { et: 'Valminud eluruumid 1000 elaniku kohta', en: 'Dwellings completed per 1,000 residents' },
	description: {
		et: 'Aasta jooksul valminud eluruumid 1000 elaniku kohta. Arvutatud sama aasta 1. jaanuari rahvaarvu põhjal.',
		en: 'Dwellings completed during the year per 1,000 residents, based on the population on 1 January of the same year.'
	},
	unit: 'per-1000',
	decimals: 1,
	timing: 'during-year',
	levels: ['country', 'county', 'municipality'],
	better: 'neither',
	plausible: [0, 100],
	inputs: { dwellingsCompleted, population },
	totals: 'none',
	observe: (rows) => perResidents(rows.dwellingsCompleted, rows.population, 1000)
});
