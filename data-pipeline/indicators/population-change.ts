import { defineIndicator } from '../define.ts';
import { sinceLastYear } from './derive.ts';
import { population } from './population.ts';

export const populationChange = defineIndicator({
	id: 'population-change',
	theme: 'population',
	title: { et: 'Rahvaarvu muutus aastaga', en: 'Population change over the year' },
	description: {
		et: 'Rahvaarv 1. jaanuaril miinus rahvaarv aasta varem. Kui üks kahest arvust puudub, puudub ka muutus.',
		en: 'The population on 1 January minus the population a year earlier. Where one of the two is missing, so is the change.'
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
		et: 'Rahvaarvu muutus aastaga protsentides aasta varasemast rahvaarvust. Väikeses omavalitsuses annab juba mõni inimene suure protsendi.',
		en: 'Population change over the year as a percentage of the population a year earlier. In a small municipality, just a few people make a large percentage.'
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
