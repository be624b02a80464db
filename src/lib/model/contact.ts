import * as v from 'valibot';
import { AreaCode } from './area.ts';
import { Id } from './observation.ts';

/** What a reader looks for to reach a municipality, in the order in which it is told. */
export const contactFields = [
	'address',
	'phone',
	'email',
	'website',
	'registry-code',
	'head-of-government',
	'chair-of-council',
	'office-hours'
] as const;
export const ContactField = v.picklist(contactFields);
export type ContactField = v.InferOutput<typeof ContactField>;

/** One contact of one municipality, from one source, as of a date. What is not known has no entry. */
export const Contact = v.object({
	area: AreaCode,
	field: ContactField,
	value: v.pipe(v.string(), v.nonEmpty(), v.maxLength(300)),
	source: Id,
	/** The day that the entry is of, as far as it is known. */
	date: v.pipe(v.string(), v.regex(/^\d{4}(-\d\d(-\d\d)?)?$/))
});
export type Contact = v.InferOutput<typeof Contact>;
