import { type MapFigures } from '../../charts/choropleth/map-figures.ts';
import { unitWords } from '../../charts/choropleth/measure.ts';
import type { MappedIndicator } from '../../charts/choropleth/theme-picture.ts';
import type { AreaCode } from '../../model/area.ts';
import type { Language } from '../../model/language.ts';
import { unitTitle } from '../../model/unit.ts';
import type { ExportRow } from '../../export/export-column.ts';
import type { AreaRow } from '../../query/queries/area-list.ts';
import type { MapView } from '../../state/map-view.ts';

/** The figures of a map as a file holds them, the country first: not rounded, each with its status and where it is from. */
export function mapRows(
	{ areas, country, measure, rows }: MapFigures,
	{ period, since }: Pick<MapView, 'period' | 'since'>,
	indicator: MappedIndicator,
	areaByCode: ReadonlyMap<AreaCode, AreaRow>,
	language: Language
): ExportRow[] {
	const sourceByArea = new Map(rows.filter((row) => row.period === period).map((row) => [row.area, row.source]));
	return [...(country ? [country] : []), ...areas].map(({ area, value, status, rank }) => ({
		indicator: indicator.id,
		title: indicator.title[language],
		area,
		name: areaByCode.get(area)?.name ?? area,
		level: areaByCode.get(area)?.level ?? null,
		period: since === null ? period : `${since}–${period}`,
		value,
		unit: unitWords(measure, language) || unitTitle(measure, language),
		rank,
		status,
		source: sourceByArea.get(area) ?? null
	}));
}
