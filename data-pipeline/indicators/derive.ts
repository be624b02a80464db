import type { AreaCode } from '#lib/model/area.ts';
import type { Observation } from '#lib/model/observation.ts';
import type { Period } from '#lib/model/period.ts';
import { combine, type Figure } from '../combine.ts';
import type { Observed } from '../define.ts';

type Find<Found = Figure> = (area: AreaCode, period: Period) => Found | undefined;
type Make = (first: number, second: number) => number | null;

/** Finds the observation of an area and period among those of one indicator. */
export function finder(observations: readonly Observation[]): Find<Observation> {
	const byArea = new Map<AreaCode, Map<Period, Observation>>();
	for (const row of observations) {
		const inArea = byArea.get(row.area);
		if (inArea) inArea.set(row.period, row);
		else byArea.set(row.area, new Map([[row.period, row]]));
	}
	return (area, period) => byArea.get(area)?.get(period);
}

/** What `make` says of each observation and the one that `partner` finds for it. */
export function pairwise(
	observations: readonly Observation[],
	partner: Find,
	make: Make,
	caveat: string | null = null
): Observed[] {
	return observations.map((row) => ({
		area: row.area,
		period: row.period,
		...combine([row, partner(row.area, row.period)], make, caveat)
	}));
}

/** One indicator divided by another of the same area and period, `scale` times. */
export function ratio(
	numerator: readonly Observation[],
	denominator: readonly Observation[],
	scale: number,
	caveat: string | null = null
): Observed[] {
	const divide: Make = (top, bottom) => (bottom === 0 ? null : (scale * top) / bottom);
	return pairwise(numerator, finder(denominator), divide, caveat);
}

/** What happened during a year for every `scale` residents on 1 January of it. */
export function perResidents(
	flow: readonly Observation[],
	population: readonly Observation[],
	scale: number
): Observed[] {
	return ratio(flow, population, scale, 'january-population');
}

/** What `make` says of each period's value and the value a year earlier. */
export function sinceLastYear(observations: readonly Observation[], make: Make): Observed[] {
	const find = finder(observations);
	return pairwise(observations, (area, period) => find(area, String(Number(period) - 1)), make);
}
