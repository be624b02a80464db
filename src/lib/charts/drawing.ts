import type { PlotOptions } from '@observablehq/plot';
import type { PlotLibrary } from './plot-library.ts';
import type { Tip } from './tip.ts';

/** The height of a drawing and the room around its frame, in CSS pixels. */
export type Layout = {
	height: number;
	marginTop: number;
	marginRight: number;
	marginBottom: number;
	marginLeft: number;
};

/** What a reader can point at or walk through with keys: the parts of the frame, all of one size, and what each says. */
export type Steps = {
	/** The way that they follow each other: from left to right, from top to bottom, from bottom to top. */
	along: 'right' | 'down' | 'up';
	tips: readonly Tip[];
};

/** A chart that can be drawn at any width. */
export type Drawing = {
	layout: (width: number) => Layout;
	/** What Plot needs beside the layout. */
	options: (plot: PlotLibrary, width: number) => PlotOptions;
	steps: Steps;
};

/** Everything that Plot needs to draw this chart at a width in CSS pixels. */
export function plotOptions(drawing: Drawing, plot: PlotLibrary, width: number): PlotOptions {
	return {
		width,
		...drawing.layout(width),
		style: { fontSize: '13px', background: 'none', color: 'var(--ink-soft)' },
		...drawing.options(plot, width)
	};
}
