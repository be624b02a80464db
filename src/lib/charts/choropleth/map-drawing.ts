import type { Shape, Shapes } from '../../model/shape.ts';
import type { MapLevel } from '../../state/map-view.ts';

/** What a map is drawn from: a shape for each area, and the borders over them as one path. */
export type MapDrawing = {
	width: number;
	height: number;
	shapes: readonly Shape[];
	borders: string;
};

/** The areas of one level as they lie in the country, with the borders of the counties. */
export function outlineDrawing(
	{ width, height, municipalities, counties, countyBorders }: Shapes,
	level: MapLevel = 'municipality'
): MapDrawing {
	return { width, height, shapes: level === 'county' ? counties : municipalities, borders: countyBorders };
}
