import type { Area } from '#lib/model/area.ts';
import type { Observation } from '#lib/model/observation.ts';
import { periodsBetween, type PeriodRange } from '#lib/model/period.ts';
import type { Sampled } from '../../define.ts';
import { finder } from '../derive.ts';
import { residentsAround, roundTo, wobble } from './steady.ts';

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
