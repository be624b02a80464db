import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { plotOptions, type Drawing } from './drawing.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** The chart as SVG text, drawn with no browser: what a page holds before any script runs. */
export function drawAtBuild(drawing: Drawing, width: number): string {
	return Plot.plot({ ...plotOptions(drawing, Plot, width), document }).outerHTML;
}
