import type { Steps } from './drawing.ts';
import type { Box } from './steps.ts';

/**
 * Where a tip stands in the drawing, as CSS: above or below a row, to the left or the right of a column, on the side
 * that has more room. Where the page is narrow and neither has enough, under the whole chart.
 */
export function tipPlace(along: Steps['along'], frame: Box, box: Box, { narrow }: { narrow: boolean }): string {
	if (narrow && along !== 'down') return 'top: 100%; left: 0; right: 0; width: auto; padding-inline: 0';
	const [right, bottom] = [1 - box.left - box.width, 1 - box.top - box.height];
	if (along === 'right') {
		const side = box.left < right ? `left: ${percent(box.left + box.width)}` : `right: ${percent(1 - box.left)}`;
		return `${side}; top: ${percent(frame.top)}; max-width: ${percent(Math.max(box.left, right))}`;
	}
	const side = box.top < bottom ? `top: ${percent(box.top + box.height)}` : `bottom: ${percent(1 - box.top)}`;
	return `${side}; right: ${percent(1 - frame.left - frame.width)}; max-width: ${percent(frame.width)}`;
}

function percent(part: number): string {
	return `${Number((100 * part).toFixed(2))}%`;
}
