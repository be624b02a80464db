import type { Box } from './box.ts';

/** The size that readers of OpenGraph ask for, in pixels. */
export const cardSize = { width: 1200, height: 630 };

/** Where the parts of a card stand. The map bleeds off the edges of its panel; what it is about stays in its frame. */
export const frames = {
	text: { left: 64, top: 48, right: 684, bottom: 590 },
	panel: { left: 728, top: 0, right: cardSize.width, bottom: 400 },
	map: { left: 752, top: 36, right: 1176, bottom: 364 },
	line: { left: 736, top: 454, right: 1128, bottom: 518 }
} satisfies Record<string, Box>;

/** The places for the small map of the country, the best first: corners of the panel. */
export const corners: readonly [Box, Box, Box, Box] = [
	{ left: 1036, top: 24, right: 1176, bottom: 120 },
	{ left: 752, top: 24, right: 892, bottom: 120 },
	{ left: 752, top: 280, right: 892, bottom: 376 },
	{ left: 1036, top: 280, right: 1176, bottom: 376 }
];

/** How far a ring reaches beyond what it is around, at most. */
export const ringRoom = 24;

/** A frame inside another; around it where `by` is below zero. */
export function inset({ left, top, right, bottom }: Box, by: number): Box {
	return { left: left + by, top: top + by, right: right - by, bottom: bottom - by };
}
