import type { ProfileIndicator } from '../profile-data.ts';
import type { Period } from '../../../model/period.ts';
import { moneyIndicator } from '../../../state/money-view.ts';
import type { ProfileView } from '../../../state/profile-view.ts';
import type { ProfileRow } from '../../../query/queries/area-profile.ts';

export type Series = ReadonlyMap<string, readonly ProfileRow[]>;

/** A figure of a compared area, and how much more it is than that of the page's own area. */
export type Beside = { value: number | null; difference: number | null; sample: boolean };

/** One indicator of several areas, in the newest year in which all have a figure; null where they share none. */
export type SideBySide = { indicator: ProfileIndicator; period: Period | null; own: Beside; others: Beside[] };

/** What areas are compared by first, money as the view tells it. */
export function keyIndicators(view: Pick<ProfileView, 'perResident' | 'constantPrices'>): string[] {
	return [
		'population',
		'population-density',
		'mean-age',
		'population-65-plus-share',
		'natural-increase-rate',
		'net-migration-rate',
		'wage-median',
		...(['budget-income', 'budget-result', 'budget-debt'] as const).map((id) => moneyIndicator(id, view))
	];
}

/**
 * An indicator side by side, in the newest year up to `until` in which all areas have a figure. A difference is told of
 * figures as they are rounded: what looks the same has none. Kinds have no difference.
 */
export function sideBySide(
	indicator: ProfileIndicator,
	own: Series,
	others: readonly Series[],
	until: Period
): SideBySide {
	const rowsOf = (series: Series) => series.get(indicator.id) ?? [];
	const at = (series: Series, period: Period | null) => rowsOf(series).find((row) => row.period === period) ?? null;
	const known = ({ value, period }: ProfileRow) => value !== null && period <= until;
	const shared = rowsOf(own).findLast(
		(row) => known(row) && others.every((series) => (at(series, row.period)?.value ?? null) !== null)
	);
	const period = shared?.period ?? null;
	const beside = (series: Series): Beside => {
		const row = at(series, period);
		const value = row?.value ?? null;
		const compares = value !== null && shared?.value != null && series !== own && !indicator.categories;
		const difference = compares ? rounded(value, indicator) - rounded(shared.value, indicator) : null;
		return { value, difference, sample: row?.status === 'sample' };
	};
	return { indicator, period, own: beside(own), others: others.map(beside) };
}

function rounded(value: number | null, { decimals }: ProfileIndicator): number {
	return Number((value ?? NaN).toFixed(decimals));
}
