import type { Markish } from '@observablehq/plot';
import { type Axis, axisOf, axisOptions, axisRoom } from '../axis.ts';
import { roundValues } from '../beeswarm/beeswarm-view.ts';
import { isNarrow } from '../chart-size.ts';
import type { ChartWords } from '../chart-words.ts';
import type { Drawing, Layout } from '../drawing.ts';
import { isHollow, seriesColour } from '../looks.ts';
import type { PlotLibrary } from '../plot-library.ts';
import { plotShape, shapeOf } from '../shapes.ts';
import { textWidth } from '../text-width.ts';
import { type Tip, tipOf } from '../tip.ts';
import { placePointLabels, type PlacedLabel } from './point-labels.ts';
import { placeOn, type ScatterAxis, type ScatterDot, type ScatterView } from './scatter-view.ts';

type AxisWords = Pick<ChartWords, 'figure' | 'tick' | 'least' | 'note'> & { title: string };
export type ScatterWords = {
	x: AxisWords;
	y: AxisWords;
	/** "12 municipalities" */
	count: (dots: number) => string;
	/** "and 7 more" */
	more: (dots: number) => string;
};

const [top, right, bottom] = [34, 20, 52];
/** The parts of the chart that can be pointed at, and how many areas each names. */
const parts = 12;
const mostNamed = 6;

type Chosen = ScatterDot & { place: number };
const isChosen = (dot: ScatterDot): dot is Chosen => dot.place !== null;

/** A pale dot an area; the chosen ones in their colours and shapes, each with its name. */
export function scatterDrawing(view: ScatterView, words: ScatterWords): Drawing {
	const [x, y] = [axisIn(view.x, words.x, 4), axisIn(view.y, words.y, 5)];
	const layout = (width: number): Layout => ({
		height: isNarrow(width) ? 320 : 380,
		marginTop: top,
		marginRight: right,
		marginBottom: bottom,
		marginLeft: axisRoom(y)
	});
	return {
		layout,
		steps: { along: 'right', tips: tipsOf(view, words) },
		options: (Plot, width) => ({
			x: { type: view.x.scale, domain: view.x.domain, ...axisOptions(x) },
			y: { type: view.y.scale, domain: view.y.domain, ...axisOptions(y) },
			marks: [
				...axisTitles(Plot, words),
				dotMarks(Plot, view.dots, isNarrow(width) ? 3 : 3.5),
				...labelMarks(Plot, view, layout(width), width)
			]
		})
	};
}

function axisIn(axis: ScatterAxis, words: AxisWords, count: number): Axis {
	if (axis.scale === 'linear') return axisOf(axis.domain, count, words.least, words.tick);
	const ticks = roundValues({ scale: 'log', domain: axis.domain });
	return { ticks, labels: ticks.map((value) => words.tick(value, value)) };
}

function axisTitles(Plot: PlotLibrary, { x, y }: ScatterWords): Markish[] {
	const look = { fill: 'var(--ink-soft)', text: (text: string) => text };
	return [
		Plot.text([`↑ ${y.title}`], { ...look, frameAnchor: 'top-left', textAnchor: 'start', dx: -20, dy: -22 }),
		Plot.text([`${x.title} →`], { ...look, frameAnchor: 'bottom-right', textAnchor: 'end', dy: 40 })
	];
}

function dotMarks(Plot: PlotLibrary, dots: readonly ScatterDot[], radius: number): Markish[] {
	const others = dots.filter((dot) => !isChosen(dot));
	const hollow = ({ statuses }: ScatterDot) => statuses.some(isHollow);
	const pale = 'var(--missing-mark)';
	return [
		Plot.dot(others, {
			x: 'x',
			y: 'y',
			r: radius,
			stroke: pale,
			fill: (dot: ScatterDot) => (hollow(dot) ? 'none' : pale),
			fillOpacity: 0.6
		}),
		...dots.filter(isChosen).map((dot) =>
			Plot.dot([dot], {
				x: 'x',
				y: 'y',
				r: radius + 2,
				symbol: plotShape(shapeOf(dot.place)),
				stroke: seriesColour(dot.place),
				strokeWidth: 2,
				fill: hollow(dot) ? 'var(--paper)' : seriesColour(dot.place)
			})
		)
	];
}

/** A name is written in pixels from its dot, where it covers no other. */
function labelMarks(Plot: PlotLibrary, view: ScatterView, layout: Layout, width: number): Markish[] {
	const frame = {
		left: layout.marginLeft,
		top: layout.marginTop,
		width: width - layout.marginLeft - layout.marginRight,
		height: layout.height - layout.marginTop - layout.marginBottom
	};
	const chosen = view.dots.filter(isChosen);
	const points = chosen.map(({ x, y, name }) => ({
		x: frame.left + frame.width * placeOn(view.x, x),
		y: frame.top + frame.height * (1 - placeOn(view.y, y)),
		width: textWidth(name, 13, 600) + 6,
		height: 16
	}));
	const places = placePointLabels(points, frame);
	return chosen.flatMap((dot, index) => {
		const [point, label] = [points[index], places[index]];
		return point && label ? labelMark(Plot, dot, point, label) : [];
	});
}

function labelMark(
	Plot: PlotLibrary,
	dot: Chosen,
	point: { x: number; y: number },
	{ left, top, width, height, led }: PlacedLabel
): Markish[] {
	const [dx, dy] = [left + width / 2 - point.x, top + height / 2 - point.y];
	// Towards the nearer end of the name, so that the line does not run through it.
	const end = Math.abs(dx) > width / 2 ? dx - (Math.sign(dx) * width) / 2 : dx;
	const leader = Plot.vector([dot], {
		x: 'x',
		y: 'y',
		anchor: 'start',
		shape: { draw: (pen, length) => (pen.moveTo(0, 0), pen.lineTo(0, -length)) },
		length: Math.hypot(end, dy - (Math.sign(dy) * height) / 2),
		rotate: (180 / Math.PI) * Math.atan2(end, -(dy - (Math.sign(dy) * height) / 2)),
		stroke: seriesColour(dot.place),
		strokeWidth: 1
	});
	return [
		...(led ? [leader] : []),
		Plot.text([dot], {
			x: 'x',
			y: 'y',
			text: 'name',
			dx,
			dy,
			fill: 'var(--ink)',
			fontWeight: 600,
			stroke: 'var(--paper)',
			strokeWidth: 4
		})
	];
}

/** Who lies in each part of the axis to the right, the chosen ones first. */
function tipsOf(view: ScatterView, words: ScatterWords): Tip[] {
	const partOf = ({ x }: ScatterDot) => Math.min(parts - 1, Math.max(0, Math.floor(placeOn(view.x, x) * parts)));
	return Array.from({ length: parts }, (_, part) => {
		const here = view.dots
			.filter((dot) => partOf(dot) === part)
			.toSorted((one, other) => Number(isChosen(other)) - Number(isChosen(one)) || other.y - one.y);
		const named = here.slice(0, mostNamed).map(({ name, x, y, statuses, place }) => ({
			name,
			value: `${words.x.figure(x)}; ${words.y.figure(y)}`,
			colour: place === null ? null : seriesColour(place),
			note: [...new Set([words.x.note(statuses[0]), words.y.note(statuses[1])].filter(Boolean))].join(', ')
		}));
		const left = here.length - named.length;
		const more = left > 0 ? [{ name: '', value: words.more(left), colour: null, note: named[0]?.note ?? '' }] : [];
		return tipOf(words.count(here.length), [...named, ...more]);
	});
}
