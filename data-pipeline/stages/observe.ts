import type { Observation } from '#lib/model/observation.ts';
import type { Period } from '#lib/model/period.ts';
import type { Context, IndicatorDefinition, Input, Observed, SourceDefinition } from '../define.ts';
import { addSamples, addTotals, fillGaps, sampledAreas, seriesOf, type InPeriod } from './complete-series.ts';
import { grouped } from './grouped.ts';
import { countUses, observePlan } from './observe-plan.ts';
import { observeParts, type PartGroup } from './observe-parts.ts';
import { placesOf } from './places.ts';

/** The rows of a source, each held to its schema; none where nothing is known of it. */
export type RowsOf = <Row>(source: SourceDefinition<Row>) => Promise<readonly Row[]>;

/** What is said of one indicator. */
export type IndicatorFigures = {
	indicator: IndicatorDefinition;
	/** By area and period, in the order of their codes. Empty where the indicator has no figure. */
	observations: readonly Observation[];
	/** The parts of its figures, made one dimension and period at a time as they are asked for. */
	parts: Iterable<PartGroup>;
	/** The areas and periods of which it was told more than one figure. */
	repeated: readonly Pick<Observed, 'area' | 'period'>[];
};

/**
 * The figures of each listed indicator, in an order in which each comes after those that it is made from: what it says
 * of its inputs, then sample figures if they are asked for, sums, and a null with its reason for all that is missing.
 * Rows and observations are kept only until the last indicator that is made from them. The same rows give the same
 * figures in the same order.
 */
export async function* observe(
	indicators: readonly IndicatorDefinition[],
	rowsOf: RowsOf,
	context: Context,
	options: { sample: boolean }
): AsyncGenerator<IndicatorFigures, void, undefined> {
	const places = placesOf(context.areas);
	const plan = observePlan(indicators);
	const listed = new Set(indicators);
	const uses = countUses(plan);
	const kept = new Map<Input, readonly unknown[]>();
	/** In which source a missing figure of an input would be looked for: the first that has rows, else the first. */
	const sourceOf = new Map<Input, { id: string; hasRows: boolean }>();

	async function read(input: Input): Promise<readonly unknown[]> {
		const known = kept.get(input);
		if (known) return known;
		if (input.kind === 'indicator') throw new Error(`${input.id}: asked for before it was observed`);
		const rows = await rowsOf(input);
		kept.set(input, rows);
		sourceOf.set(input, { id: input.id, hasRows: rows.length > 0 });
		return rows;
	}

	function firstSource({ id, inputs }: IndicatorDefinition): { id: string; hasRows: boolean } {
		const sources = Object.values(inputs).flatMap((input) => sourceOf.get(input) ?? []);
		const first = sources.find(({ hasRows }) => hasRows) ?? sources[0];
		if (!first) throw new Error(`${id}: an indicator is made from at least one source or indicator`);
		return first;
	}

	for (const indicator of plan) {
		const { id, levels, totals } = indicator;
		const inputs: Record<string, readonly unknown[]> = {};
		for (const [name, input] of Object.entries(indicator.inputs)) inputs[name] = await read(input);
		const source = firstSource(indicator);
		sourceOf.set(indicator, source);

		// `inputs` are what the definition declares: the rows were held to their source's schema.
		const told = seriesOf(indicator.observe(inputs as never, context));
		const made = options.sample && indicator.sample ? indicator.sample(inputs as never, context) : [];
		const samples = grouped(made, ({ period }) => period);
		const series = new Map<Period, InPeriod>();
		for (const period of new Set([...told.series.keys(), ...samples.keys()])) {
			const facts: InPeriod = told.series.get(period) ?? new Map();
			const known = addSamples(facts, samples.get(period) ?? [], sampledAreas(indicator, places));
			series.set(period, totals === 'sum' ? addTotals(known, period, places) : known);
		}
		const observations = fillGaps(series, levels, places, source.id).map(
			({ area, period, value, status, source, caveat }): Observation => {
				return { indicator: id, area, period, value, status, source, caveat };
			}
		);
		if (uses.has(indicator)) kept.set(indicator, observations);
		if (listed.has(indicator)) {
			const partOptions = { ...options, context, places, source: source.id };
			const parts = { [Symbol.iterator]: () => observeParts(indicator, inputs, partOptions) };
			yield { indicator, observations, parts, repeated: told.repeated };
		}
		for (const input of new Set(Object.values(indicator.inputs))) {
			const left = (uses.get(input) ?? NaN) - 1;
			uses.set(input, left);
			if (left === 0) kept.delete(input);
		}
	}
}

/** Every observation of the indicators at once, by indicator, area and period: for a country that is small. */
export async function observeAll(
	indicators: readonly IndicatorDefinition[],
	rowsOf: RowsOf,
	context: Context,
	options: { sample: boolean }
): Promise<Observation[]> {
	const all = new Map<string, readonly Observation[]>();
	for await (const { indicator, observations, repeated } of observe(indicators, rowsOf, context, options)) {
		const [twice] = repeated;
		if (twice) throw new Error(`${indicator.id}, ${twice.area}, ${twice.period}: more than one figure is told of it`);
		all.set(indicator.id, observations);
	}
	return [...all.keys()].toSorted().flatMap((id) => all.get(id) ?? []);
}
