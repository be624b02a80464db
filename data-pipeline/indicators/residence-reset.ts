import type { AreaCode } from '#lib/model/area.ts';
import type { Period } from '#lib/model/period.ts';
import type { Observed } from '../define.ts';

/** The last 1 January that was counted on the residence which stood before the census of 2021. */
const lastBefore: Period = '2021';

/**
 * Counts of residents with the break that the census brought: the first known figure of each area after it, where there
 * is one before it too. `caveatOf` tells of a figure at the break what is to be known.
 */
export function withResidenceReset(
	figures: readonly Observed[],
	caveatOf: (figure: Observed) => string = () => 'residence-reset-2021'
): Observed[] {
	const known = figures.filter(({ value }) => value !== null);
	const counted = new Set(known.filter(({ period }) => period <= lastBefore).map(({ area }) => area));
	const breaks = new Map<AreaCode, Period>();
	for (const { area, period } of known) {
		const sooner = breaks.get(area);
		if (period > lastBefore && (sooner === undefined || period < sooner)) breaks.set(area, period);
	}
	return figures.map((figure) =>
		figure.value !== null && counted.has(figure.area) && breaks.get(figure.area) === figure.period
			? { ...figure, status: 'B', caveat: caveatOf(figure) }
			: figure
	);
}
