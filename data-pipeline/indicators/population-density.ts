import { defineIndicator } from '../define.ts';
import { finder, pairwise } from './derive.ts';
import { population } from './population.ts';
import { landArea } from './territory.ts';

export const populationDensity = defineIndicator({
	id: 'population-density',
	theme: 'population',
	title: { et: 'Asustustihedus', en: 'Population density' },
	description: {
		et: 'Elanike arv maismaa ruutkilomeetri kohta 1. jaanuaril. Arvutatud rahvaarvu ja 2018. aasta pindala põhjal; maakonna ja Eesti pindala on omavalitsuste pindalade summa.',
		en: 'Residents per square kilometre of land on 1 January. Calculated from the population and the land area of 2018; the areas of counties and Estonia are sums of municipalities.'
	},
	unit: 'persons-per-km2',
	decimals: 1,
	timing: 'on-1-january',
	levels: ['country', 'county', 'municipality'],
	better: 'neither',
	plausible: [0, 10_000],
	inputs: { population, landArea },
	totals: 'none',
	observe(rows) {
		const land = finder(rows.landArea);
		const year = rows.landArea.find(({ value }) => value !== null)?.period;
		return pairwise(
			rows.population,
			(area) => (year === undefined ? undefined : land(area, year)),
			(persons, km2) => (km2 === 0 ? null : persons / km2)
		);
	}
});
