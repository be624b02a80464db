import type { LinesView } from '../../../charts/line/lines-view.ts';
import { areDwarfed } from '../../../charts/panels/scales.ts';

/** Whether one line is so much higher than another that neither shows how it changes. */
export function dwarfs({ lines }: Pick<LinesView, 'lines'>): boolean {
	return areDwarfed(lines.map(({ points }) => Math.max(0, ...points.map(({ figure }) => figure))));
}
