import type { LinesView } from '../../../charts/line/lines-view.ts';

/** The largest line this many times the smallest makes both look flat. */
const tooMany = 8;

/** Whether one line is so much higher than another that neither shows how it changes. */
export function dwarfs({ lines }: Pick<LinesView, 'lines'>): boolean {
	const heights = lines.map(({ points }) => Math.max(0, ...points.map(({ figure }) => figure)));
	const known = heights.filter((height) => height > 0);
	return known.length > 1 && Math.max(...known) > tooMany * Math.min(...known);
}
