import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tileDrawing, tileMarks } from '#lib/charts/choropleth/tile-drawing.ts';
import { gridColumns, gridRows, type Tile, tileGrid } from '#lib/charts/choropleth/tile-grid.ts';
import type { SourceDefinition } from '#pipeline/define.ts';
import { areasOf } from '#pipeline/sources/area-tree.ts';
import { areas2018 } from '#pipeline/sources/areas-2018.ts';
import { grid } from '#pipeline/sources/grid.ts';
import { makeBoundaries } from '#pipeline/stages/boundaries.ts';
import { validate } from '#pipeline/stages/validate.ts';

const rowsOf = <Row>(source: SourceDefinition<Row>) =>
	validate(source, readFileSync(new URL(`../../data-pipeline/snapshot/${source.embedded?.file}`, import.meta.url)));
const areas = areasOf(rowsOf(areas2018));
const { shapes: outlines } = makeBoundaries(rowsOf(grid), areas);
const countyOf = new Map(areas.map(({ code, parent }) => [code, parent]));
const tiles = tileGrid(outlines.municipalities, countyOf);
const tileOf = new Map(tiles.map((tile) => [tile.code, tile]));

/** Whether two squares have a side or a corner in common. */
function touch(one: Tile, other: Tile): boolean {
	return Math.max(Math.abs(one.column - other.column), Math.abs(one.row - other.row)) === 1;
}

/** The squares that can be reached from the first of them by steps between squares that touch. */
function reached(own: readonly Tile[]): Set<Tile> {
	const found = new Set(own.slice(0, 1));
	for (const tile of found) for (const next of own) if (touch(tile, next)) found.add(next);
	return found;
}

describe('the municipalities of Estonia as squares of equal size', () => {
	it('have a square each inside the grid', () => {
		expect(tiles).toHaveLength(79);
		expect(new Set(tiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(79);
		expect(tiles.every(({ column, row }) => column >= 0 && column < gridColumns && row >= 0 && row < gridRows)).toBe(
			true
		);
	});

	it('keep each county together', () => {
		const counties = areas.filter(({ level }) => level === 'county');
		expect(counties).toHaveLength(15);
		for (const county of counties) {
			const own = tiles.filter(({ code }) => countyOf.get(code) === county.code);
			expect(reached(own).size).toBe(own.length);
		}
	});

	it('keep neighbours near: most still touch, and none is more than three squares off', () => {
		const pairs = outlines.municipalities.flatMap(({ code, neighbours }) =>
			neighbours.flatMap((other) => {
				const [here, there] = [tileOf.get(code), tileOf.get(other)];
				return here && there ? [[here, there] as const] : [];
			})
		);
		expect(pairs.filter(([here, there]) => touch(here, there)).length / pairs.length).toBeGreaterThan(0.7);
		const far = pairs.filter(([a, b]) => Math.max(Math.abs(a.column - b.column), Math.abs(a.row - b.row)) > 3);
		expect(far).toEqual([]);
	});

	it('keep the sides of the world: Hiiumaa in the west, Narva in the east, Valga in the south', () => {
		const named = (name: string) => tileOf.get(areas.find((area) => area.name === name)?.code ?? '');
		expect(named('Hiiumaa vald')?.column).toBe(0);
		expect(named('Narva linn')?.column).toBe(gridColumns - 1);
		expect(named('Valga vald')?.row).toBeGreaterThan(gridRows - 3);
		expect(named('Tallinn')?.row).toBeLessThan(3);
	});

	it('are the same each time', () => {
		expect(tileGrid(outlines.municipalities, countyOf)).toEqual(tiles);
	});

	it('have letters that tell each from the others', () => {
		const names = areas.filter(({ level }) => level === 'municipality').map(({ code, name }) => [code, name] as const);
		const marks = tileMarks(new Map(names));
		expect(new Set(marks.values()).size).toBe(79);
		expect(Math.max(...[...marks.values()].map(({ length }) => length))).toBeLessThanOrEqual(6);
	});

	it('are drawn with lines between counties', () => {
		const drawing = tileDrawing(outlines, countyOf);
		expect(drawing.shapes).toHaveLength(79);
		expect(drawing.borders.match(/M/g)?.length).toBeGreaterThan(30);
	});
});
