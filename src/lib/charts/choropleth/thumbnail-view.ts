import type { AreaCode } from '../../model/area.ts';
import type { ChoroplethView } from './choropleth-view.ts';
import { gridColumns, gridRows, type Tile } from './tile-grid.ts';

/** A map as small squares: all areas of a colour in one path, in units of a square. '': areas without a figure. */
export type Thumbnail = { colour: string; path: string }[];

export const thumbnailSize = { width: gridColumns, height: gridRows };

export function thumbnailView({ classes, fill }: ChoroplethView, tiles: readonly Tile[]): Thumbnail {
	const colours = ['', ...new Set(classes.map(({ colour }) => colour))];
	return colours.flatMap((colour) => {
		const own = tiles.filter(({ code }) => colourOf(fill, code) === colour);
		if (own.length === 0) return [];
		return [{ colour, path: own.map(({ column, row }) => `M${column} ${row}h1v1H${column}z`).join('') }];
	});
}

function colourOf(fill: ReadonlyMap<AreaCode, string>, code: AreaCode): string {
	return fill.get(code) ?? '';
}
