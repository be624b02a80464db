import { defaultRange } from '#lib/model/period.ts';
import { defineIndicator } from '../define.ts';
import { healthLo01 } from '../sources/health-lo01.ts';
import { perResidents } from './derive.ts';
import { population } from './population.ts';
import { published } from './published.ts';
import { sampleAccidents } from './sample/health.ts';
import { landArea } from './territory.ts';

/** What indicators of rare events have in common: most municipalities have a few a year, and fewer are better. */
const accidents = {
	theme: 'health',
	timing: 'during-year',
	levels: ['country', 'county', 'municipality'],
	better: 'lower',
	revisionBound: 1
} satisfies Partial<Parameters<typeof defineIndicator>[0]>;

export const trafficAccidents = defineIndicator({
	id: 'traffic-accidents',
	...accidents,
	title: { et: 'Inimkannatanuga liiklusõnnetused', en: 'Traffic accidents with casualties' },
	description: {
		et: 'Omavalitsuse territooriumil aasta jooksul juhtunud liiklusõnnetused, milles keegi sai viga või hukkus. Arvud on Tervise Arengu Instituudi tabelist LO01, õnnetuse toimumise koha järgi. Kui maakonna või Eesti arvu ei ole avaldatud, on see omavalitsuste arvude summa. Näidisandmed on tuletatud rahvaarvust ja pindalast.',
		en: 'Traffic accidents in the municipality during the year in which someone was hurt or killed. The figures are from table LO01 of the National Institute for Health Development, by where the accident happened. Where no figure is published for a county or Estonia, it is the sum of its municipalities. Sample data are derived from the population and the land area.'
	},
	unit: 'accidents',
	decimals: 0,
	plausible: [0, 10_000],
	inputs: { healthLo01, population, landArea },
	totals: 'sum',
	observe: (rows) => published(rows.healthLo01, healthLo01),
	sample: (rows, { areas }) => sampleAccidents(rows.population, rows.landArea, areas, defaultRange)
});

export const trafficAccidentRate = defineIndicator({
	id: 'traffic-accident-rate',
	...accidents,
	title: {
		et: 'Inimkannatanuga liiklusõnnetused 1000 elaniku kohta',
		en: 'Traffic accidents with casualties per 1,000 residents'
	},
	description: {
		et: 'Aasta jooksul juhtunud liiklusõnnetused, milles keegi sai viga või hukkus, 1000 elaniku kohta. Arvutatud sama aasta 1. jaanuari rahvaarvu põhjal. Suurte maanteede ääres on arv suurem, sest õnnetus loetakse selle toimumise kohta.',
		en: 'Traffic accidents during the year in which someone was hurt or killed, per 1,000 residents, based on the population on 1 January of the same year. Along main roads the rate is higher, because an accident counts where it happened.'
	},
	unit: 'per-1000',
	decimals: 1,
	plausible: [0, 100],
	inputs: { trafficAccidents, population },
	totals: 'none',
	observe: (rows) => perResidents(rows.trafficAccidents, rows.population, 1000)
});
