import type { Markish } from '@observablehq/plot';
import { axisOptions } from '../axis.ts';
import type { ChartWords } from '../chart-words.ts';
import { isNarrow } from '../chart-size.ts';
import type { Drawing } from '../drawing.ts';
import { isHollow, seriesColour } from '../looks.ts';
import type { PlotLibrary } from '../plot-library.ts';
import { textWidth } from '../text-width.ts';
import { type Tip, tipOf } from '../tip.ts';
import { type BeeswarmView, type Dot, type Mark, placeOf, roundValues } from './beeswarm-view.ts';

export type BeeswarmWords = Pick<ChartWords, 'figure' | 'tick' | 'least' | 'note'> & {
	/** "12 municipalities" */
	count: (dots: number) => string;
	/** "and 7 more" */
	more: (dots: number) => string;
};

const side = 16;
const bottom = 30;
const radius = (width: number) => (isNarrow(width) ? 3.5 : 4.5);
const between = 1.5;
const markHeight = 18;
/** The parts of the scale that can be pointed at, and how many municipalities each names. */
const parts = 12;
const mostNamed = 6;

/** A dot a municipality along a scale, moved aside where others lie; what they are seen against is named above them. */
export function beeswarmDrawing(view: BeeswarmView, words: BeeswarmWords): Drawing {
	const top = 8 + markHeight * view.marks.length;
	const layout = (width: number) => ({
		height: top + swarmHeight(view, width) + bottom,
		marginTop: top,
		marginRight: side,
		marginBottom: bottom,
		marginLeft: side
	});
	const round = roundValues(view);
	const labels = round.map((value, index) => words.tick(value, stepAt(round, index)));
	return {
		layout,
		steps: { along: 'right', tips: tipsOf(view, words) },
		options: (Plot, width) => {
			const pixel = (value: number) => (width - 2 * side) * placeOf(value, view);
			return {
				x: {
					type: view.scale,
					domain: view.domain,
					...axisOptions(spaced({ ticks: round, labels }, pixel))
				},
				y: { axis: null },
				marks: [...markLines(Plot, view.marks, pixel, words, width - 2 * side), swarm(Plot, view.dots, width)]
			};
		}
	};
}

/** How far apart round values are, so that each is written as exactly as it needs. */
function stepAt(round: readonly number[], index: number): number {
	const value = round[index] ?? 0;
	const next = round[index + 1] ?? round[index - 1];
	return next === undefined ? 1 : Math.abs(next - value);
}

/** Without those whose labels would touch the one before. */
function spaced(axis: { ticks: number[]; labels: string[] }, pixel: (value: number) => number) {
	let edge = -Infinity;
	const kept = axis.ticks.filter((value, index) => {
		const half = textWidth(axis.labels[index] ?? '') / 2;
		if (pixel(value) - half < edge) return false;
		edge = pixel(value) + half + 8;
		return true;
	});
	return { ticks: kept, labels: kept.map((value) => axis.labels[axis.ticks.indexOf(value)] ?? '') };
}

/** As high as the dots that lie closest together pile up to. */
function swarmHeight(view: BeeswarmView, width: number): number {
	const size = 2 * radius(width) + between;
	const places = view.dots.map(({ value }) => (width - 2 * side) * placeOf(value, view)).sort((a, b) => a - b);
	const crowd = Math.max(
		1,
		...places.map((place) => places.filter((one) => one >= place && one < place + size).length)
	);
	return Math.max(90, (crowd + 2) * size);
}

function swarm(Plot: PlotLibrary, dots: readonly Dot[], width: number): Markish {
	const colour = ({ own }: Dot) => (own ? seriesColour(0) : 'var(--class-3)');
	return Plot.dot(
		dots,
		Plot.dodgeY(
			{ anchor: 'middle', padding: between },
			{
				x: 'value',
				r: radius(width),
				stroke: colour,
				strokeWidth: 1.5,
				fill: (dot: Dot) => (isHollow(dot.status) ? 'var(--paper)' : colour(dot))
			}
		)
	);
}

/** A line down from each name, which stands on a line of its own: on the side of it that has room. */
function markLines(
	Plot: PlotLibrary,
	marks: readonly Mark[],
	pixel: (value: number) => number,
	words: BeeswarmWords,
	room: number
): Markish[] {
	// The leftmost is named lowest, so that no line runs through a name that stands to the right of its own.
	const ordered = [...marks].sort((a, b) => a.value - b.value);
	return ordered.flatMap((mark, index) => {
		const text = `${mark.name} ${words.figure(mark.value)}`;
		const weight = mark.own ? 600 : 400;
		const leftward = pixel(mark.value) + textWidth(text, 13, weight) + 6 > room;
		const above = markHeight * (index + 1);
		const stroke = mark.own ? seriesColour(0) : 'var(--ink)';
		return [
			Plot.ruleX([mark.value], { insetTop: 2 - above, stroke, strokeWidth: mark.own ? 2 : 1 }),
			Plot.text([mark.value], {
				x: (value: number) => value,
				frameAnchor: 'top',
				text: () => text,
				textAnchor: leftward ? 'end' : 'start',
				dx: leftward ? -5 : 5,
				dy: -above,
				fill: 'var(--ink)',
				fontWeight: weight,
				stroke: 'var(--paper)',
				strokeWidth: 4
			})
		];
	});
}

/** What lies in each part of the scale. */
function tipsOf(view: BeeswarmView, words: BeeswarmWords): Tip[] {
	const partOf = ({ value }: Dot) => Math.min(parts - 1, Math.max(0, Math.floor(placeOf(value, view) * parts)));
	return Array.from({ length: parts }, (_, part) => {
		const inside = view.dots.filter((dot) => partOf(dot) === part).sort((a, b) => b.value - a.value);
		const named = inside.slice(0, mostNamed).map(({ name, value, status }) => ({
			name,
			value: words.figure(value),
			colour: null,
			note: words.note(status)
		}));
		const left = inside.length - named.length;
		const more = left > 0 ? [{ name: '', value: words.more(left), colour: null, note: '' }] : [];
		return tipOf(words.count(inside.length), [...named, ...more]);
	});
}
