import { defineIndicator } from '../define.ts';
import { sinceLastYear } from './derive.ts';
import { population } from './population.ts';

export const populationChange = defineIndicator({
	id: 'population-change',
	theme: 'population',
	title: { et: 'Rahvaarvu muutus aastaga', en: 'Population change over the year' },
	description: {
		et: 'Elanike arv aasta 1. jaanuaril miinus elanike arv aasta varem. Arvutatud rahvaarvust; kui üks kahest arvust puudub, puudub ka muutus.',
		en: 'Residents on 1 January of the year minus residents a year earlier. Computed from the population; where one of the two is missing, so is the change.'
	},
	unit: 'persons',
	decimals: 0,
	timing: 'on-1-january',
	levels: ['country', 'county', 'municipality'],
	better: 'neither',
	plausible: [-50_000, 50_000],
	inputs: { population },
	totals: 'none',
	observe: (rows) => sinceLastYear(rows.population, (now, before) => now - before)
});

export const populationChangeRate = defineIndicator({
	id: 'population-change-rate',
	theme: 'population',
	title: { et: 'Rahvaarvu muutus aastaga, %', en: 'Population change over the year, %' },
	description: {
		et: 'Rahvaarvu muutus aastaga protsentides aasta varasemast elanike arvust. Väikeses omavalitsuses tähendab mõni inimene suurt protsenti.',
		en: 'Population change over the year as a percentage of the residents a year earlier. In a small municipality a few people make a large percentage.'
	},
	unit: 'percent',
	decimals: 1,
	timing: 'on-1-january',
	levels: ['country', 'county', 'municipality'],
	better: 'neither',
	plausible: [-30, 30],
	inputs: { population },
	totals: 'none',
	observe: (rows) =>
		sinceLastYear(rows.population, (now, before) => (before === 0 ? null : (100 * (now - before)) / before))
});
