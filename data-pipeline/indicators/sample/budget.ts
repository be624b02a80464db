import type { Area } from '#lib/model/area.ts';
import type { Observation } from '#lib/model/observation.ts';
import { periodsBetween, type Period, type PeriodRange } from '#lib/model/period.ts';
import { sum } from '../../combine.ts';
import type { Sampled, SampledPart } from '../../define.ts';
import { mean, residentsAround, roundTo, wobble, years, type Known } from './steady.ts';

/** A budget in thousand euros; costs are negative. */
export type Budget = {
	area: string;
	period: Period;
	income: number;
	cost: number;
	operatingResult: number;
	result: number;
};

/** A part of a budget line, and how large a part of it in all Estonia. */
export type Share = { id: string; share: number };

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

/**
 * A line of each budget in parts: as large as `shares` say, give or take a tenth of each in every municipality. The
 * parts add up to the line; what rounding leaves over goes to the first.
 */
export function sampleParts(line: readonly Known[], shares: readonly Share[]): SampledPart[] {
	return line.flatMap(({ area, period, value }) => {
		const weights = shares.map(({ id, share }) => share * (1 + 0.1 * wobble(`budget-part ${id} ${area}`)));
		const total = sum(...weights);
		const parts = weights.map((weight) => roundTo(1, (value * weight) / total));
		const left = value - sum(...parts);
		return shares.map(({ id: category }, index) => {
			const part = parts[index] ?? NaN;
			return { area, period, category, value: index === 0 ? roundTo(1, part + left) : part };
		});
	});
}

/** Debt at the end of the year: between a seventh and a half of the year's income, moving slowly. */
export function sampleDebt(income: readonly Observation[], areas: readonly Area[]): Sampled[] {
	const municipalities = new Set(areas.filter(({ level }) => level === 'municipality').map(({ code }) => code));
	return income.flatMap(({ area, period, value }) => {
		if (value === null || !municipalities.has(area)) return [];
		const share = 0.32 + 0.15 * wobble(`budget-debt ${area}`) + 0.03 * wobble(`budget-debt ${area} ${period}`);
		return [{ area, period, value: roundTo(1, value * share) }];
	});
}
