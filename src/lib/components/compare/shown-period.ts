import type { CatalogIndicator } from '../../model/catalog.ts';
import type { Period } from '../../model/period.ts';

/** The year of an indicator that is shown for a year asked for: the newest up to it, else the first there is. */
export function shownPeriod({ periods }: Pick<CatalogIndicator, 'periods'>, year: Period): Period | null {
	return periods.findLast((period) => period <= year) ?? periods[0] ?? null;
}

/** The newest year up to one asked for in which both have figures; null where there is none. */
export function sharedPeriod(
	one: Pick<CatalogIndicator, 'periods'>,
	other: Pick<CatalogIndicator, 'periods'>,
	year: Period
): Period | null {
	return one.periods.findLast((period) => period <= year && other.periods.includes(period)) ?? null;
}
