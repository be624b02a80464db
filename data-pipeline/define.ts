import type { GenericSchema } from 'valibot';
import type { Area, AreaCode, FormerArea } from '#lib/model/area.ts';
import type { Breakdown, CategoryId, DimensionId } from '#lib/model/dimension.ts';
import type { Indicator } from '#lib/model/indicator.ts';
import type { Observation } from '#lib/model/observation.ts';
import type { Period } from '#lib/model/period.ts';
import type { Frequency } from '#lib/model/source-status.ts';
import type { Source } from '#lib/model/source.ts';
import type { Status } from '#lib/model/status.ts';
import type { PullRequest } from './request.ts';

/** Every area that a publisher may name: those of today and those before the reform of 2017. */
export type KnownAreas = {
	areas: readonly Area[];
	formerAreas: readonly FormerArea[];
};

/** How a source is brought from its publisher: what is asked, and how the answer becomes records for the row schema. */
export type LiveTable = {
	request: PullRequest;
	/** The records of the bytes as they are kept. Throws FormatError: a name that is not known, a dimension that is gone. */
	decode: (bytes: Uint8Array, known: KnownAreas) => unknown[];
	frequency: Frequency;
	/** How many rows of the last pull may be missing from the next, as a fraction, before a person must look. */
	mayLose: number;
};

/**
 * A published table. Its bytes come from the embedded snapshot (`file`, `decode`), from the publisher (`live`), or from
 * either; both ways lead to records that `row` holds and makes rows of ours. `key` names the fields that no two rows
 * may share.
 */
export type SourceDefinition<Row = unknown> = Source & {
	kind: 'source';
	/** The file under `data-pipeline/snapshot/` and its decoder; null for a source that only its publisher has. */
	embedded: { file: string; decode: (bytes: Uint8Array) => unknown[] } | null;
	live: LiveTable | null;
	row: GenericSchema<unknown, Row>;
	key: readonly string[];
	/**
	 * The fields (numbers, or lists of numbers) that are summed where several areas of the past make one of today;
	 * null where a sum would be wrong: then only areas that merely changed their code are carried over.
	 */
	additive: readonly string[] | null;
};

/** What a definition says; what it leaves out is null. */
type SourceDraft<Row> = Source &
	Partial<Pick<SourceDefinition<Row>, 'embedded' | 'live'>> &
	Pick<SourceDefinition<Row>, 'row'> & {
		key: readonly (keyof NoInfer<Row> & string)[];
		additive?: readonly (keyof NoInfer<Row> & string)[] | null;
	};

export function defineSource<Row>(definition: SourceDraft<Row>): SourceDefinition<Row> {
	return { kind: 'source', embedded: null, live: null, additive: null, ...definition };
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

/** The same of one part of an indicator's figure. */
export type ObservedPart = Observed & { category: CategoryId };

/** A made figure: the stage gives it the status `sample` and the source `sample`, and only where no figure stands. */
export type Sampled = { area: AreaCode; period: Period; value: number };

/** A made figure of one part. */
export type SampledPart = Sampled & { category: CategoryId };

/**
 * An indicator is made from the rows of sources and from the observations of other indicators. A source of which
 * nothing is known has no rows, and an indicator that has no figure at all is not in the release.
 */
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
	/** The date that a source's figures carry in this release, by its id; where it is not told, the definition's. */
	dates?: ReadonlyMap<string, string>;
};

/**
 * The parts of an indicator's figure along one dimension. Counties and the country are sums, as `totals` says. `observe`
 * is asked period by period, and given of each input that tells of areas in periods only the rows of that period.
 */
export type BreakdownDefinition = Breakdown & {
	observe: (inputs: never, context: Context) => ObservedPart[];
	sample: ((inputs: never, context: Context) => SampledPart[]) | null;
};

export type IndicatorDefinition = Omit<Indicator, 'breakdowns'> & {
	kind: 'indicator';
	inputs: Record<string, Input>;
	/**
	 * `sum`: counties and the country are the sum of their municipalities where every one of them has a figure,
	 * unless `observe` gave their figure itself. `none`: `observe` says all that there is to say.
	 */
	totals: 'sum' | 'none';
	observe: (inputs: never, context: Context) => Observed[];
	/**
	 * Sample figures for what no source tells: of municipalities, and of counties and the country where no sum would be
	 * right. Never asked in a release for publication.
	 */
	sample: ((inputs: never, context: Context) => Sampled[]) | null;
	breakdowns: readonly BreakdownDefinition[];
};

type BreakdownDraft<Inputs extends Record<string, Input>> = {
	dimension: DimensionId;
	categories: Breakdown['categories'];
	observe: (inputs: InputRows<Inputs>, context: Context) => ObservedPart[];
	sample?: (inputs: InputRows<Inputs>, context: Context) => SampledPart[];
};

/** A tenth of a figure: what most published tables stay within from one release to the next. */
const usualRevision = 0.1;

export function defineIndicator<const Inputs extends Record<string, Input>>(
	definition: Omit<Indicator, 'categories' | 'breakdowns' | 'revisionBound'> & {
		categories?: Indicator['categories'];
		revisionBound?: number;
		inputs: Inputs;
		totals: 'sum' | 'none';
		observe: (inputs: InputRows<Inputs>, context: Context) => Observed[];
		sample?: (inputs: InputRows<Inputs>, context: Context) => Sampled[];
		breakdowns?: readonly BreakdownDraft<Inputs>[];
	}
): IndicatorDefinition {
	const { breakdowns = [], ...rest } = definition;
	return {
		kind: 'indicator',
		categories: null,
		revisionBound: usualRevision,
		sample: null,
		...rest,
		breakdowns: breakdowns.map((breakdown) => ({ sample: null, ...breakdown }))
	} as IndicatorDefinition;
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
