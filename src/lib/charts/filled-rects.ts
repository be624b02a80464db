import type { Markish, RectOptions } from '@observablehq/plot';
import type { Status } from '../model/status.ts';
import type { PlotLibrary } from './plot-library.ts';

/** Rectangles of figures: solid for published ones, pale with a dashed outline for sample figures. */
export function filledRects<Datum extends { status: Status }>(
	Plot: PlotLibrary,
	data: readonly Datum[],
	place: Pick<RectOptions, 'x1' | 'x2' | 'y1' | 'y2'>,
	colour: (datum: Datum) => string
): Markish[] {
	const fill = (datum: Datum) => colour(datum);
	return [
		Plot.rect(
			data.filter(({ status }) => status !== 'sample'),
			{ ...place, fill, rx: 1 }
		),
		Plot.rect(
			data.filter(({ status }) => status === 'sample'),
			{ ...place, fill, fillOpacity: 0.3, stroke: fill, strokeDasharray: '3,2', inset: 0.5, rx: 1 }
		)
	];
}
