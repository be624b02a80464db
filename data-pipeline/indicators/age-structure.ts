import type { LocalText } from '#lib/model/language.ts';
import { sum } from '../combine.ts';
import { defineIndicator, type IndicatorDefinition, type Observed, type RowOf } from '../define.ts';
import type { age2019 } from '../sources/age-2019.ts';
import { ageInputs, sampledFrom } from './age-inputs.ts';
import { oldest, residentsAged } from './ages.ts';
import { ratio } from './derive.ts';
import { residentsFrom65 } from './older-residents.ts';
import { population } from './population.ts';
import { firstOf } from './published.ts';
import { withResidenceReset } from './residence-reset.ts';

type AgeRange = {
	id: string;
	from: number;
	to: number;
	title: LocalText;
	ages: LocalText;
	/** What the groups of 2019 tell of it. */
	known?: (groups: readonly RowOf<typeof age2019>[]) => Observed[];
};

/** Residents of an age range on 1 January. */
function ageRange({ id, from, to, title, ages, known = () => [] }: AgeRange) {
	return defineIndicator({
		id,
		theme: 'population',
		title,
		description: {
			et: `${ages.et} elanike arv 1. jaanuaril Statistikaameti andmetel. Näidisandmed on tuletatud rahvaarvust, vähemalt 60-aastaste vanuserühmadest ja keskmisest vanusest.`,
			en: `Residents ${ages.en} on 1 January, from Statistics Estonia. Sample data are derived from the population, the age groups from 60 up and the mean age.`
		},
		unit: 'persons',
		decimals: 0,
		timing: 'on-1-january',
		levels: ['country', 'county', 'municipality'],
		better: 'neither',
		plausible: [0, 1_500_000],
		inputs: ageInputs,
		totals: 'sum',
		observe: (rows) => withResidenceReset(firstOf(residentsAged(rows.ageRv0240, from, to), known(rows.age2019))),
		sample: (rows, { areas }) =>
			sampledFrom(rows, areas, ({ men, women }) => sum(...men.slice(from, to + 1)) + sum(...women.slice(from, to + 1)))
	});
}

/** An age range as a percentage of all residents. */
function ageShare(group: IndicatorDefinition, title: LocalText, ages: LocalText, plausible: [number, number]) {
	return defineIndicator({
		id: `${group.id}-share`,
		theme: 'population',
		title,
		description: {
			et: `${ages.et} osatähtsus kõigi elanike seas 1. jaanuaril. Arvutatud vanuserühma suuruse ja rahvaarvu põhjal.`,
			en: `Residents ${ages.en} as a percentage of all residents on 1 January. Calculated from the size of the age group and the population.`
		},
		unit: 'percent',
		decimals: 1,
		timing: 'on-1-january',
		levels: ['country', 'county', 'municipality'],
		better: 'neither',
		plausible,
		inputs: { group, population },
		totals: 'none',
		observe: (rows) => ratio(rows.group, rows.population, 100)
	});
}

const children: LocalText = { et: '0–14-aastaste', en: 'aged 0–14' };
const workingAge: LocalText = { et: '15–64-aastaste', en: 'aged 15–64' };
const older: LocalText = { et: 'Vähemalt 65-aastaste', en: 'aged 65 and over' };

export const population0To14 = ageRange({
	id: 'population-0-14',
	from: 0,
	to: 14,
	title: { et: '0–14-aastased', en: 'Residents aged 0–14' },
	ages: children
});
export const population15To64 = ageRange({
	id: 'population-15-64',
	from: 15,
	to: 64,
	title: { et: '15–64-aastased', en: 'Residents aged 15–64' },
	ages: workingAge
});
export const population65Plus = ageRange({
	id: 'population-65-plus',
	from: 65,
	to: oldest,
	title: { et: 'Vähemalt 65-aastased', en: 'Residents aged 65 and over' },
	ages: older,
	known: residentsFrom65
});

export const population0To14Share = ageShare(
	population0To14,
	{ et: '0–14-aastaste osatähtsus', en: 'Share of residents aged 0–14' },
	children,
	[0, 50]
);
export const population15To64Share = ageShare(
	population15To64,
	{ et: '15–64-aastaste osatähtsus', en: 'Share of residents aged 15–64' },
	workingAge,
	[30, 90]
);
export const population65PlusShare = ageShare(
	population65Plus,
	{ et: 'Vähemalt 65-aastaste osatähtsus', en: 'Share of residents aged 65 and over' },
	older,
	[2, 65]
);
