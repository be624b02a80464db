import type { Feature, FeatureCollection, Point, Position } from 'geojson';

/** A point for the name of each area, with the area's id: the middle of its largest part, weighted by area. */
export function labelPoints({ features }: FeatureCollection): FeatureCollection<Point> {
	return {
		type: 'FeatureCollection',
		features: features.flatMap((feature): Feature<Point>[] => {
			const rings = outerRings(feature).map((ring) => ({ ring, size: Math.abs(signedSize(ring)) }));
			const largest = rings.reduce<(typeof rings)[number] | null>(
				(best, next) => (best === null || next.size > best.size ? next : best),
				null
			);
			if (largest === null || largest.size === 0) return [];
			const geometry: Point = { type: 'Point', coordinates: middleOf(largest.ring) };
			const properties = { name: feature.properties?.['name'] ?? '' };
			return [{ type: 'Feature', ...(feature.id === undefined ? {} : { id: feature.id }), geometry, properties }];
		})
	};
}

function outerRings({ geometry }: Feature): Position[][] {
	if (geometry.type === 'Polygon') return geometry.coordinates.slice(0, 1);
	if (geometry.type === 'MultiPolygon') return geometry.coordinates.flatMap((polygon) => polygon.slice(0, 1));
	return [];
}

/** Each side of a ring with twice the area between it and the origin. */
function sides(ring: readonly Position[]): { x: number; y: number; cross: number }[] {
	return ring.slice(1).map(([x1 = 0, y1 = 0], index) => {
		const [x0 = 0, y0 = 0] = ring[index] ?? [];
		return { x: x0 + x1, y: y0 + y1, cross: x0 * y1 - x1 * y0 };
	});
}

function signedSize(ring: readonly Position[]): number {
	return sides(ring).reduce((sum, { cross }) => sum + cross, 0) / 2;
}

function middleOf(ring: readonly Position[]): Position {
	const six = 6 * signedSize(ring);
	const [x, y] = sides(ring).reduce(([sx, sy], side) => [sx + side.x * side.cross, sy + side.y * side.cross], [0, 0]);
	return [(x ?? 0) / six, (y ?? 0) / six];
}
