import { FormatError } from './format-error.ts';

/** A run of square cells of one area: `cells` of them eastwards, the first with its lower left corner at x, y. */
export type Run = { area: string; x: number; y: number; cells: number };

/** Cells of areas as a raster. A cell's value indexes `areas`; 0, with the name `''`, is outside all areas. */
export type CellGrid = {
	areas: readonly string[];
	/** The lower left corner of the first cell; a margin of one cell outside all areas is on every side. */
	x: number;
	y: number;
	width: number;
	height: number;
	cells: Uint16Array;
};

/** Throws FormatError where two runs claim one cell. */
export function cellGridOf(runs: readonly Run[]): CellGrid {
	const areas = ['', ...new Set(runs.map((run) => run.area).sort())];
	const index = new Map(areas.map((area, position) => [area, position]));
	const x = runs.reduce((least, run) => Math.min(least, run.x), Infinity) - 1;
	const y = runs.reduce((least, run) => Math.min(least, run.y), Infinity) - 1;
	const width = runs.reduce((most, run) => Math.max(most, run.x + run.cells), -Infinity) + 1 - x;
	const height = runs.reduce((most, run) => Math.max(most, run.y + 1), -Infinity) + 1 - y;
	const cells = new Uint16Array(width * height);
	for (const [row, run] of runs.entries()) {
		const start = (run.y - y) * width + run.x - x;
		for (let cell = start; cell < start + run.cells; cell += 1) {
			if (cells[cell]) {
				throw new FormatError(`the cell ${run.x + cell - start}, ${run.y} is there twice`, { row: row + 1 });
			}
			cells[cell] = index.get(run.area) ?? 0;
		}
	}
	return { areas, x, y, width, height, cells };
}

/** The index of the area that holds the cell with its lower left corner at x, y. */
export function areaAt(grid: CellGrid, x: number, y: number): number {
	return grid.cells[(y - grid.y) * grid.width + x - grid.x] ?? 0;
}
