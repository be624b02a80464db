import type { Area, AreaCode } from '#lib/model/area.ts';
import type { Observation } from '#lib/model/observation.ts';
import { periodsBetween, type Period } from '#lib/model/period.ts';
import { total } from '../combine.ts';
import type { IndicatorDefinition, Observed, Sampled } from '../define.ts';
import type { Places } from './places.ts';

/** What is said of the areas in one period, by their codes. */
export type InPeriod = Map<AreaCode, Observed>;

/** What is said of each period and area by one indicator. */
export type Series = Map<Period, InPeriod>;

type Known = Observed & { value: number };

/** What is said last of each period and area; and what was said of it before, which nothing should have been. */
export function seriesOf(observed: Iterable<Observed>): { series: Series; repeated: Observed[] } {
	const series: Series = new Map();
	const repeated: Observed[] = [];
	for (const row of observed) {
		const inPeriod: InPeriod = series.get(row.period) ?? new Map();
		if (inPeriod.size === 0) series.set(row.period, inPeriod);
		const before = inPeriod.size;
		inPeriod.set(row.area, row);
		if (inPeriod.size === before) repeated.push(row);
	}
	return { series, repeated };
}

/** Whether the area still was one on 1 January of the period. */
function stands(area: Area, period: Period): boolean {
	return area.validTo === null || `${period}-01` < area.validTo;
}

function hasValue(observed: Observed | undefined): observed is Known {
	return observed !== undefined && observed.value !== null;
}

/** The areas that sample figures may tell of: where wholes are sums, municipalities alone. */
export function sampledAreas(
	{ totals }: Pick<IndicatorDefinition, 'totals'>,
	{ municipalities, areas }: Places
): ReadonlyMap<AreaCode, Area> {
	return totals === 'sum' ? municipalities : areas;
}

/** Adds sample figures to a period where no figure stands, of these areas alone. */
export function addSamples(inPeriod: InPeriod, samples: readonly Sampled[], areas: ReadonlyMap<AreaCode, Area>): void {
	for (const { area: code, period, value } of samples) {
		const area = areas.get(code);
		if (!area || !stands(area, period) || hasValue(inPeriod.get(code))) continue;
		inPeriod.set(code, { area: code, period, value, status: 'sample', source: 'sample', caveat: null });
	}
}

/**
 * Whether an area is counted in the sums of a period. Where several became one, that one is counted in a year that its
 * series reaches back to, and they are in any other year in which they still were areas. One that is no longer an area
 * and has no successor is a part that is missing.
 */
function isCounted(area: Area, period: Period, inPeriod: InPeriod, { predecessors, areas }: Places): boolean {
	const before = predecessors.get(area.code);
	if (before?.some((one) => stands(one, period)) && !hasValue(inPeriod.get(area.code))) return false;
	if (area.successor === null) return true;
	return stands(area, period) && !(areas.has(area.successor) && hasValue(inPeriod.get(area.successor)));
}

/** The figures of all members that are counted; none where one of them has none. */
function completeParts(members: readonly Area[], period: Period, inPeriod: InPeriod, places: Places): Known[] {
	const parts: Known[] = [];
	for (const member of members) {
		if (places.merged.has(member.code) && !isCounted(member, period, inPeriod, places)) continue;
		const part = inPeriod.get(member.code);
		if (!hasValue(part)) return [];
		parts.push(part);
	}
	return parts;
}

/**
 * Adds to a period its counties and the country as sums of their municipalities, where each of these has a figure and
 * nothing is said of the whole itself.
 */
export function addTotals(inPeriod: InPeriod, period: Period, places: Places): void {
	for (const [area, members] of places.membersOf) {
		if (inPeriod.has(area)) continue;
		const figure = total(completeParts(members, period, inPeriod, places));
		if (figure) inPeriod.set(area, { area, period, ...figure });
	}
}

/** Told of a missing figure about an area that is one no longer. */
const endedCaveat = 'merged-2025';

/** What is said of an area, or why there is no figure: a missing one names `source`, where it would be looked for. */
export function orMissing(found: Observed | undefined, area: Area, period: Period, source: string): Observed {
	if (hasValue(found)) return found;
	const place = { area: area.code, period };
	if (stands(area, period)) return { ...place, value: null, status: 'O', caveat: null, ...found, source };
	return { ...place, value: null, status: 'M', source, caveat: endedCaveat };
}

/** Whether a figure is known of any area. */
export function hasFigure(inPeriod: InPeriod): boolean {
	for (const observed of inPeriod.values()) if (hasValue(observed)) return true;
	return false;
}

/**
 * The observations of every area of the indicator's levels, in the order of their codes, in every period from the first
 * with a figure to the last: what is missing is null with the reason.
 */
export function fillGaps(
	{ id, levels }: Pick<IndicatorDefinition, 'id' | 'levels'>,
	series: Series,
	{ byCode }: Places,
	source: string
): Observation[] {
	const known = [...series].filter(([, inPeriod]) => hasFigure(inPeriod)).map(([period]) => period);
	const [first, last] = [known.toSorted().at(0), known.toSorted().at(-1)];
	if (first === undefined || last === undefined) return [];
	const periods = periodsBetween(first, last).map((period) => ({ period, inPeriod: series.get(period) }));
	const complete: Observation[] = [];
	for (const area of byCode) {
		if (!levels.includes(area.level)) continue;
		for (const { period, inPeriod } of periods) {
			const { value, status, source: from, caveat } = orMissing(inPeriod?.get(area.code), area, period, source);
			complete.push({ indicator: id, area: area.code, period, value, status, source: from, caveat });
		}
	}
	return complete;
}
