import * as v from 'valibot';
import { Period } from '#lib/model/period.ts';
import { MunicipalityCode } from './ehak.ts';

const number = (pattern: RegExp, meaning: string) =>
	v.pipe(
		v.string(),
		v.regex(pattern, ({ received }) => `${meaning} is expected, not ${received}`),
		v.transform(Number),
		v.finite()
	);

/** Text of a whole number, 0 or more. */
export const Count = number(/^\d+$/, 'a count (a whole number, 0 or more)');

/** Text of a whole number of either sign. */
export const Balance = number(/^-?\d+$/, 'a whole number');

/** Text of a number of either sign, with a decimal point. */
export const Amount = number(/^-?\d+(\.\d+)?$/, 'a number');

/** Text of a number above 0, with a decimal point. */
export const Size = v.pipe(
	number(/^\d+(\.\d+)?$/, 'a number above 0'),
	v.gtValue(0, ({ received }) => `a number above 0 is expected, not ${received}`)
);

/** A day, `'2021-02-28'`. */
export const Day = v.pipe(v.string(), v.isoDate());

/** An empty field is null: the publisher tells nothing there. */
export function orNull<Output>(schema: v.GenericSchema<string, Output>) {
	return v.pipe(
		v.string(),
		v.transform((text) => (text === '' ? null : text)),
		v.nullable(schema)
	);
}

/** A row of a table with one count per municipality and year. */
export const MunicipalityCount = v.strictObject({ area: MunicipalityCode, period: Period, value: Count });
