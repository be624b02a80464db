import { defineIndicator } from '../define.ts';
import { dwellingsEh44u } from '../sources/dwellings-eh44u.ts';
import { perResidents } from './derive.ts';
import { population } from './population.ts';
import { published } from './published.ts';

export const dwellingsCompleted = defineIndicator({
	id: 'dwellings-completed',
	theme: 'housing',
	title: { et: 'Valminud eluruumid', en: 'Dwellings completed' },
	description: {
		et: 'Aasta jooksul kasutusse lubatud korterid ja eramud. Arvud on Statistikaameti tabelist EH44U. Kui maakonna arvu ei ole avaldatud, on see omavalitsuste arvude summa.',
		en: 'Flats and houses completed during the year. The figures are from table EH44U of Statistics Estonia. Where no figure is published for a county, it is the sum of its municipalities.'
	},
	unit: 'dwellings',
	decimals: 0,
	timing: 'during-year',
	levels: ['country', 'county', 'municipality'],
	better: 'neither',
	plausible: [0, 20_000],
	revisionBound: 0.5,
	inputs: { dwellingsEh44u },
	totals: 'sum',
	observe: (rows) => published(rows.dwellingsEh44u, dwellingsEh44u)
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
	revisionBound: 0.5,
	inputs: { dwellingsCompleted, population },
	totals: 'none',
	observe: (rows) => perResidents(rows.dwellingsCompleted, rows.population, 1000)
});
