import type { Area } from '#lib/model/area.ts';
import type { Indicator } from '#lib/model/indicator.ts';
import { periodsBetween, type Period } from '#lib/model/period.ts';
import { combine, sum } from '../combine.ts';
import type { Observed, Sampled } from '../define.ts';

/** What is said of each area and period by one indicator. */
export type Series = ReadonlyMap<string, Observed>;

export function keyOf({ area, period }: { area: string; period: Period }): string {
	return `${area} ${period}`;
}

/** Whether the area still was one on 1 January of the period. */
function stands(area: Area, period: Period): boolean {
	return area.validTo === null || `${period}-01` < area.validTo;
}

function hasValue(observed: Observed | undefined): observed is Observed & { value: number } {
	return observed !== undefined && observed.value !== null;
}

function periodsOf(series: Series): Period[] {
	const known = [...series.values()].filter(hasValue).map(({ period }) => period);
	return [...new Set(known)].toSorted();
}

/** The series with sample figures where no figure stands. */
export function addSamples(series: Series, samples: readonly Sampled[], areas: readonly Area[]): Series {
	const municipalities = new Map(
		areas.filter(({ level }) => level === 'municipality').map((area) => [area.code, area])
	);
	const added = samples.filter((sample) => {
		const area = municipalities.get(sample.area);
		return area && stands(area, sample.period) && !hasValue(series.get(keyOf(sample)));
	});
	const figures = added.map(({ area, period, value }): [string, Observed] => [
		keyOf({ area, period }),
		{ area, period, value, status: 'sample', source: 'sample', caveat: null }
	]);
	return new Map([...series, ...figures]);
}

/**
 * The series with counties and the country as sums of their municipalities, where each of these has a figure and
 * nothing is said of the whole itself. One that is no longer an area is left out once its successor stands for it.
 */
export function addTotals(series: Series, areas: readonly Area[]): Series {
	const municipalities = areas.filter(({ level }) => level === 'municipality');
	const wholes = areas.filter(({ level }) => level !== 'municipality');
	const totals = wholes.flatMap((whole) => {
		const members = municipalities.filter(({ parent }) => whole.level === 'country' || parent === whole.code);
		return periodsOf(series).flatMap((period): [string, Observed][] => {
			const key = keyOf({ area: whole.code, period });
			const counted = members.filter((area) => stands(area, period) || area.successor === null);
			const parts = counted.map(({ code }) => series.get(keyOf({ area: code, period })));
			const [first, ...others] = parts.filter(hasValue);
			if (series.has(key) || !first || others.length + 1 < parts.length) return [];
			return [[key, { area: whole.code, period, ...combine([first, ...others], sum) }]];
		});
	});
	return new Map([...series, ...totals]);
}

/** Told of a missing figure about an area that is one no longer. */
const endedCaveat = 'merged-2025';

/**
 * Every area of the indicator's levels in every period from its first figure to its last: a missing figure is null and
 * names `source`, where it would be looked for. It cannot exist (`M`) once the area is one no longer.
 */
export function fillGaps(series: Series, { levels }: Indicator, areas: readonly Area[], source: string): Observed[] {
	const known = periodsOf(series);
	const [first, last] = [known.at(0), known.at(-1)];
	if (first === undefined || last === undefined) return [];
	return areas
		.filter(({ level }) => levels.includes(level))
		.flatMap((area) =>
			periodsBetween(first, last).map((period): Observed => {
				const place = { area: area.code, period };
				const found = series.get(keyOf(place));
				if (hasValue(found)) return found;
				if (!stands(area, period)) return { ...place, value: null, status: 'M', source, caveat: endedCaveat };
				return { ...place, value: null, status: 'O', caveat: null, ...found, source };
			})
		);
}
