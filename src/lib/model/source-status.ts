import * as v from 'valibot';
import { LocalText } from './language.ts';
import { Id } from './observation.ts';
import { Period } from './period.ts';

/**
 * Where the figures of a source stand in the release. `embedded`: from the snapshot that the project brings with it;
 * `fresh`: brought from the publisher by this run; `unchanged`: the publisher has nothing newer than an earlier run
 * brought; `stale`: the last good figures, because this run's did not hold; `missing`: none at all.
 */
export const sourceStates = ['embedded', 'fresh', 'unchanged', 'stale', 'missing'] as const;
export const SourceState = v.picklist(sourceStates);
export type SourceState = v.InferOutput<typeof SourceState>;

/** A moment in UTC, `'2026-11-22T02:15:00Z'`. */
export const Moment = v.pipe(v.string(), v.isoTimestamp(), v.endsWith('Z', 'a moment is written in UTC'));

/** How often a publisher brings new figures. */
export const frequencies = ['yearly', 'monthly', 'daily', 'once'] as const;
export const Frequency = v.picklist(frequencies);
export type Frequency = v.InferOutput<typeof Frequency>;

/** The checks that a pull goes through before it is taken, in their order. */
export const checkIds = ['reached', 'format', 'rows', 'keys', 'areas', 'coverage', 'lost-rows', 'values'] as const;
export const CheckId = v.picklist(checkIds);
export type CheckId = v.InferOutput<typeof CheckId>;

/** What is known of one source as the release was made. */
export const SourceStatus = v.object({
	source: Id,
	/** What the table is, also where the release has none of its figures. */
	title: LocalText,
	publisher: v.pipe(v.string(), v.nonEmpty()),
	state: SourceState,
	/** When its bytes were last brought from the publisher, or last seen to be unchanged; null when never. */
	lastSuccess: v.nullable(Moment),
	/** When the publisher last changed the table, as the publisher says; null where it does not. */
	updated: v.nullable(v.string()),
	/** The newest period that has a row; null where rows have no period. */
	newestPeriod: v.nullable(Period),
	frequency: Frequency,
	/** The day by which something newer is expected; null for a source that is published once. */
	expected: v.nullable(v.pipe(v.string(), v.isoDate())),
	/** How many rows of it the release is made from. */
	rows: v.pipe(v.number(), v.integer(), v.minValue(0)),
	/** In one line, why what the publisher has now was not taken, and since when; null when it was. */
	failure: v.nullable(v.object({ since: Moment, reason: v.string() })),
	/** What this run checked of it, and what was wrong (null: nothing). */
	checks: v.array(v.object({ check: CheckId, problem: v.nullable(v.string()) }))
});
export type SourceStatus = v.InferOutput<typeof SourceStatus>;

/** The state of every source of a release: `status.json`. */
export const ReleaseStatus = v.object({
	/** The moment of the run; of an embedded snapshot, the beginning of its day. */
	at: Moment,
	/** Whether the run asked the publishers, or read the embedded snapshot alone. */
	live: v.boolean(),
	sources: v.array(SourceStatus)
});
export type ReleaseStatus = v.InferOutput<typeof ReleaseStatus>;
