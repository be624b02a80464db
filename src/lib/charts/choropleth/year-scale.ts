import type { Period } from '../../model/period.ts';

/** A year on a scale from the first to the last with figures. `at`: 0–1. */
export type YearMark = { period: Period; at: number; labelled: boolean };

/** Years with figures where they lie in time, so that gaps show; labelled where a label has room, the last ones first. */
export function yearMarks(periods: readonly Period[], width: number, labelWidth = 36): YearMark[] {
	const [first, last] = [Number(periods[0]), Number(periods.at(-1))];
	const span = Math.max(1, last - first);
	let free = Infinity;
	return periods
		.map((period) => ({ period, at: (Number(period) - first) / span }))
		.reverse()
		.map(({ period, at }) => {
			const labelled = at * width + labelWidth <= free + 0.5 || free === Infinity;
			if (labelled) free = at * width;
			return { period, at, labelled };
		})
		.reverse();
}

/**
 * The year with figures that a slider comes to when it is moved from one year to another: the nearest there is, or, where
 * that is the one it came from, the next one in the direction of the move.
 */
export function slideTo(periods: readonly Period[], from: Period, to: number): Period {
	const onward = periods.filter((period) => Math.sign(Number(period) - Number(from)) === Math.sign(to - Number(from)));
	return onward.reduce((best, period) => (best === from || far(period, to) < far(best, to) ? period : best), from);
}

function far(period: Period, year: number): number {
	return Math.abs(Number(period) - year);
}
