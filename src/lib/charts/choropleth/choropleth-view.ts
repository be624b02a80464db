import { bisectLeft, bisectRight } from 'd3-array';
import type { AreaCode } from '../../model/area.ts';
import { isMissing, type MissingStatus, type Status } from '../../model/status.ts';
import type { Classing } from '../../state/map-view.ts';
import { divergingColours, mostPerSide, risingColours, zeroColour } from './class-colours.ts';
import { breaksOf, rounded } from './classes.ts';
import type { Measure } from './measure.ts';

export type MapValue = { area: AreaCode; value: number | null; status: Status };

/** A class of the legend: figures from `from` to `to`, both included, as they are printed; null: no end on that side. */
export type MapClass = { colour: string; from: number | null; to: number | null; count: number };

export type ChoroplethView = {
	scale: 'sequential' | 'diverging' | 'kinds';
	/** From the lowest figures to the highest. */
	classes: MapClass[];
	/** Area → CSS colour; an area without a figure is absent. */
	fill: Map<AreaCode, string>;
	/** Area without a figure → why it has none. */
	gaps: Map<AreaCode, MissingStatus>;
	/** The areas whose figure is a sample figure. */
	sample: AreaCode[];
};

const kinds = ['var(--rise-3-3)', 'var(--rise-3-2)', 'var(--rise-3-1)'];
export const standardClassing: Classing = { method: 'quantiles', count: 5, breaks: [], scale: 'auto' };

/**
 * Colours for the figures of one map. Amounts are cut into classes as asked; where figures fall on both sides of zero, or
 * are changes, zero is a class of its own and each side has its own colour; a kind has a colour each.
 * A figure is classed as it is printed, so that two areas with the same printed figure never differ in colour.
 */
export function choroplethView(
	values: readonly MapValue[],
	measure: Pick<Measure, 'decimals' | 'categories' | 'told'>,
	classing: Classing = standardClassing
): ChoroplethView {
	const { decimals, categories } = measure;
	const known = values.flatMap(({ area, value }) =>
		value === null ? [] : [{ area, value: rounded(value, decimals) }]
	);
	const sorted = known.map(({ value }) => value).sort((a, b) => a - b);
	const { scale, classes, colourOf } = categories
		? kindClasses(sorted, categories)
		: amountClasses(sorted, classing, { decimals, isChange: measure.told !== 'figure' });
	return {
		scale,
		classes,
		fill: new Map(known.map(({ area, value }) => [area, colourOf(value)])),
		gaps: new Map(
			values.flatMap(({ area, status }): [AreaCode, MissingStatus][] => (isMissing(status) ? [[area, status]] : []))
		),
		sample: values.filter(({ status }) => status === 'sample').map(({ area }) => area)
	};
}

type Coloured = Pick<ChoroplethView, 'scale' | 'classes'> & { colourOf: (value: number) => string };

function kindClasses(sorted: number[], categories: NonNullable<Measure['categories']>): Coloured {
	const classes = categories.map(({ value }, index) => ({
		colour: kinds[index] ?? zeroColour,
		from: value,
		to: value,
		count: sorted.filter((candidate) => candidate === value).length
	}));
	return {
		scale: 'kinds',
		classes,
		colourOf: (value) => classes.find(({ from }) => from === value)?.colour ?? zeroColour
	};
}

type Printed = { decimals: number; isChange: boolean };

function amountClasses(sorted: number[], classing: Classing, printed: Printed): Coloured {
	const bothSides = (sorted[0] ?? 0) < 0 && (sorted.at(-1) ?? 0) > 0;
	const wanted = classing.scale === 'auto' ? bothSides || printed.isChange : classing.scale === 'diverging';
	const sides = classing.breaks.map(Math.sign);
	const fits = [-1, 1].every((side) => sides.filter((sign) => sign === side).length < mostPerSide);
	return wanted && fits ? divergingClasses(sorted, classing, printed) : risingClasses(sorted, classing, printed);
}

function risingClasses(sorted: number[], { method, count, breaks }: Classing, { decimals }: Printed): Coloured {
	const found = method === 'hand' ? [...breaks] : breaksOf(method, sorted, { count }, decimals);
	const colours = risingColours(found.length + 1);
	const ends = method === 'hand' ? noEnds : { from: sorted[0] ?? null, to: sorted.at(-1) ?? null };
	const classes = cut(sorted, { breaks: found, method, decimals, ends }).map((entry, index) => ({
		colour: colours[index] ?? '',
		...entry
	}));
	return {
		scale: 'sequential',
		classes: sorted.length === 0 ? [] : classes,
		colourOf: (value) => colours[bisectRight(found, value)] ?? ''
	};
}

/** Each side is cut by how far its figures lie from zero, as many classes a side as half of `count`. */
function divergingClasses(sorted: number[], classing: Classing, { decimals }: Printed): Coloured {
	const { method } = classing;
	const perSide = Math.min(mostPerSide, Math.max(1, Math.floor(classing.count / 2)));
	const under = sorted
		.filter((value) => value < 0)
		.map((value) => -value)
		.reverse();
	const over = sorted.filter((value) => value > 0);
	// Equal steps and round figures mean the same on both sides; the other methods look at how figures lie on each.
	const farthest = Math.max(under.at(-1) ?? 0, over.at(-1) ?? 0);
	const sideBreaks = (magnitudes: number[], sign: number) => {
		if (method === 'hand')
			return classing.breaks
				.map((value) => value * sign)
				.filter((value) => value > 0)
				.sort((a, b) => a - b);
		const reach = method === 'equal' || method === 'pretty' ? [0, farthest] : magnitudes;
		return breaksOf(method, reach, { count: perSide, most: perSide }, decimals);
	};
	const breaks = { under: sideBreaks(under, -1), over: sideBreaks(over, 1) };
	const colours = divergingColours(breaks.under.length + 1, breaks.over.length + 1);
	const zeros = sorted.filter((value) => value === 0).length;
	const ends = { from: 10 ** -decimals, to: method === 'hand' ? null : farthest };
	const side = (magnitudes: number[], found: readonly number[]) =>
		magnitudes.length > 0 ? cut(magnitudes, { breaks: found, method, decimals, ends }) : [];
	const outward = colours.under.toReversed();
	const classes: MapClass[] = [
		...side(under, breaks.under)
			.map(({ from, to, count }, index) => ({
				colour: outward[index] ?? '',
				from: negated(to),
				to: negated(from),
				count
			}))
			.reverse(),
		...(zeros > 0 ? [{ colour: zeroColour, from: 0, to: 0, count: zeros }] : []),
		...side(over, breaks.over).map((entry, index) => ({ colour: colours.over[index] ?? '', ...entry }))
	];
	const colourOf = (value: number) => {
		if (value === 0) return zeroColour;
		const [list, found] = value < 0 ? [outward, breaks.under] : [colours.over, breaks.over];
		return list[bisectRight(found, Math.abs(value))] ?? '';
	};
	return { scale: 'diverging', classes, colourOf };
}

function negated(value: number | null): number | null {
	return value === null ? null : -value;
}

type Ends = Pick<MapClass, 'from' | 'to'>;
const noEnds: Ends = { from: null, to: null };
type Cut = { breaks: readonly number[]; method: Classing['method']; decimals: number; ends: Ends };

/** The classes between breaks. Those that follow the figures are told by the figures in them, the others by their limits. */
function cut(sorted: number[], { breaks, method, decimals, ends }: Cut): Omit<MapClass, 'colour'>[] {
	const follows = method === 'quantiles' || method === 'natural';
	const starts = [0, ...breaks.map((value) => bisectLeft(sorted, value)), sorted.length];
	return [...breaks, null].map((next, index) => {
		const inside = sorted.slice(starts[index], starts[index + 1]);
		const count = inside.length;
		if (follows) return { from: inside[0] ?? null, to: inside.at(-1) ?? null, count };
		const to = next === null ? ends.to : rounded(next - 10 ** -decimals, decimals);
		return { from: breaks[index - 1] ?? ends.from, to, count };
	});
}
