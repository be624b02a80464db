/** One cell of a table: its number, or why there is none (`.` cannot exist, `..` not known, `...` not told). */
export type PxCell = { value: number | null; sign?: string };

export type PxCategory = { code: string; text: string };

export type PxDimension = {
	code: string;
	categories: readonly PxCategory[];
	time?: boolean;
	/** Whether a question may leave the dimension out; its first category then stands for all of it. */
	elimination?: boolean;
};

/** A table of a PxWeb database. */
export type PxTable = {
	/** `'RV0291U'`, the name by which it is also found without its folders. */
	id: string;
	/** `'rahvastik/ranne/RVR02.px'` */
	path: string;
	title: string;
	/** When the publisher last changed it, `'2026-05-20T08:00:00'`. */
	updated: string;
	dimensions: readonly PxDimension[];
	/** The cell at one category of every dimension: codes in the order of `dimensions`. */
	cell: (codes: readonly string[]) => PxCell;
	/** Whether it is answered with an object of the cells that have a number, instead of a list of all. */
	sparse?: boolean;
};

/** What a question of the API asks of one dimension. */
export type PxSelection = { code: string; selection: { filter: string; values: string[] } };

/** The dimensions of an answer with the categories that were asked for; null where the question is a wrong one. */
export function selected(table: PxTable, query: readonly PxSelection[]): PxDimension[] | null {
	if (query.some(({ code }) => !table.dimensions.some((dimension) => dimension.code === code))) return null;
	const chosen = table.dimensions.map((dimension) => ({ ...dimension, categories: chosenOf(dimension, query) }));
	return chosen.every(({ categories }) => categories.length > 0) ? chosen : null;
}

function chosenOf(dimension: PxDimension, query: readonly PxSelection[]): readonly PxCategory[] {
	const { categories } = dimension;
	const asked = query.find(({ code }) => code === dimension.code)?.selection;
	if (!asked) return dimension.elimination ? categories.slice(0, 1) : categories;
	if (asked.filter === 'all') return categories.filter(({ code }) => asked.values.some((like) => isLike(code, like)));
	if (asked.filter === 'top') return categories.slice(-Number(asked.values[0]));
	const known = categories.filter(({ code }) => asked.values.includes(code));
	return asked.filter === 'item' && known.length === asked.values.length ? known : [];
}

function isLike(code: string, pattern: string): boolean {
	return pattern === '*' || (pattern.endsWith('*') ? code.startsWith(pattern.slice(0, -1)) : code === pattern);
}

export function cellCount(dimensions: readonly PxDimension[]): number {
	return dimensions.reduce((count, { categories }) => count * categories.length, 1);
}

/** The answer to a question in the form `json-stat2`. */
export function jsonStat(table: PxTable, dimensions: readonly PxDimension[]): unknown {
	const signs: Record<string, string> = {};
	const list: (number | null)[] = [];
	const present: Record<string, number> = {};
	forEachCell(table, dimensions, ({ value, sign }, index) => {
		if (sign !== undefined) signs[index] = sign;
		if (!table.sparse) list.push(value);
		else if (value !== null) present[index] = value;
	});
	return {
		class: 'dataset',
		label: table.title,
		source: 'Made figures of a test server',
		updated: `${table.updated}Z`,
		id: dimensions.map(({ code }) => code),
		size: dimensions.map(({ categories }) => categories.length),
		dimension: Object.fromEntries(dimensions.map((dimension) => [dimension.code, dimensionOf(dimension)])),
		value: table.sparse ? present : list,
		...(Object.keys(signs).length > 0 ? { status: signs } : {}),
		role: { time: dimensions.filter(({ time }) => time).map(({ code }) => code) },
		version: '2.0',
		extension: { px: { tableid: table.id, decimals: 0 } }
	};
}

function dimensionOf({ code, categories, elimination }: PxDimension): unknown {
	return {
		label: code,
		category: {
			index: Object.fromEntries(categories.map((category, position) => [category.code, position])),
			label: Object.fromEntries(categories.map((category) => [category.code, category.text]))
		},
		extension: { elimination: elimination ?? false, show: 'value' }
	};
}

/** Goes through the cells in the order of the answer: the last dimension turns fastest. */
function forEachCell(
	table: PxTable,
	dimensions: readonly PxDimension[],
	visit: (cell: PxCell, index: number) => void
): void {
	const codes: string[] = [];
	let index = 0;
	function walk(depth: number): void {
		const dimension = dimensions[depth];
		if (!dimension) {
			visit(table.cell(codes), index);
			index += 1;
			return;
		}
		for (const { code } of dimension.categories) {
			codes[depth] = code;
			walk(depth + 1);
		}
	}
	walk(0);
}

/** What `GET table` tells: the dimensions with all their categories. */
export function metadata(table: PxTable): unknown {
	return {
		title: table.title,
		variables: table.dimensions.map(({ code, categories, time, elimination }) => ({
			code,
			text: code,
			values: categories.map((category) => category.code),
			valueTexts: categories.map((category) => category.text),
			...(elimination ? { elimination } : {}),
			...(time ? { time } : {})
		}))
	};
}
