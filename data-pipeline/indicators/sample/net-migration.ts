import type { Area } from '#lib/model/area.ts';
import type { Observation } from '#lib/model/observation.ts';
import { defaultRange, periodsBetween, type PeriodRange } from '#lib/model/period.ts';
import { sum } from '../../combine.ts';
import type { Sampled } from '../../define.ts';
import { finder } from '../derive.ts';
import { apportion, residentsAround, roundTo, wobble } from './steady.ts';

function after(period: string): string {
	return String(Number(period) + 1);
}

/**
 * Net migration. While the population at both ends of a year is known: what its change leaves after natural increase,
 * so that the parts add up. After that, the rate of the last such year, give or take a little.
 */
export function sampleNetMigration(
	population: readonly Observation[],
	naturalIncrease: readonly Observation[],
	areas: readonly Area[],
	{ from, to }: PeriodRange
): Sampled[] {
	const persons = finder(population);
	const natural = finder(naturalIncrease);
	return [...residentsAround(population, areas)].flatMap(([area, near]) => {
		const residuals = periodsBetween(from, to).flatMap((period) => {
			const start = persons(area, period)?.value;
			const end = persons(area, after(period))?.value;
			const increase = natural(area, period)?.value;
			if (typeof start !== 'number' || typeof end !== 'number' || typeof increase !== 'number') return [];
			return [{ area, period, value: end - start - increase, rate: (end - start - increase) / start }];
		});
		const newest = residuals.at(-1);
		if (!newest) return [];
		const later = periodsBetween(after(newest.period), to).map((period) => {
			const chance = 0.15 * Math.sqrt(near(period)) * wobble(`net-migration ${area} ${period}`);
			return { area, period, value: roundTo(0, newest.rate * near(period) + chance) };
		});
		return [...residuals.map(({ period, value }) => ({ area, period, value })), ...later];
	});
}

/** Net migration of every municipality in one year, and about how many live there. */
type Year = { period: string; municipalities: { area: string; value: number; persons: number }[] };

/** The years in which the net migration of every municipality stands, made or not. */
function wholeYears(
	netMigration: readonly Observation[],
	population: readonly Observation[],
	areas: readonly Area[]
): Year[] {
	const net = finder(netMigration);
	const residents = [...residentsAround(population, areas)];
	return periodsBetween(defaultRange.from, defaultRange.to).flatMap((period) => {
		const municipalities = residents.flatMap(([area, near]) => {
			const value = net(area, period)?.value;
			return typeof value === 'number' ? [{ area, value, persons: near(period) }] : [];
		});
		return municipalities.length === residents.length ? [{ period, municipalities }] : [];
	});
}

/**
 * Net external migration: that of the whole country, which is all of its net migration, divided among the
 * municipalities by their residents.
 */
export function sampleExternal(
	netMigration: readonly Observation[],
	population: readonly Observation[],
	areas: readonly Area[]
): Sampled[] {
	return wholeYears(netMigration, population, areas).flatMap(({ period, municipalities }) => {
		const all = sum(...municipalities.map(({ value }) => value));
		const parts = apportion(
			all,
			municipalities.map(({ persons }) => persons)
		);
		return municipalities.map(({ area }, index) => ({ area, period, value: parts[index] ?? NaN }));
	});
}

/** Net internal migration: what is left of net migration without the external. It adds up to 0 over the country. */
export function sampleInternal(
	netMigration: readonly Observation[],
	population: readonly Observation[],
	areas: readonly Area[]
): Sampled[] {
	const net = finder(netMigration);
	return sampleExternal(netMigration, population, areas).map(({ area, period, value }) => ({
		area,
		period,
		value: (net(area, period)?.value ?? NaN) - value
	}));
}
