import type { CatalogIndicator } from '../../model/catalog.ts';
import { defaultRange } from '../../model/period.ts';
import type { AreaRow } from '../../query/queries/area-list.ts';
import type { IndicatorRow } from '../../query/queries/indicator-observations.ts';
import { shownPeriod } from './shown-period.ts';

/** What is compared before a reader chooses: one of each theme that residents ask for, all with figures of the usual year. */
export const exampleIndicators = [
	'population',
	'population-65-plus-share',
	'net-migration-rate',
	'wage-median',
	'budget-debt-per-resident',
	'traffic-accident-rate'
];

const exampleCount = 4;

/** The largest cities, the largest first. */
export function exampleAreas(areas: readonly AreaRow[]): AreaRow[] {
	return areas
		.filter(({ kind, population }) => kind === 'linn' && population !== null)
		.toSorted((one, other) => (other.population ?? NaN) - (one.population ?? NaN))
		.slice(0, exampleCount);
}

/** The rows that an example shows: of its areas in the usual years, and of all in the year of the table. */
export function exampleRows(
	indicator: Pick<CatalogIndicator, 'periods'>,
	rows: readonly IndicatorRow[],
	areas: readonly Pick<AreaRow, 'code'>[]
): IndicatorRow[] {
	const shown = shownPeriod(indicator, defaultRange.to);
	const codes = new Set(areas.map(({ code }) => code));
	return rows.filter(
		({ area, level, period }) =>
			(period === shown && level !== 'county') ||
			(codes.has(area) && period >= defaultRange.from && period <= defaultRange.to)
	);
}
