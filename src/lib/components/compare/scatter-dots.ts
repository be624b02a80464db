import { rounded } from '../../charts/choropleth/classes.ts';
import type { ScatterDot } from '../../charts/scatter/scatter-view.ts';
import type { CatalogIndicator } from '../../model/catalog.ts';
import type { Period } from '../../model/period.ts';
import type { IndicatorRow } from '../../query/queries/indicator-observations.ts';

/** The rows of an indicator, and how it is printed. */
type PlottedIndicator = { indicator: Pick<CatalogIndicator, 'decimals'>; rows: readonly IndicatorRow[] };

export type PairedRows = { dot: ScatterDot; rows: [x: IndicatorRow, y: IndicatorRow] };

/** The municipalities that have both figures in a year, as they are printed; how many lack one. */
export function scatterDots(
	x: PlottedIndicator,
	y: PlottedIndicator,
	period: Period,
	nameOf: (area: string) => string,
	placeOf: (area: string) => number | null
): { pairs: PairedRows[]; missing: number } {
	const rowsIn = ({ rows }: PlottedIndicator) =>
		new Map(rows.filter((row) => row.level === 'municipality' && row.period === period).map((row) => [row.area, row]));
	const [xs, ys] = [rowsIn(x), rowsIn(y)];
	const areas = [...new Set([...xs.keys(), ...ys.keys()])];
	const pairs = areas.flatMap((area): PairedRows[] => {
		const [one, other] = [xs.get(area), ys.get(area)];
		if (!one || !other || one.value === null || other.value === null) return [];
		const dot = {
			area,
			name: nameOf(area),
			x: rounded(one.value, x.indicator.decimals),
			y: rounded(other.value, y.indicator.decimals),
			statuses: [one.status, other.status] as const,
			place: placeOf(area)
		};
		return [{ dot, rows: [one, other] }];
	});
	return { pairs, missing: areas.length - pairs.length };
}
