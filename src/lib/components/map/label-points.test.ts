import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { labelPoints } from './label-points.ts';

const square = (west: number, south: number, side: number) => [
	[west, south],
	[west + side, south],
	[west + side, south + side],
	[west, south + side],
	[west, south]
];
const collection = (coordinates: number[][][][]): FeatureCollection => ({
	type: 'FeatureCollection',
	features: [{ type: 'Feature', properties: { name: 'Saar' }, geometry: { type: 'MultiPolygon', coordinates } }]
});

describe('labelPoints', () => {
	it('keeps the id of the area', () => {
		const [area] = collection([[square(0, 0, 1)]]).features;
		if (!area) throw new Error('no area');
		const { features } = labelPoints({ type: 'FeatureCollection', features: [{ ...area, id: 689 }] });
		expect(features.map(({ id }) => id)).toEqual([689]);
	});

	it('puts one name in the middle of the largest part of an area', () => {
		const { features } = labelPoints(collection([[square(0, 0, 1)], [square(10, 50, 4)], [square(20, 0, 2)]]));
		expect(features).toHaveLength(1);
		expect(features[0]).toMatchObject({ properties: { name: 'Saar' }, geometry: { coordinates: [12, 52] } });
	});

	it('goes either way round a ring', () => {
		const { features } = labelPoints(collection([[square(10, 50, 4).toReversed()]]));
		expect(features[0]?.geometry.coordinates).toEqual([12, 52]);
	});

	it('has no name for an area without extent', () => {
		expect(labelPoints(collection([[square(10, 50, 0)]])).features).toEqual([]);
	});
});
