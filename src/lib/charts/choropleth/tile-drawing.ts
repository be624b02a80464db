import type { AreaCode } from '../../model/area.ts';
import type { Shapes } from '../../model/shape.ts';
import type { MapDrawing } from './map-drawing.ts';
import { gridColumns, gridRows, tileGrid, type Tile } from './tile-grid.ts';

/** The side of a square, in units of the drawing. */
const side = 60;

/** The municipalities as squares of equal size, with a border between squares of different counties. */
export function tileDrawing({ municipalities }: Shapes, countyOf: ReadonlyMap<AreaCode, string | null>): MapDrawing {
	const tiles = tileGrid(municipalities, countyOf);
	const tileOf = new Map(tiles.map((tile) => [tile.code, tile]));
	return {
		width: gridColumns * side,
		height: gridRows * side,
		shapes: municipalities.flatMap((shape) => {
			const tile = tileOf.get(shape.code);
			if (!tile) return [];
			const [x, y] = [tile.column * side, tile.row * side];
			return [{ ...shape, path: `M${x} ${y}h${side}v${side}h-${side}z`, x: x + side / 2, y: y + side / 2 }];
		}),
		borders: countyBorders(tiles, countyOf)
	};
}

/** A line at the east and at the south of each square whose neighbour there is of another county. */
function countyBorders(tiles: readonly Tile[], countyOf: ReadonlyMap<AreaCode, string | null>): string {
	const at = new Map(tiles.map(({ code, column, row }) => [`${column} ${row}`, code]));
	const differs = (code: AreaCode, column: number, row: number) => {
		const other = at.get(`${column} ${row}`);
		return other !== undefined && countyOf.get(other) !== countyOf.get(code);
	};
	return tiles
		.flatMap(({ code, column, row }) => [
			differs(code, column + 1, row) ? `M${(column + 1) * side} ${row * side}v${side}` : '',
			differs(code, column, row + 1) ? `M${column * side} ${(row + 1) * side}h${side}` : ''
		])
		.join('');
}

/**
 * A few letters for each area: as few as tell it from the others, from three up; of a double name the two initials; a
 * town and a rural municipality of one name are told apart by what the law calls them ("Rak l", "Rak v").
 */
export function tileMarks(names: ReadonlyMap<AreaCode, string>): Map<AreaCode, string> {
	const parts = [...names].map(([code, name]) => {
		const [, stem = name, kind = ''] = /^(.*?)(?: (linn|vald))?$/.exec(name) ?? [];
		return { code, stem, kind };
	});
	const single = parts.filter(({ stem }) => !stem.includes('-'));
	return new Map(
		parts.map(({ code, stem, kind }) => {
			const initials = /^(.).*-(.)/.exec(stem);
			if (initials) return [code, `${initials[1]}-${initials[2]}`];
			if (parts.some((other) => other.code !== code && other.stem === stem)) {
				return [code, `${stem.slice(0, 3)} ${kind.slice(0, 1)}`];
			}
			const lengths = [3, 4, 5, stem.length];
			const isOnly = (length: number) =>
				single.every((other) => other.code === code || other.stem.slice(0, length) !== stem.slice(0, length));
			return [code, stem.slice(0, lengths.find(isOnly))];
		})
	);
}
