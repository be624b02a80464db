import type { MapFigure } from '../../charts/choropleth/map-figures.ts';
import type { AreaCode } from '../../model/area.ts';
import { byName, compareFigures, compareNames, type Sort } from '../../state/sort.ts';

/** The columns of the table beside a map, as what it can be sorted by; names are `byName`. */
export const byPlace = 'koht';
export const byValue = 'vaartus';
export const byOther = 'korval';

/** The order in which figures stand; equals by name. `others`: the figures of the map beside. */
export function sortedFigures(
	figures: readonly MapFigure[],
	sort: Sort,
	nameOf: (figure: MapFigure) => string,
	others: ReadonlyMap<AreaCode, MapFigure>
): MapFigure[] {
	const figureOf = (figure: MapFigure) => {
		if (sort.by === byPlace) return figure.rank;
		if (sort.by === byOther) return others.get(figure.area)?.value ?? null;
		return figure.value;
	};
	const names = new Map(figures.map((figure) => [figure.area, nameOf(figure)]));
	const nameAt = ({ area }: MapFigure) => names.get(area) ?? area;
	return figures.toSorted((one, other) => {
		if (sort.by === byName) return compareNames(nameAt(one), nameAt(other), sort);
		return (
			compareFigures(figureOf(one), figureOf(other), sort) ||
			compareNames(nameAt(one), nameAt(other), { descending: false })
		);
	});
}
