import type { Area } from '#lib/model/area.ts';
import type { Observation } from '#lib/model/observation.ts';
import { periodsBetween, type PeriodRange } from '#lib/model/period.ts';
import type { Sampled } from '../../define.ts';
import { residentsAround, roundTo, wobble, years } from './steady.ts';

/** A wage of 2018 in euros per month where a quarter of the residents are aged 60 and over, and its yearly growth. */
const ordinary = { share: 25, mean: 1300, growth: 1.07 };
/** The median is below the mean: a few earn much. */
const medianOfMean = 0.82;
/** How much less is earned where one resident in a hundred more is aged 60 and over. */
const perShare = 0.008;
/** How much more or less is earned in a city, in a town or suburb, in a rural area. */
const byUrbanisation = new Map([
	[1, 1.05],
	[2, 1],
	[3, 0.97]
]);
/** The part of residents that are employees, and how much smaller it is where one in a hundred more is aged 60 and over. */
const employed = { part: 0.45, perShare: 0.005 };

function shareByArea(olderShare: readonly Observation[]): Map<string, number> {
	return new Map(olderShare.flatMap(({ area, value }) => (value === null ? [] : [[area, value - ordinary.share]])));
}

/** Gross wages: higher where the residents are younger and in towns, growing as steadily everywhere. */
export function sampleWages(
	measure: 'median' | 'mean',
	olderShare: readonly Observation[],
	urbanisation: readonly Observation[],
	areas: readonly Area[],
	{ from, to }: PeriodRange
): Sampled[] {
	const older = shareByArea(olderShare);
	const kinds = new Map(urbanisation.map(({ area, value }) => [area, value]));
	return areas
		.filter(({ level }) => level === 'municipality')
		.flatMap(({ code: area }) => {
			const share = older.get(area);
			const factor = byUrbanisation.get(kinds.get(area) ?? NaN);
			if (share === undefined || factor === undefined) return [];
			const level = ordinary.mean * factor * (1 - perShare * share) * (1 + 0.03 * wobble(`wage ${area}`));
			const skew = measure === 'median' ? medianOfMean + 0.02 * wobble(`wage-median ${area}`) : 1;
			return periodsBetween(from, to).map((period) => {
				const chance = 1 + 0.005 * wobble(`wage ${area} ${period}`);
				const value = level * skew * ordinary.growth ** years('2018', period) * chance;
				return { area, period, value: roundTo(0, value) };
			});
		});
}

/** Employees: a little under half of the residents, fewer where more of them are aged 60 and over. */
export function sampleEmployees(
	population: readonly Observation[],
	olderShare: readonly Observation[],
	areas: readonly Area[],
	{ from, to }: PeriodRange
): Sampled[] {
	const older = shareByArea(olderShare);
	return [...residentsAround(population, areas)].flatMap(([area, near]) => {
		const share = older.get(area);
		if (share === undefined) return [];
		const part = employed.part - employed.perShare * share + 0.01 * wobble(`employees ${area}`);
		return periodsBetween(from, to).map((period) => ({ area, period, value: roundTo(0, part * near(period)) }));
	});
}
