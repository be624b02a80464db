import type { Cell } from '../query/columns.ts';
import { aboutText } from './about-table.ts';
import type { ExportColumn, ExportRow } from './export-column.ts';
import type { ExportTable } from './export-table.ts';

/** A dataset of JSON-stat 2.0: a cube, its cells in row-major order. */
export type JsonStat = {
	version: '2.0';
	class: 'dataset';
	label: string;
	source: string;
	updated: string;
	note: string[];
	id: string[];
	size: number[];
	role: { time?: string[]; geo?: string[]; metric?: string[] };
	dimension: Record<string, { label: string; category: { index: string[]; label: Record<string, string> } }>;
	value: (number | null)[];
	/** One for each cell; null where there is no observation. */
	status: (string | null)[];
	extension: Record<string, unknown>;
};

type Cube = { dimensions: ExportColumn[]; measures: ExportColumn[] };

function cubeOf({ columns }: Pick<ExportTable, 'columns'>): Cube {
	return {
		dimensions: columns.filter(({ role }) => role === 'dimension'),
		measures: columns.filter(({ role }) => role === 'value')
	};
}

const keyOf = (row: ExportRow, dimensions: readonly ExportColumn[]) =>
	JSON.stringify(dimensions.map(({ name }) => String(row[name])));

/** Whether the rows are cells of a cube: each told from the others by its dimensions. */
export function isCube(table: Pick<ExportTable, 'columns' | 'rows'>): boolean {
	const { dimensions, measures } = cubeOf(table);
	const keys = new Set(table.rows.map((row) => keyOf(row, dimensions)));
	return measures.length > 0 && dimensions.length > 0 && table.rows.length > 0 && keys.size === table.rows.length;
}

/** Where the values of a table with several columns of them are told apart. */
const measure = 'measure';

/** A table as JSON-stat 2.0. Throws where its rows are not cells of a cube: ask `isCube` first. */
export function toJsonStat(table: ExportTable): JsonStat {
	if (!isCube(table)) throw new Error('rows that their dimensions do not tell apart are no cube');
	const { rows, columns, title, language, sources, release, notes, sample, address } = table;
	const { dimensions, measures } = cubeOf(table);
	const categories = dimensions.map(({ name }) => categoriesOf(rows, name, labelColumn(columns, name)));
	const rowByKey = new Map(rows.map((row) => [keyOf(row, dimensions), row]));
	const several = measures.length > 1;
	const cells = combinations(categories.map(({ index }) => index)).flatMap((codes) => {
		const row = rowByKey.get(JSON.stringify(codes));
		return measures.map(({ name }): [Cell | undefined, Cell | undefined] => [row?.[name], row?.['status']]);
	});
	const id = [...dimensions.map(({ name }) => name), ...(several ? [measure] : [])];
	const measureLabels = Object.fromEntries(measures.map(({ name, title: words }) => [name, words[language]]));
	return {
		version: '2.0',
		class: 'dataset',
		label: title,
		source: sources.map((source) => `${source.publisher}, ${source.title[language]}`).join('; '),
		updated: release.slice(0, 'YYYY-MM-DD'.length),
		note: [...notes],
		id,
		size: [...categories.map(({ index }) => index.length), ...(several ? [measures.length] : [])],
		role: {
			...(id.includes('period') && { time: ['period'] }),
			...(id.includes('area') && { geo: ['area'] }),
			...((several || id.includes('indicator')) && { metric: [several ? measure : 'indicator'] })
		},
		dimension: Object.fromEntries([
			...dimensions.map(({ name, title: words }, at) => [
				name,
				{ label: words[language], category: categories[at] ?? { index: [], label: {} } }
			]),
			...(several
				? [[measure, { label: measure, category: { index: measures.map(({ name }) => name), label: measureLabels } }]]
				: [])
		]),
		value: cells.map(([value]) => (typeof value === 'number' ? value : null)),
		status: cells.map(([, status]) => (typeof status === 'string' ? status : null)),
		extension: {
			release,
			sample,
			href: address,
			sources: sources.map(({ id: source, publisher, licence, homepage, date }) => ({
				id: source,
				publisher,
				licence,
				homepage,
				date
			})),
			about: aboutText(table)
		}
	};
}

function labelColumn(columns: readonly ExportColumn[], dimension: string): string | undefined {
	return columns.find(({ labels }) => labels === dimension)?.name;
}

/** The codes of a dimension in the order of their first row, years ascending, and the words for each. */
function categoriesOf(rows: readonly ExportRow[], name: string, label: string | undefined) {
	const words = new Map(rows.map((row) => [String(row[name]), String((label && row[label]) ?? row[name])]));
	const index = name === 'period' ? [...words.keys()].sort() : [...words.keys()];
	return { index, label: Object.fromEntries(words) };
}

/** Every combination of one code of each dimension, the last changing fastest. */
function combinations(dimensions: readonly (readonly string[])[]): string[][] {
	return dimensions.reduce<string[][]>(
		(made, codes) => made.flatMap((key) => codes.map((code) => [...key, code])),
		[[]]
	);
}
