import { type Area, type AreaCode, countryCode } from '../../model/area.ts';
import type { Shapes } from '../../model/shape.ts';
import { type Box, boxOf, placed, placeIn, type Placing, pointsOf } from './box.ts';

/** A map in a frame: where an area lies. */
export type CardMap = {
	placing: Placing;
	/** Path data of the land around, of the other parts of what is shown, and of the area itself. */
	around: string[];
	parts: string[];
	marked: string[];
	/** What encloses the area, and a ring around it where it is too small to be found without; in the frame's units. */
	place: Box | null;
	ring: { x: number; y: number; radius: number } | null;
};

export type Placeable = Pick<Area, 'code' | 'level' | 'parent'>;

/** An area whose longer side is shorter than this many pixels is ringed. */
const smallest = 48;

function ringOf({ left, top, right, bottom }: Box): CardMap['ring'] {
	const size = Math.max(right - left, bottom - top);
	if (size >= smallest) return null;
	return { x: (left + right) / 2, y: (top + bottom) / 2, radius: Math.max(22, size / 2 + 12) };
}

/** The whole country with one county marked, or with all of it marked: `code` is the county's, or the country's. */
export function countryMap(code: AreaCode, { counties }: Shapes, frame: Box): CardMap {
	const marked = counties.filter((shape) => code === countryCode || shape.code === code);
	return {
		placing: placeIn(frame, boxOf(counties.flatMap(({ path }) => pointsOf(path)))),
		around: [],
		parts: counties.filter((shape) => !marked.includes(shape)).map(({ path }) => path),
		marked: marked.map(({ path }) => path),
		place: null,
		ring: null
	};
}

/** A municipality marked in its county, which fills the frame; the whole country where the county has no outline. */
export function countyMap(area: Placeable, areas: readonly Placeable[], shapes: Shapes, frame: Box): CardMap {
	const county = shapes.counties.find(({ code }) => code === area.parent);
	if (!county) return countryMap(area.code, shapes, frame);
	const placing = placeIn(frame, boxOf(pointsOf(county.path)));
	const members = new Set(areas.filter(({ parent }) => parent === county.code).map(({ code }) => code));
	const parts = shapes.municipalities.filter(({ code }) => members.has(code) && code !== area.code);
	const marked = shapes.municipalities.find(({ code }) => code === area.code);
	const place = marked ? boxOf(pointsOf(marked.path).map((point) => placed(point, placing))) : null;
	return {
		placing,
		around: shapes.counties.filter((shape) => shape !== county).map(({ path }) => path),
		parts: parts.map(({ path }) => path),
		marked: marked ? [marked.path] : [],
		place,
		ring: place && ringOf(place)
	};
}
