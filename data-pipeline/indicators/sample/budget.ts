import type { Area } from '#lib/model/area.ts';
import type { Observation } from '#lib/model/observation.ts';
import { periodsBetween, type Period, type PeriodRange } from '#lib/model/period.ts';
import { mean, residentsAround, roundTo, wobble, years } from './steady.ts';

/** A budget in thousand euros; costs are negative. */
export type Budget = {
	area: string;
	period: Period;
	income: number;
	cost: number;
	operatingResult: number;
	result: number;
};

/** How much more a budget is than a year before. */
const yearlyGrowth = 1.06;
/** How many municipalities with a known budget another's is drawn from. */
const peerCount = 3;

/**
 * Budgets of the years in `range`: the income per resident and the parts spent of the three municipalities with a known
 * budget that are nearest in size (or of the municipality itself), times the residents of the time, growing each year,
 * give or take a little. The four lines add up as the known ones do.
 */
export function sampleBudgets(
	known: readonly Budget[],
	population: readonly Observation[],
	areas: readonly Area[],
	{ from, to }: PeriodRange
): Budget[] {
	const residents = residentsAround(population, areas);
	const examples = known.flatMap((budget) => {
		const near = residents.get(budget.area);
		return near ? [{ ...budget, persons: near(budget.period) }] : [];
	});
	return [...residents].flatMap(([area, near]) => {
		const own = examples.filter((example) => example.area === area);
		const distance = ({ persons, period }: { persons: number; period: Period }) =>
			Math.abs(Math.log(persons / near(period)));
		const alike = examples.toSorted((left, right) => distance(left) - distance(right)).slice(0, peerCount);
		const peers = own.length > 0 ? own : alike;
		const newest = peers[0]?.period;
		if (newest === undefined) return [];
		const perResident = mean(peers.map(({ income, persons }) => income / persons));
		const spent = mean(peers.map(({ income, cost }) => cost / income));
		const left = mean(peers.map(({ income, result }) => result / income));
		return periodsBetween(from, to).map((period) => {
			const chance = (line: string) => wobble(`budget-${line} ${area} ${period}`);
			const growth = yearlyGrowth ** years(newest, period);
			const income = roundTo(1, perResident * near(period) * growth * (1 + 0.02 * chance('income')));
			const cost = roundTo(1, Math.min(0, income * (spent + 0.015 * chance('cost'))));
			const result = roundTo(1, income * (left + 0.03 * chance('result')));
			return { area, period, income, cost, operatingResult: roundTo(1, income + cost), result };
		});
	});
}
