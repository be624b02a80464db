import { median } from 'd3-array';
import type { ChoroplethView } from './choropleth-view.ts';

/** One bar: where it begins and ends (0–1 of the width), and its areas by the colour of their class, lowest first. */
export type HistogramBar = { from: number; to: number; count: number; parts: { colour: string; count: number }[] };

export type HistogramView = {
	bars: HistogramBar[];
	/** How many areas the highest bar holds. */
	highest: number;
	/** Where each class but the first begins, and with what figure. */
	limits: { at: number; value: number }[];
	/** The lowest and the highest figure. */
	ends: [least: number, most: number];
	/** Where the figure of the country lies; null where it is none or lies outside. */
	country: number | null;
	/** The scale is drawn together towards its ends, because a few figures are far larger than the others. */
	drawnTogether: boolean;
};

const bins = 24;
/** From this many times the middle size on, a figure would leave the others in one bar. */
const farOut = 20;

/** How the areas of a map lie along its figures; null where there are fewer than two figures to tell apart. */
export function histogramView(
	figures: readonly { value: number; colour: string }[],
	classes: ChoroplethView['classes'],
	country: number | null
): HistogramView | null {
	const sorted = figures.map(({ value }) => value).sort((a, b) => a - b);
	const [least, most] = [sorted[0], sorted.at(-1)];
	if (least === undefined || most === undefined || least === most) return null;
	const middle = median(sorted, Math.abs) ?? 0;
	const drawnTogether = middle > 0 && Math.max(Math.abs(least), Math.abs(most)) > farOut * middle;
	const bend = (value: number) => (drawnTogether ? Math.asinh((4 * value) / middle) : value);
	const [start, end] = [bend(least), bend(most)];
	const placeOf = (value: number) => (bend(value) - start) / (end - start);

	const held = Array.from({ length: bins }, () => new Map<string, number>());
	for (const { value, colour } of figures) {
		const bin = held[Math.min(bins - 1, Math.floor(placeOf(value) * bins))];
		bin?.set(colour, (bin.get(colour) ?? 0) + 1);
	}
	const bars = held.map((counts, index) => {
		const parts = classes.flatMap(({ colour }) => {
			const count = counts.get(colour);
			return count === undefined ? [] : [{ colour, count }];
		});
		const count = parts.reduce((sum, part) => sum + part.count, 0);
		return { from: index / bins, to: (index + 1) / bins, count, parts };
	});
	const limits = limitsOf(classes)
		.filter((value) => value > least && value <= most)
		.map((value) => ({ at: placeOf(value), value }));
	return {
		bars,
		highest: Math.max(...bars.map(({ count }) => count)),
		limits,
		ends: [least, most],
		country: country !== null && country >= least && country <= most ? placeOf(country) : null,
		drawnTogether
	};
}

/** Where each class but the first begins; what lies on two sides of zero is parted by zero itself. */
function limitsOf(classes: ChoroplethView['classes']): number[] {
	const limits = classes.slice(1).flatMap(({ from }, index) => {
		const before = classes[index]?.to ?? null;
		if (from === null) return [];
		return [from >= 0 && before !== null && before <= 0 && classes.some(({ to }) => (to ?? 0) < 0) ? 0 : from];
	});
	return [...new Set(limits)];
}
