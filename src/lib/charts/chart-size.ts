/**
 * The widths at which charts are drawn at build, in CSS pixels: for a phone, and for one of two columns of a desk. The
 * page scales them by a few tenths, so letters stay between 11 and 17 pixels high.
 */
export const chartWidths = { narrow: 360, wide: 560 } as const;

/** Whether a drawing of this width is for a narrow place: names stand above bars there, and labels are fewer. */
export function isNarrow(width: number): boolean {
	return width < 480;
}

/** The height of a chart of this width, in CSS pixels: a little taller for its width where the page is narrow. */
export function chartHeight(width: number): number {
	return isNarrow(width) ? 240 : 300;
}
