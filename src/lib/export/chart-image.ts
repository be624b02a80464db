/** What an image of a chart says beside the drawing: it is seen where the page is not. */
export type ChartCaption = {
	title: string;
	unit: string;
	/** The same in words, for those who do not see the image. */
	description: string;
	/** The keys of the page's legend and their names. */
	legend: readonly { name: string; key: SVGSVGElement }[];
	/** Notes, the source, the release and the address, a line each. */
	foot: readonly string[];
};

type Size = { width: number; height: number };
type Line = { text: string; size: number; weight: number; colour: string };
/** A colour of the page's palette in the light theme. */
type Colour = (value: string) => string;

const margin = 20;
const font = "'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif";
/** What of an element's look the page's style sheet may have given it; all of it but the last is inherited. */
const looks = ['fill', 'stroke', 'color', 'font-size', 'font-weight', 'opacity'] as const;
const namespace = 'http://www.w3.org/2000/svg';

/**
 * The drawing as a whole SVG document: title above, source below, in the colours of the light theme whatever the
 * page's is, with no style sheet and no font of its own. The drawing stays as it is.
 */
export function chartSvg(drawing: SVGSVGElement, caption: ChartCaption): string {
	// Beside the drawing itself, so that the page's palette holds for it; out of sight, so that nothing moves.
	const stage = document.createElement('div');
	stage.style.cssText = 'position:absolute;left:-9999px;color-scheme:light';
	document.body.append(stage);
	try {
		const chart = frozen(drawing, stage);
		const legend = caption.legend.map(({ name, key }) => ({ name, key: frozen(key, stage) }));
		return compose(chart, { ...caption, legend }, (value) => colourOf(stage, value));
	} finally {
		stage.remove();
	}
}

/** A copy that looks on its own as it looks on the page. */
function frozen(drawing: SVGSVGElement, stage: HTMLElement): SVGSVGElement {
	const copy = drawing.cloneNode(true);
	if (!(copy instanceof SVGSVGElement)) throw new TypeError('a copy of an SVG is an SVG');
	stage.append(copy);
	const elements = [copy, ...copy.querySelectorAll<SVGElement>('*:not(style)')];
	// All are read before any is written: what is written would be inherited by those that are read later.
	const seen = elements.map((element) => {
		const [own, above] = [getComputedStyle(element), element === copy ? null : element.parentElement];
		const inherited = above && getComputedStyle(above);
		return looks
			.map((name) => [name, own.getPropertyValue(name), inherited?.getPropertyValue(name)] as const)
			.filter(([name, value, before]) => (name === 'opacity' ? value !== '1' : value !== before));
	});
	for (const [index, element] of elements.entries()) {
		for (const name of ['class', 'style', 'font-family', 'aria-hidden', ...looks]) element.removeAttribute(name);
		for (const [name, value] of seen[index] ?? []) element.setAttribute(name, value);
	}
	copy.querySelectorAll('style').forEach((style) => style.remove());
	return copy;
}

function colourOf(stage: HTMLElement, value: string): string {
	const swatch = document.createElement('span');
	swatch.style.color = value;
	stage.append(swatch);
	const { color } = getComputedStyle(swatch);
	swatch.remove();
	return color;
}

function compose(chart: SVGSVGElement, caption: ChartCaption, colour: Colour): string {
	const { width, height } = chart.viewBox.baseVal;
	const [ink, soft] = [colour('var(--ink)'), colour('var(--ink-soft)')];
	const root = document.createElementNS(namespace, 'svg');
	root.append(textual('title', caption.title), textual('desc', caption.description));
	const paper = element('rect', { width: '100%', height: '100%', fill: colour('var(--paper)') });
	root.append(paper);
	let y = margin;
	const write = (line: Line) => {
		for (const text of wrap(line, width)) {
			y += line.size * 1.35;
			root.append(textOf({ ...line, text }, margin, y - line.size * 0.35));
		}
	};
	write({ text: caption.title, size: 18, weight: 650, colour: ink });
	write({ text: caption.unit, size: 13, weight: 400, colour: soft });
	if (caption.legend.length > 0) y = appendLegend(root, caption.legend, { y: y + 8, width, colour: soft });
	y += 8;
	root.append(placed(chart, { x: margin, y, width, height }));
	y += height + 8;
	for (const text of caption.foot) write({ text, size: 11, weight: 400, colour: soft });
	const whole: Size = { width: width + 2 * margin, height: Math.ceil(y + margin) };
	setAttributes(root, { ...whole, viewBox: `0 0 ${whole.width} ${whole.height}`, role: 'img', 'font-family': font });
	return new XMLSerializer().serializeToString(root);
}

/** The keys in rows no wider than the drawing; gives where they end. */
function appendLegend(
	root: SVGSVGElement,
	legend: ChartCaption['legend'],
	{ y, width, colour }: { y: number; width: number; colour: string }
): number {
	const [rowHeight, between] = [18, 16];
	let [x, top] = [0, y];
	for (const { name, key } of legend) {
		const size = key.viewBox.baseVal;
		const line = { text: name, size: 12, weight: 400, colour };
		const room = size.width + 5 + measure(line);
		if (x > 0 && x + room > width) [x, top] = [0, top + rowHeight];
		root.append(placed(key, { x: margin + x, y: top, width: size.width, height: size.height }));
		root.append(textOf(line, margin + x + size.width + 5, top + 11));
		x += room + between;
	}
	return top + rowHeight;
}

function element(name: 'rect' | 'text', attributes: Record<string, string | number>): SVGElement {
	const made = document.createElementNS(namespace, name);
	setAttributes(made, attributes);
	return made;
}

function textual(name: 'title' | 'desc', text: string): SVGElement {
	const made = document.createElementNS(namespace, name);
	made.textContent = text;
	return made;
}

function setAttributes(of: SVGElement, attributes: Record<string, string | number>): void {
	for (const [name, value] of Object.entries(attributes)) of.setAttribute(name, String(value));
}

function placed(drawing: SVGSVGElement, box: Size & { x: number; y: number }): SVGSVGElement {
	setAttributes(drawing, { ...box, overflow: 'visible' });
	return drawing;
}

function textOf({ text, size, weight, colour }: Line, x: number, y: number): SVGElement {
	const made = element('text', { x, y, 'font-size': size, 'font-weight': weight, fill: colour });
	made.textContent = text;
	return made;
}

let canvas: CanvasRenderingContext2D | null = null;

function measure({ text, size, weight }: Line): number {
	canvas ??= document.createElement('canvas').getContext('2d');
	if (!canvas) return text.length * size * 0.6;
	canvas.font = `${weight} ${size}px ${font}`;
	return canvas.measureText(text).width;
}

/** A text in lines no wider than the drawing. */
function wrap(line: Line, width: number): string[] {
	const lines: string[] = [];
	for (const word of line.text.split(' ').filter(Boolean)) {
		const last = lines.at(-1);
		const longer = last === undefined ? word : `${last} ${word}`;
		if (last === undefined || measure({ ...line, text: longer }) > width) lines.push(word);
		else lines[lines.length - 1] = longer;
	}
	return lines;
}

/** The image as PNG, `scale` times as large. Rejects where the browser cannot draw it. */
export async function pngOf(svg: string, scale = 2): Promise<Blob> {
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	await image.decode();
	const sheet = document.createElement('canvas');
	sheet.width = image.naturalWidth * scale;
	sheet.height = image.naturalHeight * scale;
	const drawing = sheet.getContext('2d');
	if (!drawing) throw new Error('this browser draws no images');
	drawing.drawImage(image, 0, 0, sheet.width, sheet.height);
	return new Promise((resolve, reject) => {
		sheet.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the image is too large to save'))), 'image/png');
	});
}
