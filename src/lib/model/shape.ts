import * as v from 'valibot';
import { AreaCode } from './area.ts';
import { LocalText } from './language.ts';

/** An outline already projected (EPSG:3301, north up) and fitted to the drawing's width and height. */
export const Shape = v.object({
	code: AreaCode,
	/** SVG path data. */
	path: v.pipe(v.string(), v.startsWith('M')),
	/** A point well inside, for a label or a mark. */
	x: v.number(),
	y: v.number(),
	/** Codes of the areas that share a border, ascending; across the sea, of the nearest, so that all reach all. */
	neighbours: v.array(AreaCode)
});
export type Shape = v.InferOutput<typeof Shape>;

/** What an SVG map is drawn from at build: every municipality, and the county borders over them. */
export const Shapes = v.object({
	/** What the boundaries are, who drew them, and the day that they are of. */
	origin: v.object({ title: LocalText, producer: v.string(), date: v.pipe(v.string(), v.isoDate()) }),
	width: v.number(),
	height: v.number(),
	municipalities: v.array(Shape),
	counties: v.array(Shape),
	/** One path: the borders between counties, without the coast. */
	countyBorders: v.string()
});
export type Shapes = v.InferOutput<typeof Shapes>;
