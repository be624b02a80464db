import type { Observation } from '#lib/model/observation.ts';
import type { Context, IndicatorDefinition, Input, SourceDefinition } from '../define.ts';
import { countUses } from './observe-plan.ts';
import type { Places } from './places.ts';

/** The rows of a source, each held to its schema; none where nothing is known of it. */
export type RowsOf = <Row>(source: SourceDefinition<Row>) => Promise<readonly Row[]>;

/** What an indicator is made from, by its own names for it: rows of sources, observations of other indicators. */
export type InputRows = Record<string, readonly unknown[]>;

/** What observing goes by. */
export type ObserveOptions = {
	/** Whether sample figures are made where there is none. */
	sample: boolean;
	context: Context;
	places: Places;
	/** Where a missing figure would be looked for. */
	source: string;
};

/** What the indicators of a plan are made from, each kept in memory only until the last one that is made from it. */
export type Inputs = {
	read: (indicator: IndicatorDefinition) => Promise<InputRows>;
	/** Id of the source in which a missing figure would be looked for: the first that has rows, else the first. */
	sourceOf: (indicator: IndicatorDefinition) => string;
	/** Told when an indicator was observed: keeps that for those made from it, and lets go what it was the last to need. */
	end: (indicator: IndicatorDefinition, observations: readonly Observation[]) => void;
};

type Origin = { id: string; hasRows: boolean };

/** `plan`: every indicator after those that it is made from. */
export function openInputs(plan: readonly IndicatorDefinition[], rowsOf: RowsOf): Inputs {
	const uses = countUses(plan);
	const kept = new Map<Input, readonly unknown[]>();
	const origins = new Map<Input, Origin>();

	async function rowsOfInput(input: Input): Promise<readonly unknown[]> {
		const known = kept.get(input);
		if (known) return known;
		if (input.kind === 'indicator') throw new Error(`${input.id}: asked for before it was observed`);
		const rows = await rowsOf(input);
		kept.set(input, rows);
		origins.set(input, { id: input.id, hasRows: rows.length > 0 });
		return rows;
	}

	return {
		async read(indicator) {
			const rows: InputRows = {};
			for (const [name, input] of Object.entries(indicator.inputs)) rows[name] = await rowsOfInput(input);
			const from = Object.values(indicator.inputs).flatMap((input) => origins.get(input) ?? []);
			const origin = from.find(({ hasRows }) => hasRows) ?? from[0];
			if (origin) origins.set(indicator, origin);
			return rows;
		},
		sourceOf(indicator) {
			const origin = origins.get(indicator);
			if (!origin) throw new Error(`${indicator.id}: an indicator is made from at least one source or indicator`);
			return origin.id;
		},
		end(indicator, observations) {
			if (uses.has(indicator)) kept.set(indicator, observations);
			for (const input of new Set(Object.values(indicator.inputs))) {
				const left = (uses.get(input) ?? NaN) - 1;
				uses.set(input, left);
				if (left === 0) kept.delete(input);
			}
		}
	};
}
