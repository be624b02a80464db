import { isNarrow } from '../chart-size.ts';
import { placeLabels } from '../place-labels.ts';
import { textWidth, wrapText } from '../text-width.ts';
import type { SeriesLine, SeriesPoint } from './lines-view.ts';

/** The name of a line beside its last point: `y` is its middle, in pixels from the top of the drawing. */
export type EndLabel = { place: number; own: boolean; text: string; point: SeriesPoint; y: number };

const lineHeight = 15;

/** The widest that a name may be before it goes on in a second line. */
function widest(width: number): number {
	return isNarrow(width) ? 96 : 170;
}

/** The room to the right of the frame that the names of lines take up. */
export function labelRoom(lines: readonly SeriesLine[], width: number): number {
	const names = lines.flatMap(({ name, own }) =>
		linesOf(name, own, width).map((line) => textWidth(line, 13, weightOf(own)))
	);
	return Math.max(20, ...names) + 8;
}

/** The names of lines, each as near to the end of its line as the others allow. */
export function endLabels(
	lines: readonly SeriesLine[],
	width: number,
	pixel: (value: number) => number,
	[low, high]: [number, number]
): EndLabel[] {
	const named = lines.flatMap(({ name, place, own, points }) => {
		const point = points.at(-1);
		return point ? [{ place, own, point, text: linesOf(name, own, width) }] : [];
	});
	const places = placeLabels(
		named.map(({ point, text }) => ({ at: pixel(point.value), size: text.length * lineHeight + 2 })),
		low,
		high
	);
	return named.map(({ place, own, point, text }, index) => ({
		place,
		own,
		point,
		text: text.join('\n'),
		y: places[index] ?? low
	}));
}

function linesOf(name: string, own: boolean, width: number): string[] {
	return wrapText(name, widest(width), 13, weightOf(own));
}

function weightOf(own: boolean): number {
	return own ? 600 : 400;
}
