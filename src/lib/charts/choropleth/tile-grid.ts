import { extent } from 'd3-array';
import type { AreaCode } from '../../model/area.ts';
import type { Shape } from '../../model/shape.ts';

/** Where each area stands in a grid in which all have the same room; column and row are counted from the north-west. */
export type Tile = { code: AreaCode; column: number; row: number };

/** On a phone of 360 pixels a square of thirteen in a row can still be met by a finger. */
export const gridColumns = 13;
export const gridRows = 10;

/** How much it counts to lie near one's place in the country, beside each neighbour of the own county, and of another. */
const weights = { place: 1, sameCounty: 1.2, otherCounty: 0.25 };
const mostPasses = 60;

type Spot = [column: number, row: number];

/**
 * Places areas in a grid so that each lies near its place in the country and near its neighbours, those of its own county
 * above all. The same shapes always give the same grid: it begins with the nearest free square for each, and then moves
 * or swaps areas as long as that makes them lie better. A grid has room for `gridColumns` × `gridRows` areas.
 */
export function tileGrid(shapes: readonly Shape[], countyOf: ReadonlyMap<AreaCode, string | null>): Tile[] {
	const targets = targetSpots(shapes);
	const spots = nearestFree(targets);
	const indexOf = new Map(shapes.map(({ code }, index) => [code, index]));
	const links = shapes.map(({ code, neighbours }) =>
		neighbours.flatMap((neighbour) => {
			const index = indexOf.get(neighbour);
			if (index === undefined) return [];
			return [
				{ index, weight: countyOf.get(code) === countyOf.get(neighbour) ? weights.sameCounty : weights.otherCounty }
			];
		})
	);
	/** How badly an area lies at a spot, with every other where `spotOf` says. */
	const cost = (index: number, spot: Spot, spotOf: (other: number) => Spot | undefined) => {
		let sum = weights.place * far(spot, targets[index]);
		for (const link of links[index] ?? []) sum += link.weight * far(spot, spotOf(link.index));
		return sum;
	};

	for (let pass = 0; pass < mostPasses; pass += 1) {
		const moved = shapes.map((_, index) => improve(index, spots, cost)).some(Boolean);
		if (!moved) break;
	}
	return shapes.flatMap(({ code }, index) => {
		const spot = spots[index];
		return spot ? [{ code, column: spot[0], row: spot[1] }] : [];
	});
}

type Cost = (index: number, spot: Spot, spotOf: (other: number) => Spot | undefined) => number;

/** Moves an area to the spot that lowers the cost most, and what stands there to its own; false where none does. */
function improve(index: number, spots: Spot[], cost: Cost): boolean {
	const own = spots[index];
	if (!own) return false;
	const holders = new Map(spots.map(([column, row], holder) => [row * gridColumns + column, holder]));
	const now = (other: number) => spots[other];
	const ownBefore = cost(index, own, now);
	let best = { gain: 1e-9, spot: own, other: -1 };
	for (const [place, spot] of allSpots.entries()) {
		const other = holders.get(place) ?? -1;
		if (other === index) continue;
		const then = (area: number) => (area === index ? spot : area === other ? own : spots[area]);
		const before = ownBefore + (other < 0 ? 0 : cost(other, spot, now));
		const gain = before - cost(index, spot, then) - (other < 0 ? 0 : cost(other, own, then));
		if (gain > best.gain) best = { gain, spot, other };
	}
	if (best.spot === own) return false;
	spots[index] = best.spot;
	if (best.other >= 0) spots[best.other] = own;
	return true;
}

const allSpots: Spot[] = Array.from({ length: gridColumns * gridRows }, (_, index) => [
	index % gridColumns,
	Math.floor(index / gridColumns)
]);

/** Where areas lie in the country, in squares of the grid. */
function targetSpots(shapes: readonly Shape[]): Spot[] {
	const [west = 0, east = 1] = extent(shapes, ({ x }) => x);
	const [north = 0, south = 1] = extent(shapes, ({ y }) => y);
	const part = (value: number, from: number, to: number) => (to > from ? (value - from) / (to - from) : 0);
	return shapes.map(({ x, y }): Spot => [
		part(x, west, east) * (gridColumns - 1),
		part(y, north, south) * (gridRows - 1)
	]);
}

/** The nearest square that is still free, for one area after another. */
function nearestFree(targets: readonly Spot[]): Spot[] {
	const free = [...allSpots];
	return targets.map((target) => {
		const nearest = free.reduce<Spot | undefined>(
			(best, spot) => (best === undefined || far(spot, target) < far(best, target) ? spot : best),
			undefined
		);
		if (nearest === undefined) throw new Error(`a grid has room for ${allSpots.length} areas`);
		free.splice(free.indexOf(nearest), 1);
		return nearest;
	});
}

function far([column, row]: Spot, other: Spot | undefined): number {
	return other === undefined ? 0 : (column - other[0]) ** 2 + (row - other[1]) ** 2;
}
