import type { LocalText } from '#lib/model/language.ts';
import { defineIndicator, type Observed, type RowOf } from '../define.ts';
import { age2019, type ageGroups } from '../sources/age-2019.ts';
import { ageRv0240 } from '../sources/age-rv0240.ts';
import { oldest, residentsAged } from './ages.ts';
import { ratio } from './derive.ts';
import { population } from './population.ts';
import { firstOf, published } from './published.ts';
import { withResidenceReset } from './residence-reset.ts';

type AgeGroup = (typeof ageGroups)[number];
type GroupRow = RowOf<typeof age2019>;

/** The first and the last age of a group, as `60-64` or `85+` says. */
function agesOf(group: AgeGroup): [from: number, to: number] {
	const [from = '', to] = group.replace('+', '').split('-');
	return [Number(from), to === undefined ? oldest : Number(to)];
}

function groupOf(rows: readonly GroupRow[], group: AgeGroup): Observed[] {
	const own = rows.filter(({ age }) => age === group).map((row) => ({ ...row, status: 'A' as const }));
	return published(own, age2019);
}

/** Residents aged 65 and over from the groups that they fall into. */
export function residentsFrom65(rows: readonly GroupRow[]): Observed[] {
	const younger = new Map(groupOf(rows, '60-64').map(({ area, period, value }) => [`${area} ${period}`, value]));
	return groupOf(rows, '60+').flatMap((row) => {
		const aged60To64 = younger.get(`${row.area} ${row.period}`);
		if (row.value === null || typeof aged60To64 !== 'number') return [];
		return [{ ...row, value: row.value - aged60To64 }];
	});
}

/** Residents of one age group on 1 January. */
function olderResidents(id: string, group: AgeGroup, title: LocalText, ages: LocalText) {
	return defineIndicator({
		id,
		theme: 'population',
		title,
		description: {
			et: `${ages.et} elanike arv 1. jaanuaril Statistikaameti andmetel. Kui maakonna või Eesti arvu ei ole avaldatud, on see omavalitsuste arvude summa.`,
			en: `Residents ${ages.en} on 1 January, from Statistics Estonia. Where no figure is published for a county or Estonia, it is the sum of its municipalities.`
		},
		unit: 'persons',
		decimals: 0,
		timing: 'on-1-january',
		levels: ['country', 'county', 'municipality'],
		better: 'neither',
		plausible: [0, 600_000],
		inputs: { ageRv0240, age2019 },
		totals: 'sum',
		observe: (rows) =>
			withResidenceReset(firstOf(residentsAged(rows.ageRv0240, ...agesOf(group)), groupOf(rows.age2019, group)))
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
