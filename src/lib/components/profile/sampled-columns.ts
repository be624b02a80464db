import type { AreaLevel } from '../../model/area.ts';
import type { PeriodRange } from '../../model/period.ts';
import type { IndicatorLine } from './indicator-lines.ts';

/** The columns of a line that may hold a sample figure, in the table's order. */
export const columns = ['latest', 'change', 'line', 'county', 'country', 'rank'] as const;
export type Column = (typeof columns)[number];

/** Which columns of a line hold a sample figure, among those that the table of an area of this level has. */
export function sampledColumns(
	{ latest, change, series }: IndicatorLine,
	{ from, to }: PeriodRange,
	level: AreaLevel
): Set<Column> {
	const holds: Record<Column, boolean> = {
		latest: latest?.status === 'sample',
		change: change?.sample === true,
		line: series.some(({ period, status }) => status === 'sample' && period >= from && period <= to),
		county: level === 'municipality' && latest?.countyStatus === 'sample',
		country: level !== 'country' && latest?.countryStatus === 'sample',
		rank: level !== 'country' && latest?.rankSample === true
	};
	return new Set(columns.filter((column) => holds[column]));
}
