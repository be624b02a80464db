import type { Area } from '#lib/model/area.ts';
import type { Observation } from '#lib/model/observation.ts';
import { periodsBetween, type PeriodRange } from '#lib/model/period.ts';
import type { Sampled } from '../../define.ts';
import { roundTo, wobble, years, type Known } from './steady.ts';

/** Years of age that a year adds where nothing tells: less than in the two municipalities with known figures. */
const yearlyAgeing = 0.2;

/**
 * Mean age. Where two years are known, the straight line through them. Elsewhere the line that the known municipalities
 * draw between the share of people aged 60 and over and the mean age of the year nearest to it, rising a little each year.
 */
export function sampleMeanAges(
	known: readonly Known[],
	olderShare: readonly Observation[],
	areas: readonly Area[],
	{ from, to }: PeriodRange
): Sampled[] {
	const first = new Map(known.toReversed().map((row) => [row.area, row]));
	const last = new Map(known.map((row) => [row.area, row]));
	const shares = new Map(olderShare.flatMap(({ area, value }) => (value === null ? [] : [[area, value] as const])));
	const anchors = [...first.values()]
		.flatMap(({ area, period, value }) => {
			const share = shares.get(area);
			return share === undefined ? [] : [{ share, period, value }];
		})
		.toSorted((left, right) => left.share - right.share);
	const young = anchors.at(0);
	const old = anchors.at(-1);
	if (!young || !old || young.share === old.share) return [];
	const slope = (old.value - young.value) / (old.share - young.share);
	return areas
		.filter(({ level }) => level === 'municipality')
		.flatMap(({ code: area }) => {
			const share = shares.get(area);
			if (share === undefined) return [];
			const start = first.get(area) ?? { period: young.period, value: young.value + slope * (share - young.share) };
			const end = last.get(area);
			const rise =
				end && end.period > start.period ? (end.value - start.value) / years(start.period, end.period) : null;
			return periodsBetween(from, to).map((period) => {
				const chance = rise === null ? 0.1 * wobble(`mean-age ${area} ${period}`) : 0;
				const value = start.value + (rise ?? yearlyAgeing) * years(start.period, period) + chance;
				return { area, period, value: roundTo(1, value) };
			});
		});
}
