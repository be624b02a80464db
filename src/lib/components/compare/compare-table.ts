import type { AreaCode, AreaLevel } from '../../model/area.ts';
import type { CatalogIndicator } from '../../model/catalog.ts';
import type { Period } from '../../model/period.ts';
import type { Status } from '../../model/status.ts';
import type { IndicatorRow } from '../../query/queries/indicator-observations.ts';
import { byName, compareFigures, compareNames, type Sort } from '../../state/sort.ts';
import { shownPeriod } from './shown-period.ts';

/** An area in the table; `name` in the page's language. */
export type ComparedArea = { code: AreaCode; slug: string; level: AreaLevel; name: string };

/** An indicator and its rows, of all areas or of those that are shown. */
export type ComparedIndicator = { indicator: CatalogIndicator; rows: readonly IndicatorRow[] };

export type CompareColumn = { indicator: CatalogIndicator; period: Period | null; allSample: boolean };

export type CompareCell = {
	value: number | null;
	status: Status;
	/** The place among areas of the same level, 1 = highest, and how many of them have a figure; null for the country. */
	rank: { place: number; of: number } | null;
	/**
	 * Where a municipality stands among all, by the fifth of the places it is in: 1 the lowest figures, 5 the highest; of
	 * an indicator that declares what is better, 5 the best. Null for other areas and for kinds.
	 */
	fifth: number | null;
};

export type CompareLine = { area: ComparedArea; cells: CompareCell[] };

export type CompareTable = {
	columns: CompareColumn[];
	lines: CompareLine[];
	/** The country, where it is not among the areas. */
	country: CompareLine | null;
};

/** Areas × indicators: each indicator in the newest year up to the one asked for. */
export function compareTable(
	indicators: readonly ComparedIndicator[],
	areas: readonly ComparedArea[],
	country: ComparedArea,
	{ year, sort }: { year: Period; sort: Sort | null }
): CompareTable {
	const columns = indicators.map(({ indicator, rows }) => {
		const period = shownPeriod(indicator, year);
		return { indicator, period, rows: rows.filter((row) => row.period === period) };
	});
	const lineOf = (area: ComparedArea) => ({
		area,
		cells: columns.map(({ indicator, rows }) => cellOf(area, indicator, rows))
	});
	const lines = areas.map(lineOf);
	const place = columns.findIndex(({ indicator }) => indicator.id === sort?.by);
	const isShown = areas.some(({ code }) => code === country.code);
	return {
		columns: columns.map(({ indicator, period, rows }) => {
			const known = rows.filter(({ value }) => value !== null);
			const allSample = known.length > 0 && known.every(({ status }) => status === 'sample');
			return { indicator, period, allSample };
		}),
		lines: sort === null ? lines : lines.sort(sort.by === byName ? byNameOf(sort) : byFigure(place, sort)),
		country: isShown ? null : lineOf(country)
	};
}

function cellOf(area: ComparedArea, indicator: CatalogIndicator, rows: readonly IndicatorRow[]): CompareCell {
	const row = rows.find((row) => row.area === area.code);
	if (!row) return { value: null, status: 'O', rank: null, fifth: null };
	const { value, status } = row;
	if (row.rank === null || area.level === 'country' || indicator.categories) {
		return { value, status, rank: null, fifth: null };
	}
	const of = rows.filter(({ level, value }) => level === area.level && value !== null).length;
	const rank = { place: row.rank, of };
	return { value, status, rank, fifth: area.level === 'municipality' ? fifthOf(rank, indicator.better) : null };
}

function fifthOf({ place, of }: { place: number; of: number }, better: CatalogIndicator['better']): number {
	const fromTop = Math.min(4, Math.floor((5 * (place - 1)) / of));
	return better === 'lower' ? 1 + fromTop : 5 - fromTop;
}

function byNameOf(sort: Sort) {
	return (one: CompareLine, other: CompareLine) => compareNames(one.area.name, other.area.name, sort);
}

/** What has no figure comes last, whichever way the others go. */
function byFigure(place: number, sort: Sort) {
	const valueOf = ({ cells }: CompareLine) => cells[place]?.value ?? null;
	return (one: CompareLine, other: CompareLine) => compareFigures(valueOf(one), valueOf(other), sort);
}
