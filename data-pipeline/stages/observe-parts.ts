import type { CategoryId, DimensionId } from '#lib/model/dimension.ts';
import type { Period } from '#lib/model/period.ts';
import type {
	BreakdownDefinition,
	Context,
	IndicatorDefinition,
	Observed,
	ObservedPart,
	SampledPart
} from '../define.ts';
import { addSamples, addTotals, hasFigure, orMissing, sampledAreas, type InPeriod } from './complete-series.ts';
import { grouped } from './grouped.ts';
import type { InputRows, ObserveOptions } from './observe-inputs.ts';

/** The parts of an indicator's figures along one dimension in one period. */
export type PartGroup = {
	dimension: DimensionId;
	period: Period;
	categories: readonly CategoryId[];
	/** For every area of the indicator's levels, in the order of their codes, its parts in the order of the categories. */
	areas: readonly (readonly Observed[])[];
	/** What was told and has no place among the parts, and why. */
	rejected: readonly { area: string; period: Period; reason: string }[];
};

/** The parts of a group one by one, in the order in which they stand in a file. */
export function partsOf({ categories, areas }: PartGroup): ObservedPart[] {
	return areas.flatMap((parts) =>
		parts.flatMap((part, index) => {
			const category = categories[index];
			return category === undefined ? [] : [{ ...part, category }];
		})
	);
}

/** Whether a row tells of one area in one period. */
function isOfPeriod(row: unknown): row is { period: Period } {
	return row instanceof Object && 'area' in row && 'period' in row && typeof row.period === 'string';
}

type Teller = { periods: readonly Period[]; tell: (period: Period) => readonly ObservedPart[] };

/**
 * The facts of a breakdown, asked for period by period with the rows of that period: there are never more of them at
 * once than one period has. Rows that do not tell of an area in a period are given whole, each time.
 */
function tellerOf({ observe }: BreakdownDefinition, inputs: InputRows, context: Context): Teller {
	const sliced = Object.entries(inputs).map(([name, rows]) => {
		const byPeriod = rows.length > 0 && rows.every(isOfPeriod) ? grouped(rows, ({ period }) => period) : null;
		return { name, rows, byPeriod };
	});
	const periods = new Set(sliced.flatMap(({ byPeriod }) => [...(byPeriod?.keys() ?? [])]));
	if (periods.size === 0) {
		const told = grouped(observe(inputs as never, context), ({ period }) => period);
		return { periods: [...told.keys()], tell: (period) => told.get(period) ?? [] };
	}
	function tell(period: Period): readonly ObservedPart[] {
		if (!periods.has(period)) return [];
		const slice = sliced.map(({ name, rows, byPeriod }) => [name, byPeriod ? (byPeriod.get(period) ?? []) : rows]);
		return observe(Object.fromEntries(slice) as never, context);
	}
	return { periods: [...periods], tell };
}

function completeGroup(
	indicator: IndicatorDefinition,
	{ dimension, categories }: BreakdownDefinition,
	period: Period,
	told: readonly ObservedPart[],
	samples: readonly SampledPart[],
	{ places, source }: ObserveOptions
): PartGroup {
	const { levels, totals } = indicator;
	const rejected: { area: string; period: Period; reason: string }[] = [];
	const facts = new Map(categories.map(({ id }) => [id, new Map<string, Observed>()]));
	for (const part of told) {
		const { area, category } = part;
		const own = facts.get(category);
		const reject = (why: string) => rejected.push({ area, period, reason: `${dimension} ${category}: ${why}` });
		if (part.period !== period) reject(`told of ${part.period} by rows of ${period}`);
		else if (!own) reject('not a category of the dimension');
		else {
			if (own.has(area)) reject('more than one figure is told of it');
			own.set(area, part);
		}
	}
	const sampled = grouped(samples, ({ category }) => category);
	const complete = categories.map(({ id }): InPeriod => {
		const inPeriod: InPeriod = facts.get(id) ?? new Map();
		addSamples(inPeriod, sampled.get(id) ?? [], sampledAreas(indicator, places));
		if (totals === 'sum') addTotals(inPeriod, period, places);
		return inPeriod;
	});
	const areas = complete.some(hasFigure)
		? places.byCode
				.filter(({ level }) => levels.includes(level))
				.map((area) => complete.map((inPeriod) => orMissing(inPeriod.get(area.code), area, period, source)))
		: [];
	return { dimension, period, categories: categories.map(({ id }) => id), areas, rejected };
}

/**
 * The parts of an indicator's figures, one dimension and period at a time: what each breakdown says, then sample figures
 * if they are asked for, sums, and a null with its reason where one is missing. A period without any part is left out.
 */
export function* observeParts(
	indicator: IndicatorDefinition,
	inputs: InputRows,
	options: ObserveOptions
): Generator<PartGroup, void, undefined> {
	for (const breakdown of indicator.breakdowns) {
		const { periods, tell } = tellerOf(breakdown, inputs, options.context);
		const made = options.sample && breakdown.sample ? breakdown.sample(inputs as never, options.context) : [];
		const samples = grouped(made, ({ period }) => period);
		for (const period of [...new Set([...periods, ...samples.keys()])].toSorted()) {
			const group = completeGroup(indicator, breakdown, period, tell(period), samples.get(period) ?? [], options);
			if (group.areas.length > 0 || group.rejected.length > 0) yield group;
		}
	}
}
