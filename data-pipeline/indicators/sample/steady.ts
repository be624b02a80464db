/**
 * What all sample figures are made with. A sample figure is made, not observed, for a part of the site that would have
 * none: drawn from facts about that municipality by a formula said in its file, the same every time. Population has none.
 */
import type { Area, AreaCode } from '#lib/model/area.ts';
import type { Observation } from '#lib/model/observation.ts';
import type { Period } from '#lib/model/period.ts';
import { sum } from '../../combine.ts';

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

/** The value of a period between those of the known ones before and after it; beyond the ends, that of the end. */
function between(known: readonly [Known, ...Known[]], period: Period): number {
	const sooner = known.findLast((row) => row.period <= period) ?? known[0];
	const later = known.find((row) => row.period >= period) ?? sooner;
	if (later.period <= sooner.period) return sooner.value;
	const part = years(sooner.period, period) / years(sooner.period, later.period);
	return sooner.value + part * (later.value - sooner.value);
}
