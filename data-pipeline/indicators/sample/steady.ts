/**
 * What all sample figures are made with. A sample figure is made, not observed, for a part of the site that would have
 * none: drawn from facts about that municipality by a formula said in its file, the same every time. Population has none.
 */
import { countryCode, type Area, type AreaCode } from '#lib/model/area.ts';
import type { Observation } from '#lib/model/observation.ts';
import type { Period } from '#lib/model/period.ts';
import { sum } from '../../combine.ts';
import type { Sampled } from '../../define.ts';

export type Known = { area: AreaCode; period: Period; value: number };

/** A number from -1 to 1 that looks random and is always the same for the same text (FNV-1a, then mixed). */
export function wobble(text: string): number {
	let hash = 0x811c9dc5;
	for (let index = 0; index < text.length; index += 1) {
		hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
	}
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 31 - 1;
}

/** How many years `to` is after `from`. */
export function years(from: Period, to: Period): number {
	return Number(to) - Number(from);
}

/** Rounded to so many decimals, and never -0. */
export function roundTo(decimals: number, value: number): number {
	return Number(value.toFixed(decimals)) + 0;
}

export function mean(values: readonly number[]): number {
	return sum(...values) / values.length;
}

/**
 * A whole number cut into whole parts about as large to each other as `weights`: each running sum is the true one, moved
 * by `start` (0 to 1) and cut off, so that where parts are small the ones do not all fall on the largest.
 */
export function apportion(whole: number, weights: readonly number[], start = 0.5): number[] {
	const total = sum(...weights);
	let running = 0;
	let before = 0;
	return weights.map((weight, index) => {
		running += weight;
		const last = index === weights.length - 1;
		const upTo = last || total === 0 ? whole : Math.floor((whole * running) / total + start);
		const part = upTo - before;
		before = upTo;
		return part;
	});
}

/**
 * For each municipality with a known population: about how many live there in a period, on the straight line between
 * the known years around it. Only to draw other sample figures from: it is never shown as a population.
 */
export function residentsAround(
	population: readonly Observation[],
	areas: readonly Area[]
): Map<AreaCode, (period: Period) => number> {
	const known = new Map<AreaCode, Known[]>();
	for (const { area, period, value } of population) {
		if (value !== null) known.set(area, [...(known.get(area) ?? []), { area, period, value }]);
	}
	const municipalities = areas.filter(({ level }) => level === 'municipality');
	return new Map(
		municipalities.flatMap(({ code }): [AreaCode, (period: Period) => number][] => {
			const [first, ...others] = known.get(code) ?? [];
			return first ? [[code, (period) => between([first, ...others], period)]] : [];
		})
	);
}

/**
 * Means of counties and the country from made ones of their municipalities, each weighing as much as it has residents;
 * none where a municipality has none.
 */
export function meansOfWholes(
	samples: readonly Sampled[],
	population: readonly Observation[],
	areas: readonly Area[],
	decimals: number
): Sampled[] {
	const residents = residentsAround(population, areas);
	const parts = new Map<AreaCode, AreaCode[]>();
	for (const { code, level, parent } of areas) {
		if (level !== 'municipality' || parent === null) continue;
		for (const whole of [parent, countryCode]) {
			const members = parts.get(whole);
			if (members) members.push(code);
			else parts.set(whole, [code]);
		}
	}
	const made = new Map(samples.map((sample) => [`${sample.area} ${sample.period}`, sample.value]));
	const periods = [...new Set(samples.map(({ period }) => period))];
	return [...parts].flatMap(([area, members]) =>
		periods.flatMap((period) => {
			const known = members.flatMap((code) => {
				const value = made.get(`${code} ${period}`);
				const weight = residents.get(code)?.(period);
				return value === undefined || weight === undefined ? [] : [{ weight, weighed: weight * value }];
			});
			if (known.length < members.length) return [];
			const mean = sum(...known.map(({ weighed }) => weighed)) / sum(...known.map(({ weight }) => weight));
			return [{ area, period, value: roundTo(decimals, mean) }];
		})
	);
}

/** The value of a period between those of the known ones before and after it; beyond the ends, that of the end. */
function between(known: readonly [Known, ...Known[]], period: Period): number {
	const sooner = known.findLast((row) => row.period <= period) ?? known[0];
	const later = known.find((row) => row.period >= period) ?? sooner;
	if (later.period <= sooner.period) return sooner.value;
	const part = years(sooner.period, period) / years(sooner.period, later.period);
	return sooner.value + part * (later.value - sooner.value);
}
