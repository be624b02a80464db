import { findingOf, type Finding } from '#lib/charts/choropleth/finding.ts';
import { themePicture } from '#lib/charts/choropleth/theme-picture.ts';
import { thumbnailView, type Thumbnail } from '#lib/charts/choropleth/thumbnail-view.ts';
import { tileGrid } from '#lib/charts/choropleth/tile-grid.ts';
import { otherIndicator, type OtherIndicator } from '#lib/components/map/other-indicator.ts';
import type { AreaCode } from '#lib/model/area.ts';
import { ask } from '#lib/query/ask.ts';
import { readCatalog } from '#lib/query/catalog.ts';
import { areaList } from '#lib/query/queries/area-list.ts';
import { indicatorObservations } from '#lib/query/queries/indicator-observations.ts';
import { readShapes } from '#lib/query/read-shapes.ts';
import type { Fetch } from '#lib/query/release-files.ts';
import { standardView } from '#lib/state/map-view.ts';

/** One map in the list of maps: as it is at first, small, and what it says. */
export type MapCard = { indicator: OtherIndicator; sample: boolean; finding: Finding; thumbnail: Thumbnail };

/** Every map of the release, and the names of the areas that they tell of. */
export async function readMapCards(fetch: Fetch): Promise<{ cards: MapCard[]; names: Record<AreaCode, string> }> {
	const [{ indicators }, areas, shapes] = await Promise.all([
		readCatalog(fetch),
		ask(areaList, {}, { fetch }),
		readShapes(fetch)
	]);
	const tiles = tileGrid(shapes.municipalities, new Map(areas.map(({ code, parent }) => [code, parent])));
	const cards = indicators.map(async (indicator): Promise<MapCard> => {
		const rows = await ask(indicatorObservations, { indicator: indicator.id }, { fetch });
		const view = standardView({ indicator });
		const { figures, choropleth } = themePicture(rows, indicator, view);
		return {
			indicator: otherIndicator(indicator),
			sample: choropleth.sample.length > 0,
			finding: findingOf(figures, view),
			thumbnail: thumbnailView(choropleth, tiles)
		};
	});
	return {
		cards: await Promise.all(cards),
		names: Object.fromEntries(
			areas.flatMap(({ code, name, level }) => (level === 'municipality' ? [[code, name]] : []))
		)
	};
}
