import { m } from '#lib/paraglide/messages.js';
import type { MapArea } from '../../charts/choropleth/ChoroplethMap.svelte';
import type { MapFigures } from '../../charts/choropleth/map-figures.ts';
import { printFigure } from '../../charts/choropleth/measure.ts';
import type { AreaCode } from '../../model/area.ts';
import type { Language } from '../../model/language.ts';
import { statusTitles } from '../../model/status.ts';
import type { AreaRow } from '../../query/queries/area-list.ts';
import { areaName } from '../page/area-name.ts';
import { areaPath } from '../page/paths.ts';

export function byCode(areas: readonly AreaRow[]): Map<AreaCode, AreaRow> {
	return new Map(areas.map((area) => [area.code, area]));
}

/** What a map says of each of its areas when it is pointed at or reached by the keyboard: name, figure, place. */
export function mapAreas(
	{ areas, measure }: MapFigures,
	areaByCode: ReadonlyMap<AreaCode, AreaRow>,
	language: Language
): MapArea[] {
	const ranked = areas.filter(({ rank }) => rank !== null).length;
	return areas.flatMap(({ area: code, value, status, rank }) => {
		const area = areaByCode.get(code);
		if (!area) return [];
		const figure = value === null ? statusTitles[status][language] : printFigure(measure, value, language);
		const sample = status === 'sample' ? ` (${m.sample_data().toLowerCase()})` : '';
		const place = rank === null ? '' : `\n${m.map_rank({ rank, count: ranked })}`;
		return [
			{ code, name: areaName(area), href: areaPath(area), said: `${areaName(area)}\n${figure}${sample}${place}` }
		];
	});
}
