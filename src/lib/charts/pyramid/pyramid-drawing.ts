import type { Markish } from '@observablehq/plot';
import { axisOf } from '../axis.ts';
import { isNarrow } from '../chart-size.ts';
import type { ChartWords } from '../chart-words.ts';
import type { Drawing } from '../drawing.ts';
import { seriesColour } from '../looks.ts';
import type { PlotLibrary } from '../plot-library.ts';
import { tipOf, type Tip } from '../tip.ts';
import { oldest, outlineOf, type AgeSpan, type Corner, type Pyramid, type PyramidView } from './pyramid-view.ts';

/** Figures are people, or per cent where the view tells shares; `count` writes people in both. */
export type PyramidWords = Pick<ChartWords, 'figure' | 'tick' | 'least' | 'missing'> & {
	count: (value: number) => string;
	men: string;
	women: string;
	/** "34-aastased", "vähemalt 100-aastased". */
	age: (age: number) => string;
	sample: string;
};

const sides = [
	{ side: 'men', sign: -1, colour: seriesColour(0) },
	{ side: 'women', sign: 1, colour: seriesColour(1) }
] as const;
const labelledAges = Array.from({ length: oldest / 10 + 1 }, (_, index) => index * 10);

/**
 * Men to the left and women to the right, one step of the silhouette for each year of age. What is laid over is an
 * outline in ink. Sample figures are pale with a dashed outline, whichever of the two they are.
 */
export function pyramidDrawing(view: PyramidView, words: PyramidWords): Drawing {
	const longest = (view.longest || 1) * 1.04;
	const layout = (width: number) => ({
		// Whole pixels for every age, here and along the other axis: a silhouette of 101 steps is long to write otherwise.
		height: 26 + (oldest + 1) * (isNarrow(width) ? 3 : 4) + 28,
		marginTop: 26,
		marginRight: 8,
		marginBottom: 28,
		marginLeft: 42
	});
	return {
		layout,
		steps: { along: 'up', tips: view.main.ages.map((span, age) => tipIn(view, span, age, words)) },
		options: (Plot, width) => {
			const axis = axisOf([0, view.longest * 1.04], isNarrow(width) ? 2 : 4, words.least, words.tick);
			const mirrored = axis.ticks.flatMap((value) => (value === 0 ? [0] : [-value, value]));
			return {
				x: {
					domain: [-longest, longest],
					round: true,
					ticks: mirrored,
					tickFormat: (value: number) => axis.labels[axis.ticks.indexOf(Math.abs(value))] ?? '',
					tickSize: 0,
					label: null,
					grid: true
				},
				y: { domain: [0, oldest + 1], axis: null },
				marks: [
					Plot.axisY(labelledAges, {
						y: (age: number) => age + 0.5,
						text: (age: number) => (age === oldest ? `${age}+` : String(age)),
						tickSize: 0,
						label: null
					}),
					...sides.flatMap((side) => silhouette(Plot, view.main, side)),
					Plot.ruleX([0], { stroke: 'var(--paper)', strokeWidth: 1.5 }),
					// Over the silhouette, faintly: ages are read along them.
					Plot.ruleY(labelledAges.slice(1), { stroke: 'var(--ink)', strokeOpacity: 0.12 }),
					...sides.flatMap((side) => outline(Plot, view.laid, side)),
					Plot.text(view.longest === 0 ? [words.missing] : [], { frameAnchor: 'middle', text: String }),
					...sides.map(({ side, sign }) =>
						Plot.text([headOf(side)], {
							frameAnchor: sign < 0 ? 'top-left' : 'top-right',
							text: (head: string) => head,
							dy: -18,
							fill: 'var(--ink)',
							fontWeight: 600
						})
					)
				]
			};
		}
	};

	function headOf(side: 'men' | 'women'): string {
		const all = view.main[side];
		return all === null ? words[side] : `${words[side]} ${words.count(all)}`;
	}
}

/** In ink, on a line of paper: it must be seen on a strong filling and beside it. */
function outline(Plot: PlotLibrary, laid: Pyramid | null, { side, sign }: (typeof sides)[number]): Markish[] {
	if (!laid) return [];
	const place = { x: ({ x }: Corner) => (x === null ? NaN : sign * x), y: 'age' };
	return [
		Plot.line(outlineOf(laid, side), { ...place, stroke: 'var(--paper)', strokeWidth: 3, strokeOpacity: 0.75 }),
		Plot.line(outlineOf(laid, side), {
			...place,
			stroke: 'var(--ink)',
			strokeWidth: 1.25,
			strokeDasharray: laid.sample ? '4,2' : 'none'
		})
	];
}

function silhouette(Plot: PlotLibrary, pyramid: Pyramid, { side, sign, colour }: (typeof sides)[number]): Markish[] {
	const corners = outlineOf(pyramid, side);
	const x = ({ x }: Corner) => (x === null ? NaN : sign * x);
	const area = Plot.areaX(corners, { x1: 0, x2: x, y: 'age', fill: colour, fillOpacity: pyramid.sample ? 0.3 : 1 });
	if (!pyramid.sample) return [area];
	return [area, Plot.line(corners, { x, y: 'age', stroke: colour, strokeWidth: 1, strokeDasharray: '3,2' })];
}

/** What a tip says of one age: of both sexes, first of the main figures and then of those laid over them. */
function tipIn({ main, laid, share }: PyramidView, span: AgeSpan, age: number, words: PyramidWords): Tip {
	const over = laid?.ages[age];
	const lines = (of: AgeSpan, { name, sample }: Pyramid) =>
		sides.map(({ side, colour }) => ({
			name: laid ? `${words[side]}, ${name}` : words[side],
			value: valueOf(of, side),
			colour: of === span ? colour : 'var(--ink)',
			note: sample ? words.sample : ''
		}));
	return tipOf(words.age(age), [...lines(span, main), ...(over && laid ? lines(over, laid) : [])]);

	function valueOf(of: AgeSpan, side: 'men' | 'women'): string {
		const { count, length } = of[side];
		if (count === null || length === null) return words.missing;
		return share ? `${words.figure(length)} (${words.count(count)})` : words.figure(length);
	}
}
