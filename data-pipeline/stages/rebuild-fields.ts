import { missingStatuses } from '#lib/model/status.ts';

/** A row by its fields, whatever its source. */
export type Fields = Readonly<Record<string, unknown>>;

export function fieldsOf(row: unknown): Fields {
	if (typeof row !== 'object' || row === null) throw new TypeError('a row of fields is expected');
	return { ...row };
}

/** Whether a row tells anything: a value in an additive field, or where there are none, a status that is not of a missing one. */
export function hasFigures(row: Fields, additive: readonly string[] | null): boolean {
	if (additive === null) return !missingStatuses.some((status) => status === row['status']);
	return additive.some((field) => [row[field]].flat().some((value) => typeof value === 'number'));
}

/** More than any table has, and free of the noise of binary fractions. */
const decimals = 4;

type Sum = number | null | (number | null)[];

/** The sum of a field over rows; of lists, place by place. Null where one of them has no value, or is not there. */
export function sumOf(rows: readonly (Fields | undefined)[], field: string): Sum {
	const values = rows.map((row) => row?.[field]);
	const lists = values.filter((value) => Array.isArray(value));
	if (lists.length === 0) return sumOfValues(values);
	const length = Math.max(...lists.map((list) => list.length));
	return Array.from({ length }, (_, place) =>
		sumOfValues(values.map((list: unknown) => (Array.isArray(list) ? list[place] : null)))
	);
}

/** As long a list of missing values as the field has in a row, or one missing value. */
export function missingOf(row: Fields, field: string): Sum {
	const value = row[field];
	return Array.isArray(value) ? value.map(() => null) : null;
}

function sumOfValues(values: readonly unknown[]): number | null {
	let sum = 0;
	for (const value of values) {
		if (typeof value !== 'number') return null;
		sum += value;
	}
	return Number(sum.toFixed(decimals)) + 0;
}
