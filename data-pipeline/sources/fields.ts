import * as v from 'valibot';
import { AreaCode } from '#lib/model/area.ts';
import { Period } from '#lib/model/period.ts';
import { missingStatuses, Status } from '#lib/model/status.ts';
import { MunicipalityCode } from './ehak.ts';

/** A number, or the text of one as a CSV file has it. */
const number = (pattern: RegExp, meaning: string) => {
	const message = ({ received }: { received: string }) => `${meaning} is expected, not ${received}`;
	return v.pipe(
		v.union([v.string(), v.number()], message),
		v.transform(String),
		v.regex(pattern, message),
		v.transform(Number),
		v.finite()
	);
};

/** A whole number, 0 or more. */
export const Count = number(/^\d+$/, 'a count (a whole number, 0 or more)');

/** A whole number of either sign. */
export const Balance = number(/^-?\d+$/, 'a whole number');

/** A number of either sign, with a decimal point. */
export const Amount = number(/^-?\d+(\.\d+)?$/, 'a number');

/** A number above 0, with a decimal point. */
export const Size = v.pipe(
	number(/^\d+(\.\d+)?$/, 'a number above 0'),
	v.gtValue(0, ({ received }) => `a number above 0 is expected, not ${received}`)
);

/** A day, `'2021-02-28'`. */
export const Day = v.pipe(v.string(), v.isoDate());

/** An empty field is null: the publisher tells nothing there. */
export function orNull<Output>(schema: v.GenericSchema<string | number, Output>) {
	return v.pipe(
		v.nullable(v.union([v.string(), v.number()])),
		v.transform((field) => (field === '' ? null : field)),
		v.nullable(schema)
	);
}

/** A row of a table with one count per municipality and year. */
export const MunicipalityCount = v.strictObject({ area: MunicipalityCode, period: Period, value: Count });

/** The status of a figure; where a table gives none, `A` for a value and `O` for a missing one. */
export const StatusIfTold = v.optional(Status);

type Told = { value: number | null; status?: Status | undefined };

/** Gives a row its status where the table gave none. */
export function withStatus<Row extends Told>(row: Row): Omit<Row, 'status'> & { value: number | null; status: Status } {
	return { ...row, status: row.status ?? (row.value === null ? 'O' : 'A') };
}

/** Whether a value is there exactly when its status, where there is one, says so. */
export function isStated<Row extends Told>({ value, status }: Row): boolean {
	return status === undefined || (value === null) === missingStatuses.includes(status);
}

export const mustBeStated = 'a value is null exactly when the status says that it is missing';

/** A row of a table with one count per area and year, missing ones among them. */
export const AreaCount = v.pipe(
	v.strictObject({ area: AreaCode, period: Period, value: v.nullable(Count), status: StatusIfTold }),
	v.check(isStated, mustBeStated),
	v.transform(withStatus)
);
