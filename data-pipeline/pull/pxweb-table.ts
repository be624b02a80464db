import * as v from 'valibot';
import type { Selection } from '../request.ts';
import { FormatError } from '../formats/format-error.ts';

/** A dimension of a table, with those of its categories that are wanted, in the table's order. */
export type Wanted = { id: string; label: string; codes: readonly string[]; labels: readonly string[] };

const Dimension = v.pipe(
	v.looseObject({
		code: v.string(),
		text: v.string(),
		values: v.array(v.string()),
		valueTexts: v.array(v.string()),
		elimination: v.optional(v.boolean(), false)
	}),
	v.check(({ values, valueTexts }) => values.length === valueTexts.length, 'as many texts as values are expected')
);
export type PxDimension = v.InferOutput<typeof Dimension>;

/** What a PxWeb server tells of a table: `GET` of its address. */
const Table = v.looseObject({ title: v.string(), variables: v.array(Dimension) });
export type PxTable = v.InferOutput<typeof Table>;

/** Throws FormatError. */
export function parseTable(json: unknown): PxTable {
	const parsed = v.safeParse(Table, json);
	if (parsed.success) return parsed.output;
	const [issue] = parsed.issues;
	throw new FormatError(
		`a table's description is expected, but its ${v.getDotPath(issue) ?? 'whole'}: ${issue.message}`
	);
}

/**
 * The categories that a request wants of each dimension that it names. Throws FormatError that names the dimension and
 * the code for a dimension that is not there, a category that is not there, and a dimension that cannot be left out.
 */
export function resolveSelection(table: PxTable, select: Readonly<Record<string, Selection>>): Wanted[] {
	const missing = Object.keys(select).find((code) => !table.variables.some((dimension) => dimension.code === code));
	if (missing !== undefined) {
		const there = listed(table.variables.map(({ code }) => code));
		throw new FormatError(`the dimension "${missing}" is not there; there are ${there}`);
	}
	const left = table.variables.find(({ code, elimination }) => !Object.hasOwn(select, code) && !elimination);
	if (left) throw new FormatError(`the dimension "${left.code}" is not asked for, and it cannot be left out`);
	return table.variables.flatMap((dimension) => {
		const selection = select[dimension.code];
		return selection === undefined ? [] : [wantedOf(dimension, selection)];
	});
}

function wantedOf(dimension: PxDimension, selection: Selection): Wanted {
	const { code: id, text: label, values, valueTexts } = dimension;
	const places = placesOf(dimension, selection);
	if (places.size === 0) throw new FormatError(`the dimension "${id}" has no category that is asked for`);
	const at = [...places].sort((a, b) => a - b);
	const pick = (list: readonly string[]) => at.flatMap((place) => list[place] ?? []);
	return { id, label, codes: pick(values), labels: pick(valueTexts) };
}

function placesOf({ code: id, values, valueTexts }: PxDimension, selection: Selection): Set<number> {
	if (selection === '*') return new Set(values.keys());
	if ('codes' in selection) {
		return new Set(
			selection.codes.map((code) => {
				const place = values.indexOf(code);
				if (place < 0)
					throw new FormatError(`"${id}" has no category with the code "${code}"; it has ${listed(values)}`);
				return place;
			})
		);
	}
	const texts = valueTexts.map(plainText);
	return new Set(
		selection.texts.map((text) => {
			const [place, second] = [...texts.keys()].filter((place) => texts[place] === plainText(text));
			if (place === undefined)
				throw new FormatError(`"${id}" has no category with the text "${text}"; it has ${listed(texts)}`);
			if (second !== undefined)
				throw new FormatError(`"${id}" has several categories with the text "${text}": name its code`);
			return place;
		})
	);
}

/** A text without the dots by which tables tell levels apart (`..Tallinn`), and without stray spaces; capitals stay. */
function plainText(text: string): string {
	return text.replace(/^[.\s]+|[.\s]+$/g, '').replace(/\s+/g, ' ');
}

function listed(names: readonly string[]): string {
	const first = names.slice(0, 8).map((name) => `"${name}"`);
	return `${first.join(', ')}${names.length > first.length ? ` and ${names.length - first.length} more` : ''}`;
}
