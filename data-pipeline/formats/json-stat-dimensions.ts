import * as v from 'valibot';
import { FormatError } from './format-error.ts';

/** A dimension with its categories in their order. */
export type JsonStatDimension = {
	id: string;
	label: string;
	codes: readonly string[];
	/** The categories' texts, in the order of `codes`; a code where there is no text. */
	labels: readonly string[];
	/** How many cells further the next category is. */
	step: number;
};

const Dimension = v.looseObject({
	label: v.nullish(v.string()),
	category: v.looseObject({
		index: v.optional(v.union([v.array(v.string()), v.record(v.string(), v.number())])),
		label: v.optional(v.record(v.string(), v.string()))
	})
});

/** The dimensions of a dataset in their order. Throws FormatError where they do not fit `id` and `size`. */
export function jsonStatDimensions(
	ids: readonly string[],
	sizes: readonly number[],
	given: Readonly<Record<string, unknown>>
): JsonStatDimension[] {
	if (ids.length !== sizes.length) throw new FormatError(`${ids.length} dimensions, but ${sizes.length} sizes`);
	let step = sizes.reduce((product, size) => product * size, 1);
	return ids.map((id, position) => {
		if (ids.indexOf(id) !== position) throw new FormatError(`the dimension "${id}" stands twice`);
		const { label, category } = parseDimension(id, given[id]);
		const codes = codesInOrder(id, category.index ?? Object.keys(category.label ?? {}));
		const size = sizes[position] ?? 0;
		if (codes.length !== size) {
			throw new FormatError(`the dimension "${id}" has ${codes.length} categories where its size says ${size}`);
		}
		step /= size || 1;
		return { id, label: label ?? id, codes, labels: codes.map((code) => category.label?.[code] ?? code), step };
	});
}

function parseDimension(id: string, given: unknown): v.InferOutput<typeof Dimension> {
	if (given === undefined) throw new FormatError(`the dimension "${id}" is named but not described`);
	const parsed = v.safeParse(Dimension, given);
	if (parsed.success) return parsed.output;
	const [issue] = parsed.issues;
	throw new FormatError(`the dimension "${id}": ${v.getDotPath(issue) ?? 'whole'}: ${issue.message}`);
}

/** A list of codes, or the position of each code: `{ "2025": 0, "2024": 1 }`. */
function codesInOrder(id: string, index: readonly string[] | Readonly<Record<string, number>>): readonly string[] {
	const places: [string, number][] = Array.isArray(index)
		? index.map((code, place) => [code, place])
		: Object.entries(index);
	const codes = Array.from<string | undefined>({ length: places.length });
	for (const [code, place] of places) {
		if (!(place in codes)) throw new FormatError(`the category "${code}" of "${id}" stands at ${place}`);
		if (codes[place] !== undefined) {
			throw new FormatError(`the categories "${codes[place]}" and "${code}" of "${id}" stand at one place`);
		}
		codes[place] = code;
	}
	const seen = new Set<string>();
	return codes
		.filter((code) => code !== undefined)
		.map((code) => {
			if (seen.has(code)) throw new FormatError(`the category "${code}" of "${id}" stands twice`);
			seen.add(code);
			return code;
		});
}
