import * as v from 'valibot';
import { AreaCode } from './area.ts';
import { Period } from './period.ts';
import { missingStatuses, Status } from './status.ts';

/** A short name in kebab-case: of an indicator, a source, a caveat. */
export const Id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'an id is written in kebab-case'));

/** One figure about one area and period, in the indicator's unit. A missing value is null, and its status says why. */
export const Observation = v.pipe(
	v.object({
		indicator: Id,
		area: AreaCode,
		period: Period,
		value: v.nullable(v.pipe(v.number(), v.finite())),
		status: Status,
		/** The source that the figure, or the newest part of it, was taken from. */
		source: Id,
		/** What a reader must know before using the figure: an id among the catalog's caveats. */
		caveat: v.nullable(Id)
	}),
	v.check(
		({ value, status }) => (value === null) === missingStatuses.includes(status),
		'a value is null exactly when the status says that it is missing'
	)
);
export type Observation = v.InferOutput<typeof Observation>;
