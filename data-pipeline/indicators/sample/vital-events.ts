import type { Area } from '#lib/model/area.ts';
import type { Observation } from '#lib/model/observation.ts';
import { periodsBetween, type PeriodRange } from '#lib/model/period.ts';
import { sum } from '../../combine.ts';
import type { Sampled } from '../../define.ts';
import { residentsAround, wobble, years, type Known } from './steady.ts';

/** As if this many events at the national rate were added to each municipality's own: no rate rests on one or two. */
const priorEvents = 5;

/**
 * Births or deaths of the years in `range`, from the known ones of a later year: the municipality's rate of that year,
 * drawn a little to the national one, times the residents of the time, times `yearlyRise` for each year back,
 * give or take the chance that small counts have.
 */
export function sampleEvents(
	kind: 'births' | 'deaths',
	known: readonly Known[],
	population: readonly Observation[],
	areas: readonly Area[],
	{ from, to }: PeriodRange,
	yearlyRise: number
): Sampled[] {
	const residents = residentsAround(population, areas);
	const counted = known.flatMap(({ area, period, value }) => {
		const near = residents.get(area);
		return near ? [{ area, period, value, near, persons: near(period) }] : [];
	});
	const nationalRate = sum(...counted.map(({ value }) => value)) / sum(...counted.map(({ persons }) => persons));
	return counted.flatMap((row) => {
		const rate = (row.value + priorEvents) / (row.persons + priorEvents / nationalRate);
		return periodsBetween(from, to).map((period) => {
			const expected = rate * row.near(period) * yearlyRise ** years(period, row.period);
			const chance = 0.6 * Math.sqrt(expected) * wobble(`${kind} ${row.area} ${period}`);
			return { area: row.area, period, value: Math.max(0, Math.round(expected + chance)) };
		});
	});
}
