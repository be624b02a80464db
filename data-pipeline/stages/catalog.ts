import { CatalogIndicator } from '#lib/model/catalog.ts';
import type { Breakdown, DimensionId } from '#lib/model/dimension.ts';
import type { Indicator } from '#lib/model/indicator.ts';
import type { Observation } from '#lib/model/observation.ts';
import type { Period } from '#lib/model/period.ts';
import * as v from 'valibot';
import { grouped } from './grouped.ts';
import type { Places } from './places.ts';

/** The newest period in which at least half of today's municipalities have a value; null where there is none. */
function mapPeriodOf(known: readonly Observation[], { municipalities }: Places): Period | null {
	const local = grouped(
		known.filter(({ area }) => municipalities.has(area)),
		({ period }) => period
	);
	const covered = [...local].filter(([, rows]) => rows.length >= municipalities.size / 2);
	return (
		covered
			.map(([period]) => period)
			.toSorted()
			.at(-1) ?? null
	);
}

/** An indicator as the catalog lists it: its declaration, and what there is of it. `parted`: dimensions with a part. */
export function catalogIndicator(
	indicator: Omit<Indicator, 'breakdowns'> & { breakdowns: readonly Breakdown[] },
	observations: readonly Observation[],
	parted: ReadonlySet<DimensionId>,
	places: Places
): CatalogIndicator {
	const known = observations.filter(({ value }) => value !== null);
	return v.parse(CatalogIndicator, {
		...indicator,
		breakdowns: indicator.breakdowns.filter(({ dimension }) => parted.has(dimension)),
		periods: [...new Set(known.map(({ period }) => period))].toSorted(),
		mapPeriod: mapPeriodOf(known, places),
		sample: known.some(({ status }) => status === 'sample')
	});
}
