import { FormatError } from './format-error.ts';

/**
 * One number per cell of a dataset, from a list or from the numbers of the cells that have one; NaN, which JSON cannot
 * hold, where there is none. Throws FormatError that says which cell (`placeOf` names it) has what.
 */
export function jsonStatValues(given: object, cells: number, placeOf: (cell: number) => string): Float64Array {
	if (Array.isArray(given) && given.length !== cells)
		throw new FormatError(`${given.length} values for ${cells} cells`);
	const values = new Float64Array(cells).fill(NaN);
	for (const [key, value] of pairsOf(given)) {
		if (value === null) continue;
		const cell = cellOf(key, cells, 'value');
		if (typeof value !== 'number') {
			throw new FormatError(`the value of cell ${cell} (${placeOf(cell)}) is ${JSON.stringify(value)}, not a number`);
		}
		values[cell] = value;
	}
	return values;
}

/** The sign of a cell: one for all of them, a list with one for each, or by the numbers of the cells that have one. */
export function jsonStatStatuses(given: string | object, cells: number): (cell: number) => string | null {
	const all = typeof given === 'string' ? [given] : given;
	if (Array.isArray(all) && all.length === 1) {
		const sign = signOf(all[0], 0);
		return () => sign;
	}
	if (Array.isArray(all) && all.length !== cells) throw new FormatError(`${all.length} statuses for ${cells} cells`);
	const signs = new Map<number, string>();
	for (const [key, given] of pairsOf(all)) {
		const cell = cellOf(key, cells, 'status');
		const sign = signOf(given, cell);
		if (sign !== null) signs.set(cell, sign);
	}
	return (cell) => signs.get(cell) ?? null;
}

function signOf(given: unknown, cell: number): string | null {
	if (given === null || given === '') return null;
	if (typeof given !== 'string')
		throw new FormatError(`the status of cell ${cell} is ${JSON.stringify(given)}, not text`);
	return given;
}

function pairsOf(given: object): Iterable<[number | string, unknown]> {
	return Array.isArray(given) ? given.entries() : Object.entries(given);
}

function cellOf(key: number | string, cells: number, what: string): number {
	if (typeof key === 'number') return key;
	const cell = Number(key);
	if (/^\d+$/.test(key) && cell < cells) return cell;
	throw new FormatError(`a ${what} is given for cell "${key}", where there are cells 0 to ${cells - 1}`);
}
