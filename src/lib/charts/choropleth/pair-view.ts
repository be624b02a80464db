import { bisectRight } from 'd3-array';
import type { AreaCode } from '../../model/area.ts';
import type { MissingStatus } from '../../model/status.ts';
import { pairColour } from './class-colours.ts';
import { breaksOf, rounded } from './classes.ts';
import type { ChoroplethView } from './choropleth-view.ts';
import type { MapFigure, MapFigures } from './map-figures.ts';

/** One square of the legend: the thirds of the two indicators, 0–2 from the lowest, and how many areas are in both. */
export type PairCell = { first: number; second: number; colour: string; count: number };

/** Two indicators on one map. Only an area with both figures has a colour. */
export type PairView = Pick<ChoroplethView, 'fill' | 'gaps' | 'sample'> & {
	cells: PairCell[];
	/** Where the thirds of each indicator begin: two figures, or fewer where many areas share one. */
	breaks: { first: number[]; second: number[] };
};

export function pairView(first: MapFigures, second: MapFigures): PairView {
	const others = new Map(second.areas.map((figure) => [figure.area, figure]));
	const pairs = first.areas.flatMap((figure): [MapFigure, MapFigure][] => {
		const other = others.get(figure.area);
		return other ? [[figure, other]] : [];
	});
	const thirds = [thirdsOf(first), thirdsOf(second)] as const;
	const fill = new Map<AreaCode, string>();
	const gaps = new Map<AreaCode, MissingStatus>();
	const counts = new Map<string, number>();
	for (const [one, other] of pairs) {
		const place = thirds.map((third, index) => third.placeOf(index === 0 ? one : other));
		const [row, column] = place;
		if (row == null || column == null) {
			gaps.set(one.area, missingOf(one) ?? missingOf(other) ?? 'O');
			continue;
		}
		const colour = pairColour(row, column);
		fill.set(one.area, colour);
		counts.set(colour, (counts.get(colour) ?? 0) + 1);
	}
	const steps = [0, 1, 2];
	return {
		fill,
		gaps,
		sample: pairs.flatMap(([one, other]) => (one.status === 'sample' || other.status === 'sample' ? [one.area] : [])),
		cells: steps.flatMap((row) =>
			steps.map((column) => {
				const colour = pairColour(row, column);
				return { first: row, second: column, colour, count: counts.get(colour) ?? 0 };
			})
		),
		breaks: { first: thirds[0].breaks, second: thirds[1].breaks }
	};
}

function thirdsOf({ areas, measure: { decimals } }: MapFigures) {
	const known = areas.flatMap(({ value }) => (value === null ? [] : [rounded(value, decimals)])).sort((a, b) => a - b);
	const breaks = breaksOf('quantiles', known, { count: 3 }, decimals);
	const placeOf = ({ value }: MapFigure) => (value === null ? null : bisectRight(breaks, rounded(value, decimals)));
	return { breaks, placeOf };
}

function missingOf({ status }: MapFigure): MissingStatus | null {
	return status === 'O' || status === 'M' || status === 'Q' ? status : null;
}
