import type { AreaCode } from '../../../model/area.ts';
import type { Period, PeriodRange } from '../../../model/period.ts';
import { nothingLaid, type PyramidChoice } from '../../../state/pyramid-address.ts';
import { endsOf } from './ages.ts';

/** The ages of one area and year. */
export type Chosen = { area: AreaCode; period: Period };
export type Shown = { main: Chosen; laid: Chosen | null };

/**
 * What a pyramid shows of what was asked for: what there is not falls back to what the page opens with. That is the first
 * of the areas beside the page's own, or the first year of the period where there are none. An area is laid over in the
 * year of the main figures. Null where the area has no ages at all.
 */
export function pyramidShown(
	{ main, laid }: PyramidChoice,
	own: { code: AreaCode; periods: readonly Period[] },
	others: readonly { code: AreaCode; slug: string }[],
	range: PeriodRange
): Shown | null {
	const ends = endsOf(
		own.periods.map((period) => ({ period })),
		range
	);
	const period = own.periods.find((each) => each === main) ?? ends.newest?.period;
	if (period === undefined) return null;
	const shown = { area: own.code, period };
	if (laid === nothingLaid) return { main: shown, laid: null };
	const asked = own.periods.find((each) => each === laid);
	const other = others.find(({ slug }) => slug === laid) ?? (asked === undefined ? others[0] : undefined);
	if (other) return { main: shown, laid: { area: other.code, period } };
	const year = asked ?? ends.first?.period;
	return { main: shown, laid: year === undefined || year === period ? null : { area: own.code, period: year } };
}
