import type { CatalogIndicator } from '../../model/catalog.ts';
import type { IndicatorRow } from '../../query/queries/indicator-observations.ts';
import type { MapView } from '../../state/map-view.ts';
import { choroplethView, type ChoroplethView } from './choropleth-view.ts';
import { mapFigures, type MapFigures } from './map-figures.ts';

/** What of an indicator a map needs. It need not be in the catalog: a reader's own formula has these too. */
export type MappedIndicator = Pick<
	CatalogIndicator,
	'id' | 'title' | 'unit' | 'decimals' | 'categories' | 'levels' | 'periods' | 'mapPeriod'
>;

/** One map: its figures, and their colours. */
export type ThemePicture = { indicator: MappedIndicator; figures: MapFigures; choropleth: ChoroplethView };

export function themePicture(
	rows: readonly IndicatorRow[],
	indicator: MappedIndicator,
	view: Pick<MapView, 'level' | 'period' | 'since' | 'relative' | 'classing'>
): ThemePicture {
	const figures = mapFigures(rows, indicator, view);
	return { indicator, figures, choropleth: choroplethView(figures.areas, figures.measure, view.classing) };
}
