import type { Area, AreaCode } from '#lib/model/area.ts';
import type { Observation } from '#lib/model/observation.ts';
import { defaultRange, type Period } from '#lib/model/period.ts';
import { sum } from '../../combine.ts';
import type { RowOf } from '../../define.ts';
import type { age2019 } from '../../sources/age-2019.ts';
import { finder } from '../derive.ts';
import { apportion, wobble, years } from './steady.ts';

/** Made counts by single year of age, the last of 100 and over. */
export type SampledAges = { area: AreaCode; period: Period; men: number[]; women: number[] };

type Facts = {
	population: readonly Observation[];
	age2019: readonly RowOf<typeof age2019>[];
	meanAge: readonly Observation[];
};

/** Of how many a birthday is lived to by those who reached the one before: a little fewer each year from 60 on. */
const survival = (age: number) => Math.max(0.5, 1 - 0.01 * 1.1 ** (age - 60));
/** How much larger a part of the population those aged 60 and over are than a year before. */
const yearlyAgeing = 1.01;
/** The part of an age that is men: a little over half of children, about a fifth at 90. */
const menOf = (age: number) => 0.513 / (1 + Math.exp((age - 85) / 12));
/** Births came in waves of about 22 years from crest to crest, one of them in 1987, and are a quarter fewer since. */
const cohort = (born: number) =>
	(1 + 0.2 * Math.cos((2 * Math.PI * (born - 1987)) / 22)) * (1 - 0.25 / (1 + Math.exp((1993 - born) / 2)));

/** The first age of each known group, and the one after its last. */
const olderGroups = [
	{ group: '60-64', from: 60, to: 65 },
	{ group: '65-69', from: 65, to: 70 },
	{ group: '70-74', from: 70, to: 75 },
	{ group: '75-79', from: 75, to: 80 },
	{ group: '80-84', from: 80, to: 85 },
	{ group: '85+', from: 85, to: 101 }
] as const;

function agesBetween(from: number, to: number): number[] {
	return Array.from({ length: to - from }, (_, index) => from + index);
}

/** The parts of one whole, as large to each other as `weights`. */
function shares(weights: readonly number[]): number[] {
	const total = sum(...weights);
	return weights.map((weight) => weight / total);
}

/** Within a group of five years the known count thins out as people die. */
const withinGroup = olderGroups.map(({ from, to }) => {
	let left = 1;
	return shares(agesBetween(from, to).map((age) => (left *= survival(age))));
});

function meanAgeOf(counts: readonly number[]): number {
	return sum(...counts.map((count, age) => count * (age + 0.5))) / sum(...counts);
}

/** The shape of the ages under 60 with this mean: that of the birth waves, leaning to the young or to the old. */
function youngerShape(period: Period, mean: number): number[] {
	const waves = agesBetween(0, 60).map((age) => cohort(Number(period) - 1 - age));
	const leaning = (lean: number) => waves.map((wave, age) => wave * lean ** age);
	let [low, high] = [0.9, 1.1];
	for (let step = 0; step < 24; step += 1) {
		const middle = (low + high) / 2;
		if (meanAgeOf(leaning(middle)) < mean) low = middle;
		else high = middle;
	}
	return shares(leaning(low));
}

/**
 * Ages and sexes of every municipality in the years of the default period whose population is known. The people add up
 * to that population; those aged 60 and over to the known groups of 2019, and in other years to as large a part of
 * the population, growing a little each year; the ages under 60 are such that the mean age is that of `meanAge`.
 */
export function sampleAges({ population, age2019, meanAge }: Facts, areas: readonly Area[]): SampledAges[] {
	const groups = new Map(age2019.map(({ area, age, value }) => [`${area} ${age}`, value]));
	const persons = finder(population);
	const mean = finder(meanAge);
	const municipalities = new Set(areas.filter(({ level }) => level === 'municipality').map(({ code }) => code));
	return population.flatMap(({ area, period, value: total }) => {
		const older2019 = groups.get(`${area} 60+`);
		const base = persons(area, '2019')?.value;
		const target = mean(area, period)?.value;
		const inRange = period >= defaultRange.from && period <= defaultRange.to;
		if (!municipalities.has(area) || !inRange || total === null) return [];
		if (older2019 === undefined || typeof base !== 'number' || typeof target !== 'number') return [];

		const start = (wobble(`ages ${area} ${period}`) + 1) / 2;
		const counts2019 = olderGroups.map(({ group }) => groups.get(`${area} ${group}`) ?? NaN);
		const older =
			period === '2019'
				? counts2019.flatMap((count, index) => apportion(count, withinGroup[index] ?? [], start))
				: apportion(
						Math.min(total, Math.round((total * older2019 * yearlyAgeing ** years('2019', period)) / base)),
						counts2019.flatMap((count, index) => (withinGroup[index] ?? []).map((share) => share * count)),
						start
					);
		const younger = total - sum(...older);
		const olderYears = sum(...older.map((count, index) => count * (60.5 + index)));
		const shape = youngerShape(period, (target * total - olderYears) / Math.max(1, younger));
		const both = [...apportion(younger, shape, start), ...older];
		const men = rounded(both.map((count, age) => count * menOf(age)));
		return [{ area, period, men, women: both.map((count, age) => count - (men[age] ?? 0)) }];
	});
}

/** Each number up or down to a whole one, so that their sums from the first on are never off by more than a half. */
function rounded(values: readonly number[]): number[] {
	let before = 0;
	let running = 0;
	return values.map((value) => {
		running += value;
		const step = Math.round(running) - before;
		before += step;
		return step;
	});
}
