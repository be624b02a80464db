import { quantileSorted } from 'd3-array';
import type { AreaCode } from '../../model/area.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Status } from '../../model/status.ts';

export type MapValue = { area: AreaCode; value: number | null; status: Status };

/** A class of the legend: figures from `from` to `to`, both included, as the indicator rounds them. */
export type MapClass = { colour: string; from: number; to: number; count: number };

export type ChoroplethView = {
	classes: MapClass[];
	/** Area → CSS colour; an area without a figure is absent. */
	fill: Map<AreaCode, string>;
	missing: AreaCode[];
	/** The areas whose figure is a sample figure. */
	sample: AreaCode[];
};

const rising = ['var(--class-1)', 'var(--class-2)', 'var(--class-3)', 'var(--class-4)', 'var(--class-5)'];
const falling = ['var(--below-2)', 'var(--below-1)'];
const kinds = ['var(--class-5)', 'var(--class-3)', 'var(--class-1)'];
const growing = ['var(--above-1)', 'var(--above-2)'];

/**
 * Colours for one indicator and period. Amounts are cut into classes of about as many areas each; where figures fall
 * on both sides of zero, zero is a class of its own and each side has its own colour; a kind has a colour each.
 * A figure is classed as it is printed, so that two areas with the same printed figure never differ in colour.
 */
export function choroplethView(
	values: readonly MapValue[],
	indicator: Pick<Indicator, 'decimals' | 'categories'>
): ChoroplethView {
	const known = values.flatMap(({ area, value }) =>
		value === null ? [] : [{ area, value: rounded(value, indicator.decimals) }]
	);
	const sorted = known.map(({ value }) => value).sort((a, b) => a - b);
	const classes = indicator.categories
		? indicator.categories.map(({ value }, index) => ({
				colour: kinds[index] ?? 'var(--class-2)',
				from: value,
				to: value,
				count: sorted.filter((candidate) => candidate === value).length
			}))
		: amountClasses(sorted);
	return {
		classes,
		fill: new Map(
			known.map(({ area, value }) => [
				area,
				classes.find(({ from, to }) => value >= from && value <= to)?.colour ?? 'var(--zero)'
			])
		),
		missing: values.filter(({ value }) => value === null).map(({ area }) => area),
		sample: values.filter(({ status }) => status === 'sample').map(({ area }) => area)
	};
}

/** A half goes away from zero on both its sides, as it does in print and in the ranks. */
function rounded(value: number, decimals: number): number {
	const scale = 10 ** decimals;
	return (Math.sign(value) * Math.round(Math.abs(value) * scale)) / scale + 0;
}

function amountClasses(sorted: number[]): MapClass[] {
	const below = sorted.filter((value) => value < 0);
	const above = sorted.filter((value) => value > 0);
	if (below.length === 0 || above.length === 0) return split(sorted, rising);
	const zero = sorted.filter((value) => value === 0);
	return [
		...split(below, falling),
		...(zero.length ? [{ colour: 'var(--zero)', from: 0, to: 0, count: zero.length }] : []),
		...split(above, growing)
	];
}

/** Cuts at the quantiles; equal figures stay together, so there may be fewer classes than colours. */
function split(sorted: number[], colours: readonly string[]): MapClass[] {
	const cuts = colours.slice(1).map((_, index) => quantileSorted(sorted, (index + 1) / colours.length) ?? Infinity);
	const groups = colours.map((colour, index) => {
		const [low, high] = [cuts[index - 1] ?? -Infinity, cuts[index] ?? Infinity];
		const inside = sorted.filter((value) => value >= low && (value < high || high === Infinity));
		return { colour, from: inside[0] ?? NaN, to: inside.at(-1) ?? NaN, count: inside.length };
	});
	return groups.filter(({ count }) => count > 0);
}
