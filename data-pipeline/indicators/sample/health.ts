import type { Area } from '#lib/model/area.ts';
import type { Observation } from '#lib/model/observation.ts';
import { periodsBetween, type PeriodRange } from '#lib/model/period.ts';
import type { Sampled } from '../../define.ts';
import { residentsAround, wobble } from './steady.ts';

/** Accidents a year for every 1,000 residents, and for every 100 km² of land with its roads. */
const perThousand = 0.8;
const perHundredKm2 = 0.8;

/** Traffic accidents: the more the more people live there and the more land there is, give or take their chance. */
export function sampleAccidents(
	population: readonly Observation[],
	landArea: readonly Observation[],
	areas: readonly Area[],
	{ from, to }: PeriodRange
): Sampled[] {
	const land = new Map(landArea.flatMap(({ area, value }) => (value === null ? [] : [[area, value]])));
	return [...residentsAround(population, areas)].flatMap(([area, near]) => {
		const km2 = land.get(area);
		if (km2 === undefined) return [];
		return periodsBetween(from, to).map((period) => {
			const expected = (perThousand * near(period)) / 1000 + (perHundredKm2 * km2) / 100;
			const chance = 0.8 * Math.sqrt(expected) * wobble(`traffic-accidents ${area} ${period}`);
			return { area, period, value: Math.max(0, Math.round(expected + chance)) };
		});
	});
}
