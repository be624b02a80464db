import { textWidth, wrapText } from '../text-width.ts';
import type { Box } from './box.ts';
import type { CardDot, CardEnd, CardLine } from './card-line.ts';
import type { CardMap } from './card-map.ts';
import type { CardView } from './card-view.ts';
import { cardSize, frames } from './frames.ts';
import { svg, type Svg } from './svg.ts';

/** The colours of the pages in light: a picture has no dark side. */
const colours = {
	paper: '#ffffff',
	ink: '#14202e',
	soft: '#4b5a6b',
	line: '#d5dce4',
	accent: '#0a58a6',
	sea: '#f0f4f8',
	around: '#dfe6ed',
	part: '#b3cde6',
	noticeGround: '#fff4d6',
	noticeLine: '#b98900',
	noticeInk: '#5b4300'
};

/** Inter is a little wider than the fonts that widths are reckoned with. */
const wider = 1.06;
/** The radius of a dot on the line. */
const dot = 8;

type Pen = { x: number; y: number; size: number; bold?: boolean; fill?: string; anchor?: 'start' | 'middle' | 'end' };

function label(text: string, { x, y, size, bold = false, fill = colours.ink, anchor = 'start' }: Pen): Svg {
	const weight = bold ? 700 : 400;
	const tight = bold && size > 40 ? -0.02 * size : 0;
	return svg`<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" letter-spacing="${tight}" fill="${fill}" text-anchor="${anchor}">${text}</text>`;
}

/** The largest size, of at most this one, at which a text is no wider than its column. */
function fitted(text: string, size: number, weight = 400): number {
	const { left, right } = frames.text;
	return Math.min(size, Math.floor((size * (right - left)) / (wider * textWidth(text, size, weight))));
}

function filled({ left, top, right, bottom }: Box, fill: string, radius = 0): Svg {
	return svg`<rect x="${left}" y="${top}" width="${right - left}" height="${bottom - top}" rx="${radius}" fill="${fill}"/>`;
}

function landOf({ placing: { scale, dx, dy }, around, parts, marked }: CardMap, stroke: number): Svg {
	const paths = (data: readonly string[], fill: string) => data.map((path) => svg`<path d="${path}" fill="${fill}"/>`);
	return svg`<g transform="translate(${dx} ${dy}) scale(${scale})" stroke="${colours.paper}" stroke-width="${stroke / scale}" stroke-linejoin="round">${[
		...paths(around, colours.around),
		...paths(parts, colours.part),
		...paths(marked, colours.accent)
	]}</g>`;
}

function mapOf({ map, locator }: CardView): Svg {
	const { left, top, right, bottom } = frames.panel;
	const { ring } = map;
	return svg`${filled(frames.panel, colours.sea)}${landOf(map, 1.5)}
${ring ? svg`<circle cx="${ring.x}" cy="${ring.y}" r="${ring.radius}" fill="none" stroke="${colours.accent}" stroke-width="4"/>` : svg``}
${locator ? svg`${filled(locator.corner, colours.paper, 8)}${landOf(locator.map, 0)}` : svg``}
<path d="M0 ${top}H${left}V${bottom}H${right}V${cardSize.height}H0Z" fill="${colours.paper}"/>`;
}

function endOf({ x, y, year, below }: CardEnd, figure: string, anchor: 'start' | 'end'): Svg {
	const edge = anchor === 'start' ? x - dot : x + dot;
	return svg`${label(figure, { x: edge, y: below ? y + 32 : y - 16, size: 22, bold: true, anchor })}
${label(String(year), { x: edge, y: frames.text.bottom, size: 20, fill: colours.soft, anchor })}`;
}

function lineOf({ segments, breaks, first, last }: CardLine, ends: CardView['ends']): Svg {
	const { left, top, right, bottom } = frames.line;
	const way = (dots: readonly CardDot[]) => dots.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L');
	return svg`<path d="M${left - dot} ${bottom + 44}H${right + dot}" stroke="${colours.line}" stroke-width="2"/>
<g stroke="${colours.noticeLine}" stroke-width="3" stroke-dasharray="7 6">${breaks.map((x) => svg`<path d="M${x} ${top - 20}V${bottom + 44}"/>`)}</g>
<g fill="none" stroke="${colours.accent}" stroke-width="5" stroke-linejoin="round">${segments.map((dots) => svg`<path d="M${way(dots)}"/>`)}</g>
<g fill="${colours.accent}">${segments.flat().map(({ x, y }) => svg`<circle cx="${x}" cy="${y}" r="${dot}"/>`)}</g>
${endOf(first, ends[0], 'start')}${endOf(last, ends[1], 'end')}`;
}

function changeOf({ figure, said }: NonNullable<CardView['change']>): Svg {
	const size = fitted(`${figure} ${said}`, 28, 700);
	return svg`<text x="${frames.text.left}" y="432" font-size="${size}" fill="${colours.soft}"><tspan font-weight="700" fill="${colours.ink}">${figure}</tspan><tspan dx="10">${said}</tspan></text>`;
}

function noticeOf(warning: string): Svg {
	const { left, right } = frames.text;
	const lines = wrapText(warning, (right - left - 36) / wider, 22);
	const box = { left, top: 458, right, bottom: 482 + 30 * lines.length };
	return svg`${filled(box, colours.noticeGround)}${filled({ ...box, right: left + 5 }, colours.noticeLine)}
${lines.map((line, index) => label(line, { x: left + 22, y: 493 + 30 * index, size: 22, fill: colours.noticeInk }))}`;
}

/** The card as SVG, in the typeface that `png.server.ts` brings. */
export function drawCard(view: CardView): string {
	const { width, height } = cardSize;
	const x = frames.text.left;
	return svg`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Inter">
${mapOf(view)}
${filled({ left: x, top: 48, right: x + 28, bottom: 76 }, colours.accent, 6)}
${label(view.site, { x: x + 40, y: 71, size: 26, bold: true })}
${label(view.name, { x, y: 164, size: fitted(view.name, 68, 700), bold: true })}
${label(view.about, { x, y: 208, size: fitted(view.about, 28), fill: colours.soft })}
${label(view.figure, { x, y: 336, size: fitted(view.figure, 116, 700), bold: true })}
${label(view.said, { x, y: 384, size: fitted(view.said, 28) })}
${view.change ? changeOf(view.change) : svg``}
${view.warning === null ? svg`` : noticeOf(view.warning)}
${label(view.sources, { x, y: frames.text.bottom, size: fitted(view.sources, 20), fill: colours.soft })}
${view.line ? lineOf(view.line, view.ends) : svg``}
</svg>`.svg;
}
