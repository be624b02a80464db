import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { plotOptions, type Drawing } from './drawing.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** The chart as SVG text, drawn with no browser: what a page holds before any script runs. */
export function drawAtBuild(drawing: Drawing, width: number): string {
	return shortened(Plot.plot({ ...plotOptions(drawing, Plot, width), document }).outerHTML);
}

/** The same drawing in fewer bytes: no eye tells apart less than a tenth of a pixel. */
function shortened(svg: string): string {
	return svg.replace(/<[^>]+>/g, (tag) => tag.replace(/\d+\.\d{2,}(?=[^\d%e])/g, tenths));
}

function tenths(digits: string): string {
	const value = Number(digits);
	return value < 1 ? digits : String(Math.round(value * 10) / 10);
}
