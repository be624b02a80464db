import type { Observation } from '#lib/model/observation.ts';
import type { Context, IndicatorDefinition, Observed } from '../define.ts';
import { addSamples, addTotals, fillGaps, sampledAreas, seriesOf, type InPeriod } from './complete-series.ts';
import { grouped } from './grouped.ts';
import { openInputs, type InputRows, type ObserveOptions, type RowsOf } from './observe-inputs.ts';
import { observeParts, type PartGroup } from './observe-parts.ts';
import { observePlan } from './observe-plan.ts';
import { placesOf } from './places.ts';

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

/** What an indicator says of its inputs, completed: samples if they are asked for, sums, and what is missing. */
function observeWhole(
	indicator: IndicatorDefinition,
	inputs: InputRows,
	{ sample, context, places, source }: ObserveOptions
): Pick<IndicatorFigures, 'observations' | 'repeated'> {
	// `inputs` are what the definition declares: the rows were held to their source's schema.
	const { series, repeated } = seriesOf(indicator.observe(inputs as never, context));
	const made = sample && indicator.sample ? indicator.sample(inputs as never, context) : [];
	const samples = grouped(made, ({ period }) => period);
	for (const period of new Set([...series.keys(), ...samples.keys()])) {
		const inPeriod: InPeriod = series.get(period) ?? new Map();
		series.set(period, inPeriod);
		addSamples(inPeriod, samples.get(period) ?? [], sampledAreas(indicator, places));
		if (indicator.totals === 'sum') addTotals(inPeriod, period, places);
	}
	return { observations: fillGaps(indicator, series, places, source), repeated };
}

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
	{ sample }: Pick<ObserveOptions, 'sample'>
): AsyncGenerator<IndicatorFigures, void, undefined> {
	const places = placesOf(context.areas);
	const plan = observePlan(indicators);
	const listed = new Set(indicators);
	const inputs = openInputs(plan, rowsOf);
	for (const indicator of plan) {
		const rows = await inputs.read(indicator);
		const options = { sample, context, places, source: inputs.sourceOf(indicator) };
		const whole = observeWhole(indicator, rows, options);
		if (listed.has(indicator)) {
			const parts = { [Symbol.iterator]: () => observeParts(indicator, rows, options) };
			yield { indicator, ...whole, parts };
		}
		inputs.end(indicator, whole.observations);
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
