import { CatalogIndicator } from '#lib/model/catalog.ts';
import type { Breakdown, DimensionId } from '#lib/model/dimension.ts';
import type { Indicator } from '#lib/model/indicator.ts';
import type { Observation } from '#lib/model/observation.ts';
import type { Period } from '#lib/model/period.ts';
import * as v from 'valibot';
import type { Places } from './places.ts';

/** How many municipalities have a value in each period in which any area has one. */
function valuesByPeriod(observations: readonly Observation[], { municipalities }: Places): Map<Period, number> {
	const counts = new Map<Period, number>();
	for (const { area, period, value } of observations) {
		if (value !== null) counts.set(period, (counts.get(period) ?? 0) + (municipalities.has(area) ? 1 : 0));
	}
	return counts;
}

/** An indicator as the catalog lists it: its declaration, and what there is of it. `parted`: dimensions with a part. */
export function catalogIndicator(
	indicator: Omit<Indicator, 'breakdowns'> & { breakdowns: readonly Breakdown[] },
	observations: readonly Observation[],
	parted: ReadonlySet<DimensionId>,
	places: Places
): CatalogIndicator {
	const values = valuesByPeriod(observations, places);
	const periods = [...values.keys()].toSorted();
	const covered = periods.filter((period) => (values.get(period) ?? NaN) >= places.municipalities.size / 2);
	return v.parse(CatalogIndicator, {
		...indicator,
		breakdowns: indicator.breakdowns.filter(({ dimension }) => parted.has(dimension)),
		periods,
		mapPeriod: covered.at(-1) ?? null,
		sample: observations.some(({ value, status }) => value !== null && status === 'sample')
	});
}
