import * as v from 'valibot';
import { FormatError } from './format-error.ts';
import { parseJson } from './json.ts';
import { jsonStatStatuses, jsonStatValues } from './json-stat-cells.ts';
import { jsonStatDimensions, type JsonStatDimension } from './json-stat-dimensions.ts';

/**
 * One dataset of JSON-stat 2.0, to be read cell by cell: no object is made for a cell, so 16 million of them are an
 * array of numbers. A cell's number is the sum of its categories' positions, each times the `step` of its dimension.
 */
export type JsonStat = {
	/** When the publisher last changed the table, as the publisher writes it. */
	updated: string | null;
	dimensions: readonly JsonStatDimension[];
	/** How many cells there are: the product of the dimensions' sizes. */
	cells: number;
	/** Throws FormatError that names the dimensions that are there. */
	dimension: (id: string) => JsonStatDimension;
	/** Null where the publisher gives no number. */
	value: (cell: number) => number | null;
	/** The publisher's own sign for the cell (`..`, `p`); null where it gives none. */
	status: (cell: number) => string | null;
};

const object = v.custom<object>(
	(given) => typeof given === 'object' && given !== null,
	'a list or an object is expected'
);
const Dataset = v.looseObject({
	class: v.literal('dataset'),
	id: v.array(v.string()),
	size: v.array(v.pipe(v.number(), v.integer(), v.minValue(0))),
	dimension: v.record(v.string(), v.unknown()),
	value: object,
	status: v.nullish(v.union([v.string(), object])),
	updated: v.nullish(v.string())
});

/**
 * Throws FormatError for bytes that are no such dataset, and for one that does not fit together: another number of
 * values than cells, a value that is no number, a category that stands twice.
 *
 * `jsonstat-toolkit` is not used here: it checks none of this, has no types, and makes an object for every cell. The
 * tests hold our records equal to what it reads.
 */
export function readJsonStat(bytes: Uint8Array): JsonStat {
	const parsed = v.safeParse(Dataset, parseJson(bytes));
	if (!parsed.success) {
		const [issue] = parsed.issues;
		throw new FormatError(
			`a JSON-stat 2.0 dataset is expected, but its ${v.getDotPath(issue) ?? 'whole'}: ${issue.message}`
		);
	}
	const { id: ids, size, dimension, value, status, updated } = parsed.output;
	const dimensions = jsonStatDimensions(ids, size, dimension);
	const cells = size.reduce((product, factor) => product * factor, 1);
	const values = jsonStatValues(value, cells, (cell) => placeOf(cell, dimensions));
	return {
		updated: updated ?? null,
		dimensions,
		cells,
		dimension: (id) => dimensions.find((one) => one.id === id) ?? throwNoDimension(id, dimensions),
		value: (cell) => numberOrNull(values[cell]),
		status: jsonStatStatuses(status ?? {}, cells)
	};
}

/** The position of a cell's category in a dimension. */
export function positionIn({ step, codes }: JsonStatDimension, cell: number): number {
	return Math.floor(cell / step) % codes.length;
}

function placeOf(cell: number, dimensions: readonly JsonStatDimension[]): string {
	return dimensions.map((one) => `${one.id} ${one.codes[positionIn(one, cell)]}`).join(', ');
}

function throwNoDimension(id: string, dimensions: readonly JsonStatDimension[]): never {
	const there = dimensions.map((one) => `"${one.id}"`).join(', ');
	throw new FormatError(`the dimension "${id}" is not there; there are ${there}`);
}

function numberOrNull(value: number | undefined): number | null {
	return value === undefined || Number.isNaN(value) ? null : value;
}

/** One cell: code and text of its category in each dimension that is named, its number, the publisher's own sign. */
export type JsonStatRecord<Field extends string> = Record<Field | `${Field}Label`, string> & {
	value: number | null;
	status: string | null;
};

/**
 * The cells of a JSON-stat 2.0 dataset as records, in the dataset's order. `fields` maps a dimension to the field that
 * holds its category's code; its text is in the field of that name with `Label`. A dimension that is not named may
 * have one category only: else two records would tell of the same thing. `constant` is put into every record.
 * Throws FormatError.
 */
export function jsonStatRecords<const Field extends string, Constant extends object = object>(
	bytes: Uint8Array,
	fields: Readonly<Record<string, Field>>,
	{ constant }: { constant?: Constant } = {}
): (JsonStatRecord<Field> & Constant)[] {
	const table = readJsonStat(bytes);
	const columns = Object.entries(fields).map(([id, field]) => ({ field, dimension: table.dimension(id) }));
	const left = table.dimensions.find(({ id, codes }) => !Object.hasOwn(fields, id) && codes.length !== 1);
	if (left)
		throw new FormatError(`the dimension "${left.id}" has ${left.codes.length} categories and is not asked for`);
	return Array.from({ length: table.cells }, (_, cell) => {
		const categories = columns.flatMap(({ field, dimension }) => {
			const position = positionIn(dimension, cell);
			return [
				[field, dimension.codes[position]],
				[`${field}Label`, dimension.labels[position]]
			];
		});
		const cellOfTable = { value: table.value(cell), status: table.status(cell) };
		return { ...constant, ...Object.fromEntries(categories), ...cellOfTable } as JsonStatRecord<Field> & Constant;
	});
}
