import type { GenericSchema } from 'valibot';
import type { Area, AreaCode } from '#lib/model/area.ts';
import type { Indicator } from '#lib/model/indicator.ts';
import type { Observation } from '#lib/model/observation.ts';
import type { Period } from '#lib/model/period.ts';
import type { Source } from '#lib/model/source.ts';
import type { Status } from '#lib/model/status.ts';

/**
 * A published table. `decode` turns the snapshot's bytes into records and knows its format;
 * `row` holds each record and makes it a row of ours; `key` names the fields that no two rows may share.
 */
export type SourceDefinition<Row = unknown> = Source & {
	kind: 'source';
	/** The file under `data-pipeline/snapshot/`. */
	file: string;
	decode: (bytes: Uint8Array) => unknown[];
	row: GenericSchema<unknown, Row>;
	key: readonly string[];
};

export function defineSource<Row>(
	definition: Omit<SourceDefinition<Row>, 'kind' | 'key'> & { key: readonly (keyof NoInfer<Row> & string)[] }
): SourceDefinition<Row> {
	return { kind: 'source', ...definition };
}

/** The row type of a source. */
export type RowOf<Definition> = Definition extends SourceDefinition<infer Row> ? Row : never;

/** What `observe` returns for one area and period; the indicator's id is added by the stage. */
export type Observed = {
	area: AreaCode;
	period: Period;
	value: number | null;
	status: Status;
	source: string;
	caveat: string | null;
};

/** A made figure: the stage gives it the status `sample` and the source `sample`, and only where no figure stands. */
export type Sampled = { area: AreaCode; period: Period; value: number };

/** An indicator is made from the rows of sources and from the observations of other indicators. */
export type Input = SourceDefinition | IndicatorDefinition;
export type InputRows<Inputs extends Record<string, unknown>> = {
	[Name in keyof Inputs]: Inputs[Name] extends SourceDefinition<infer Row>
		? readonly Row[]
		: Inputs[Name] extends { kind: 'indicator' }
			? readonly Observation[]
			: never;
};

export type Context = {
	/** Today's areas: country, counties, municipalities. */
	areas: readonly Area[];
};

export type IndicatorDefinition = Indicator & {
	kind: 'indicator';
	inputs: Record<string, Input>;
	/**
	 * `sum`: counties and the country are the sum of their municipalities where every one of them has a figure,
	 * unless `observe` gave their figure itself. `none`: `observe` says all that there is to say.
	 */
	totals: 'sum' | 'none';
	observe: (inputs: never, context: Context) => Observed[];
	/** Sample figures for what no source tells, municipalities only. Never asked in a release for publication. */
	sample: ((inputs: never, context: Context) => Sampled[]) | null;
};

export function defineIndicator<const Inputs extends Record<string, Input>>(
	definition: Omit<Indicator, 'categories'> & {
		categories?: Indicator['categories'];
		inputs: Inputs;
		totals: 'sum' | 'none';
		observe: (inputs: InputRows<Inputs>, context: Context) => Observed[];
		sample?: (inputs: InputRows<Inputs>, context: Context) => Sampled[];
	}
): IndicatorDefinition {
	return { kind: 'indicator', categories: null, sample: null, ...definition } as IndicatorDefinition;
}

/** One line that names the source, the row (first data row is 1), the field and what is wrong. */
export class SourceError extends Error {
	override name = 'SourceError';
	constructor(
		readonly source: string,
		readonly reason: string,
		readonly at: { row?: number; field?: string } = {}
	) {
		const place = [at.row === undefined ? '' : `row ${at.row}`, at.field ?? ''].filter(Boolean).join(', ');
		super(`${source}: ${place ? `${place}: ` : ''}${reason}`.replace(/\s+/g, ' '));
	}
}
