import type { Observation } from '#lib/model/observation.ts';
import type { Context, IndicatorDefinition, Input, Observed } from '../define.ts';
import { addSamples, addTotals, fillGaps, keyOf, type Series } from './complete-series.ts';
import { inFileOrder } from './observation-order.ts';

/** The validated rows of each source, by the source's id. */
export type RowsBySource = ReadonlyMap<string, readonly unknown[]>;

/** The source in which a missing figure would be looked for: the first that the indicator is made from. */
function firstSource({ id, inputs }: IndicatorDefinition): string {
	const first: Input | undefined = Object.values(inputs)[0];
	if (!first) throw new Error(`${id}: an indicator is made from at least one source or indicator`);
	return first.kind === 'source' ? first.id : firstSource(first);
}

function seriesOf(id: string, observed: readonly Observed[]): Series {
	const series = new Map(observed.map((row) => [keyOf(row), row]));
	if (series.size === observed.length) return series;
	const twice = observed.find((row) => series.get(keyOf(row)) !== row);
	throw new Error(`${id}, ${twice?.area}, ${twice?.period}: two figures for the same area and period`);
}

/**
 * Every observation of the indicators, by indicator id, area and period: what each says of its inputs, then sample
 * figures if they are asked for, sums, and a null with its reason for all that is missing. The same rows give the same
 * observations.
 */
export function observeAll(
	indicators: readonly IndicatorDefinition[],
	rowsBySource: RowsBySource,
	context: Context,
	options: { sample: boolean }
): Observation[] {
	const done = new Map<string, readonly Observation[]>();

	function rowsOf(input: Input, path: readonly string[]): readonly unknown[] {
		if (input.kind === 'indicator') return resolve(input, path);
		const rows = rowsBySource.get(input.id);
		if (!rows) throw new Error(`${path.at(-1)}: no rows of its source ${input.id} were read`);
		return rows;
	}

	function resolve(indicator: IndicatorDefinition, above: readonly string[]): readonly Observation[] {
		const path = [...above, indicator.id];
		if (above.includes(indicator.id)) throw new Error(`indicators made from each other: ${path.join(' → ')}`);
		const known = done.get(indicator.id);
		if (known) return known;
		const inputs = Object.entries(indicator.inputs).map(([name, input]) => [name, rowsOf(input, path)]);
		const observations = observe(indicator, Object.fromEntries(inputs) as never);
		done.set(indicator.id, observations);
		return observations;
	}

	/** `inputs` are what the definition declares: the rows were validated by their source's schema. */
	function observe(indicator: IndicatorDefinition, inputs: never): Observation[] {
		const facts = seriesOf(indicator.id, indicator.observe(inputs, context));
		const samples = options.sample && indicator.sample ? indicator.sample(inputs, context) : [];
		const municipal = addSamples(facts, samples, context.areas);
		const series = indicator.totals === 'sum' ? addTotals(municipal, context.areas) : municipal;
		const complete = fillGaps(series, indicator, context.areas, firstSource(indicator));
		return complete.map(({ area, period, value, status, source, caveat }) => {
			return { indicator: indicator.id, area, period, value, status, source, caveat };
		});
	}

	return indicators.flatMap((indicator) => resolve(indicator, [])).toSorted(inFileOrder);
}
