import * as v from 'valibot';
import { AreaCode } from './area.ts';
import { Id } from './observation.ts';
import { Period } from './period.ts';
import { Moment } from './source-status.ts';
import { Status } from './status.ts';

/** A release's name: the day of its making and a hash of its figures. */
export const ReleaseId = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d-[0-9a-f]{8}$/));

/** One figure that is not what it was in the release before. A status of null: there was, or is, no such observation. */
export const ValueChange = v.object({
	indicator: Id,
	area: AreaCode,
	period: Period,
	before: v.nullable(v.number()),
	beforeStatus: v.nullable(Status),
	after: v.nullable(v.number()),
	afterStatus: v.nullable(Status)
});
export type ValueChange = v.InferOutput<typeof ValueChange>;

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** How many figures came, went and changed. */
export const ChangeCounts = v.object({ added: Count, removed: Count, revised: Count });
export type ChangeCounts = v.InferOutput<typeof ChangeCounts>;

/** What a release changed against the one before it. */
export const ReleaseChanges = v.object({
	release: ReleaseId,
	previous: ReleaseId,
	at: Moment,
	counts: ChangeCounts,
	/** Indicators with a change, in the order of the catalog. */
	indicators: v.array(v.object({ indicator: Id, counts: ChangeCounts })),
	/** The changes themselves: revised figures first, then removed, then added; as many as a page can hold. */
	values: v.array(ValueChange)
});
export type ReleaseChanges = v.InferOutput<typeof ReleaseChanges>;
