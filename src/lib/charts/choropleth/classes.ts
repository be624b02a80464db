import { quantileSorted, ticks } from 'd3-array';
import { ckmeans } from 'simple-statistics';
import { type ClassMethod, mostClasses } from '../../state/map-view.ts';

/** Figures in ascending order, as they are printed. */
type Sorted = number[];

/**
 * Where figures are cut into about `count` classes: each class holds what is at least its break and below the next one.
 * The breaks are ascending, each once, and lie on figures that can be printed; there are fewer where equal figures
 * would have to be parted or the figures lie too close together. By hand there is nothing to find: no breaks.
 */
export function breaksOf(
	method: Exclude<ClassMethod, 'hand'>,
	sorted: Sorted,
	{ count, most: mostAllowed = mostClasses }: { count: number; most?: number },
	decimals: number
): number[] {
	const [least, most] = [sorted[0], sorted.at(-1)];
	if (least === undefined || most === undefined || least === most) return [];
	const found = finders[method](sorted, count, mostAllowed);
	const printable = found.map((value) => roundUp(value, decimals)).filter((value) => value > least && value <= most);
	return [...new Set(printable)];
}

const finders: Record<Exclude<ClassMethod, 'hand'>, (sorted: Sorted, count: number, most: number) => number[]> = {
	quantiles: (sorted, count) => {
		const least = sorted[0] ?? NaN;
		// Many areas may share the lowest figure, 0 say: the class above them begins with the next one.
		const above = sorted.find((value) => value > least) ?? NaN;
		return inner(count).map((part) => Math.max(above, quantileSorted(sorted, part) ?? NaN));
	},
	natural: (sorted, count) =>
		ckmeans([...sorted], Math.min(count, new Set(sorted).size))
			.slice(1)
			.map(([first]) => first ?? NaN),
	equal: (sorted, count) => {
		const [least = NaN, most = NaN] = [sorted[0], sorted.at(-1)];
		return inner(count).map((part) => least + part * (most - least));
	},
	pretty: (sorted, count, most) => prettyBreaks([sorted[0] ?? NaN, sorted.at(-1) ?? NaN], count, most)
};

/** Round figures between the ends: of the steps that give no more than `most` classes, the one nearest to `count`. */
function prettyBreaks([least, highest]: [number, number], count: number, most: number): number[] {
	const tried = inner(2 * most + 1).map((_, index) =>
		ticks(least, highest, index + 1).filter((value) => value > least && value <= highest)
	);
	const far = (breaks: readonly number[]) => Math.abs(breaks.length + 1 - count);
	return tried.filter(({ length }) => length < most).reduce((best, next) => (far(next) < far(best) ? next : best), []);
}

/** One of three: 1/3, 2/3. */
function inner(count: number): number[] {
	return Array.from({ length: count - 1 }, (_, index) => (index + 1) / count);
}

/** The least figure with so many decimals that is no smaller; what a machine's fractions add is not taken for more. */
export function roundUp(value: number, decimals: number): number {
	const scale = 10 ** decimals;
	return Math.ceil(Number((value * scale).toFixed(6))) / scale + 0;
}

/** As it is printed: a half goes away from zero on both its sides. */
export function rounded(value: number, decimals: number): number {
	const scale = 10 ** decimals;
	return (Math.sign(value) * Math.round(Math.abs(value) * scale)) / scale + 0;
}
