/** The height of a chart of this width, in CSS pixels: a little taller for its width where the page is narrow. */
export function chartHeight(width: number): number {
	return width < 480 ? 240 : 300;
}
