import Papa from 'papaparse';

/** What a standard's description of a CSV file says of one of its columns. */
export type DescribedColumn = {
	name: string;
	type: 'text' | 'number' | 'integer';
	required: boolean;
	/** Null where any text will do. */
	oneOf: readonly string[] | null;
};

const forms = { text: /^/, number: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/, integer: /^-?\d+$/ } as const;

/** Where a CSV file is not what its description says: its head, its cells, its key. */
export function tableProblems(csv: string, columns: readonly DescribedColumn[], key: readonly string[]): string[] {
	const [head, ...rows] = Papa.parse<string[]>(csv, { skipEmptyLines: true }).data;
	const names = columns.map(({ name }) => name);
	if (JSON.stringify(head) !== JSON.stringify(names)) return [`the head is ${head?.join(',')}, not ${names.join(',')}`];
	const wrong = rows.flatMap((cells, at) => columns.flatMap((column, index) => cellProblem(column, cells[index], at)));
	const keys = rows.map((cells) => JSON.stringify(key.map((name) => cells[names.indexOf(name)])));
	const twice =
		key.length > 0 && new Set(keys).size < keys.length ? [`${key.join(', ')} is the key, and not unique`] : [];
	return [...wrong, ...twice];
}

function cellProblem(
	{ name, type, required, oneOf }: DescribedColumn,
	cell: string | undefined,
	row: number
): string[] {
	const where = `row ${row + 1}, ${name}`;
	if (cell === undefined) return [`${where}: there is no cell`];
	if (cell === '') return required ? [`${where}: empty`] : [];
	if (!forms[type].test(cell)) return [`${where}: ${cell} is no ${type}`];
	return oneOf === null || oneOf.includes(cell) ? [] : [`${where}: ${cell} is not one of ${oneOf.join(', ')}`];
}
