import * as v from 'valibot';
import { LocalText } from './language.ts';
import { Id } from './observation.ts';

/** A published table that figures were taken from. */
export const Source = v.object({
	id: Id,
	title: LocalText,
	publisher: v.pipe(v.string(), v.nonEmpty()),
	/** Where a person finds the table at its publisher; null where no address was recorded. */
	homepage: v.nullable(v.pipe(v.string(), v.url(), v.startsWith('https://'))),
	/** SPDX id or the licence's own name; null where the publisher states none. */
	licence: v.nullable(v.string()),
	/** The date that the figures carry: of publication, or of the state they describe, as far as it is known. */
	date: v.pipe(v.string(), v.regex(/^\d{4}(-\d\d(-\d\d)?)?$/))
});
export type Source = v.InferOutput<typeof Source>;

/** Something to know before using a figure, told wherever the figure stands. */
export const Caveat = v.object({ id: Id, text: LocalText });
export type Caveat = v.InferOutput<typeof Caveat>;
