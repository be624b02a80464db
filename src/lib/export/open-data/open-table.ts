import type { Area } from '../../model/area.ts';
import type { Catalog, CatalogIndicator } from '../../model/catalog.ts';
import type { Language } from '../../model/language.ts';
import type { Observation } from '../../model/observation.ts';
import { exportColumn, type ExportColumn, type ExportRow } from '../export-column.ts';
import type { ExportTable } from '../export-table.ts';
import { coverageOf } from './coverage.ts';

export type OpenArea = Pick<Area, 'code' | 'level' | 'name'>;

/** The columns of every table of observations that stands open, in their order. */
export const openColumns: readonly ExportColumn[] = [
	'indicator',
	'area',
	'name',
	'level',
	'period',
	'value',
	'unit',
	'status',
	'source',
	'caveat'
].map((name) => exportColumn(name));

/** What every file of the open data is made from. `at` makes an address of a path. */
export type OpenContext = {
	catalog: Catalog;
	at: (path: string) => string;
};

/** Observations as the rows of a file. */
function openRows(
	rows: readonly Observation[],
	indicatorById: ReadonlyMap<string, CatalogIndicator>,
	areaByCode: ReadonlyMap<string, OpenArea>
): ExportRow[] {
	return rows.map(({ indicator, area, period, value, status, source, caveat }) => ({
		indicator,
		area,
		name: areaByCode.get(area)?.name ?? area,
		level: areaByCode.get(area)?.level ?? null,
		period,
		value,
		unit: indicatorById.get(indicator)?.unit ?? null,
		status,
		source,
		caveat
	}));
}

/** A table of observations with all that is to be known of it. `page` is where people read of it. */
export function openTable(
	{ catalog, at }: OpenContext,
	{
		title,
		page,
		rows,
		areas,
		language
	}: { title: string; page: string; rows: readonly Observation[]; areas: readonly OpenArea[]; language: Language }
): ExportTable {
	const indicatorById = new Map(catalog.indicators.map((indicator) => [indicator.id, indicator]));
	const areaByCode = new Map(areas.map((area) => [area.code, area]));
	const used = coverageOf(rows);
	return {
		title,
		columns: openColumns,
		rows: openRows(rows, indicatorById, areaByCode),
		sources: catalog.sources.filter(({ id }) => used.sources.includes(id)),
		notes: catalog.caveats.filter(({ id }) => used.caveats.includes(id)).map(({ text }) => text[language]),
		sample: used.sample > 0,
		release: catalog.release,
		address: at(page),
		accessed: null,
		language
	};
}
