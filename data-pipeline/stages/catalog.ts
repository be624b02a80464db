import type { Area } from '#lib/model/area.ts';
import { CatalogIndicator } from '#lib/model/catalog.ts';
import type { Indicator } from '#lib/model/indicator.ts';
import type { Observation } from '#lib/model/observation.ts';
import * as v from 'valibot';
import { grouped } from './grouped.ts';

/** The newest period in which at least half of today's municipalities have a value; null where there is none. */
function mapPeriodOf(observations: readonly Observation[], areas: readonly Area[]): string | null {
	const municipalities = new Set(areas.filter(({ level }) => level === 'municipality').map(({ code }) => code));
	const counts = new Map<string, number>();
	for (const { area, period, value } of observations) {
		if (value !== null && municipalities.has(area)) counts.set(period, (counts.get(period) ?? 0) + 1);
	}
	const covered = [...counts].filter(([, count]) => count >= municipalities.size / 2).map(([period]) => period);
	return covered.toSorted().at(-1) ?? null;
}

/** Each indicator as the catalog lists it: its declaration, and what there is of it. */
export function catalogIndicators(
	indicators: readonly Indicator[],
	observations: readonly Observation[],
	areas: readonly Area[]
): CatalogIndicator[] {
	const byIndicator = grouped(observations, ({ indicator }) => indicator);
	return indicators.map((indicator) => {
		const own = byIndicator.get(indicator.id) ?? [];
		const known = own.filter(({ value }) => value !== null);
		return v.parse(CatalogIndicator, {
			...indicator,
			periods: [...new Set(known.map(({ period }) => period))].toSorted(),
			mapPeriod: mapPeriodOf(known, areas),
			sample: known.some(({ status }) => status === 'sample')
		});
	});
}
