import type { LocalText } from '#lib/model/language.ts';
import { defineIndicator } from '../define.ts';
import { age2019, type ageGroups } from '../sources/age-2019.ts';
import { ratio } from './derive.ts';
import { population } from './population.ts';

type AgeGroup = (typeof ageGroups)[number];

/** Residents of one age group on 1 January, as the publisher counts them. */
function olderResidents(id: string, group: AgeGroup, title: LocalText, ages: LocalText) {
	return defineIndicator({
		id,
		theme: 'population',
		title,
		description: {
			et: `${ages.et} elanike arv 1. jaanuaril Statistikaameti andmetel. Maakonna ja Eesti arv on omavalitsuste arvude summa.`,
			en: `Residents ${ages.en} on 1 January, from Statistics Estonia. Figures for counties and Estonia are sums of municipalities.`
		},
		unit: 'persons',
		decimals: 0,
		timing: 'on-1-january',
		levels: ['country', 'county', 'municipality'],
		better: 'neither',
		plausible: [0, 600_000],
		inputs: { age2019 },
		totals: 'sum',
		observe: (rows) =>
			rows.age2019
				.filter(({ age }) => age === group)
				.map(({ area, period, value }) => ({ area, period, value, status: 'A', source: age2019.id, caveat: null }))
	});
}

function fiveYears(group: Exclude<AgeGroup, '60+' | '85+'>) {
	const years = group.replace('-', '–');
	return olderResidents(
		`population-${group}`,
		group,
		{ et: `${years}-aastased`, en: `Residents aged ${years}` },
		{ et: `${years}-aastaste`, en: `aged ${years}` }
	);
}

export const population60Plus = olderResidents(
	'population-60-plus',
	'60+',
	{ et: 'Vähemalt 60-aastased', en: 'Residents aged 60 and over' },
	{ et: 'Vähemalt 60-aastaste', en: 'aged 60 and over' }
);
export const population60To64 = fiveYears('60-64');
export const population65To69 = fiveYears('65-69');
export const population70To74 = fiveYears('70-74');
export const population75To79 = fiveYears('75-79');
export const population80To84 = fiveYears('80-84');
export const population85Plus = olderResidents(
	'population-85-plus',
	'85+',
	{ et: 'Vähemalt 85-aastased', en: 'Residents aged 85 and over' },
	{ et: 'Vähemalt 85-aastaste', en: 'aged 85 and over' }
);

export const population60PlusShare = defineIndicator({
	id: 'population-60-plus-share',
	theme: 'population',
	title: { et: 'Vähemalt 60-aastaste osatähtsus', en: 'Share of residents aged 60 and over' },
	description: {
		et: 'Vähemalt 60-aastaste osatähtsus kõigi elanike seas 1. jaanuaril. Arvutatud Statistikaameti vanuserühmade andmete ja rahvaarvu põhjal.',
		en: 'Residents aged 60 and over as a percentage of all residents on 1 January. Calculated from Statistics Estonia’s figures by age group and the population.'
	},
	unit: 'percent',
	decimals: 1,
	timing: 'on-1-january',
	levels: ['country', 'county', 'municipality'],
	better: 'neither',
	plausible: [3, 70],
	inputs: { population60Plus, population },
	totals: 'none',
	observe: (rows) => ratio(rows.population60Plus, rows.population, 100)
});
