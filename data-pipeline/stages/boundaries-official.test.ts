import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Shapes } from '#lib/model/shape.ts';
import { crossings, type Piece } from '../../tests/fixtures/crossings.ts';
import { areaRows, divisionRecords } from '../../tests/fixtures/division.ts';
import { shapefileZip } from '../../tests/fixtures/shapefile.ts';
import type { Point } from '../formats/outline.ts';
import { areasOf } from '../sources/area-tree.ts';
import { boundaries } from '../sources/boundaries.ts';
import { makeOfficialBoundaries, type AreaCollection, type AreaFeature } from './boundaries.ts';
import { signedArea } from './boundaries-faces.ts';
import { validatePulled } from './validate.ts';

const pull = (options: Parameters<typeof divisionRecords>[0]) =>
	validatePulled(boundaries, shapefileZip(divisionRecords(options)), { areas: [], formerAreas: [] });
const rows = pull({ halvings: 2, islets: 300 });
const areas = areasOf(areaRows, []);
const made = makeOfficialBoundaries(rows, areas, '2025-11-01');
const { municipalities, counties, shapes } = made;

function polygonsOf({ geometry }: AreaFeature): Point[][][] {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	return polygons.map((rings) => rings.map((ring) => ring.slice(1).map(([x = NaN, y = NaN]): Point => [x, y])));
}

const piecesOf = ({ features }: AreaCollection): Piece[] =>
	features.flatMap((feature) =>
		polygonsOf(feature)
			.flat()
			.flatMap((ring) => ring.map((point, index): Piece => [ring.at(index - 1) ?? point, point]))
	);

/** In square metres, of the simplified topology. */
const held = new Map<string, number>(
	made.topology.objects.municipalities.geometries.map((geometry) => {
		const polygons =
			geometry.type === 'Polygon' ? [geometry.arcs] : geometry.type === 'MultiPolygon' ? geometry.arcs : [];
		const line = (index: number): Point[] => {
			const arc = (made.topology.arcs[index < 0 ? ~index : index] ?? []).map(([x = NaN, y = NaN]): Point => [x, y]);
			return index < 0 ? arc.slice(1).reverse() : arc.slice(0, -1);
		};
		return [String(geometry.id), polygons.flat().reduce((sum, ring) => sum + signedArea(ring.flatMap(line)), 0)];
	})
);

describe('official boundaries', () => {
	it('are one feature for each municipality and county, as generalised ones are', () => {
		expect(municipalities.features.map(({ id }) => id)).toEqual(areaRows.map(({ area }) => area).sort());
		expect(counties.features).toHaveLength(15);
		expect(municipalities.features.find(({ id }) => id === '0663')?.properties).toEqual({
			name: 'Rakvere linn',
			level: 'municipality',
			county: '0060'
		});
	});

	it('hold the land of the polygons within 3 %, however small the municipality', () => {
		const far = rows.flatMap(({ code, name, rings }) => {
			const land = rings.reduce((sum, ring) => sum - signedArea(ring), 0);
			const share = (held.get(code) ?? NaN) / land - 1;
			return Math.abs(share) <= 0.03 ? [] : [`${name}: ${(100 * share).toFixed(1)} %`];
		});
		expect(far).toEqual([]);
	});

	it('cross neither themselves nor each other', () => {
		expect(crossings(piecesOf(municipalities))).toEqual([]);
		expect(crossings(piecesOf(counties))).toEqual([]);
	});

	it('leave no gap between neighbours: most of all pieces are walked both ways', () => {
		const walked = new Set(piecesOf(municipalities).map((piece) => piece.join(' ')));
		const inner = piecesOf(municipalities).filter(([from, to]) => walked.has([to, from].join(' ')));
		expect(inner.length).toBeGreaterThan(piecesOf(municipalities).length / 2);
	});

	it('weigh at most 60 kB compressed, and the drawing at most 25 kB', () => {
		expect(gzipSync(JSON.stringify(municipalities)).length).toBeLessThanOrEqual(60_000);
		expect(shapes.municipalities.map(({ path }) => path).join('').length).toBeLessThanOrEqual(25_000);
		expect(v.parse(Shapes, shapes)).toMatchObject({ width: 800 });
	});

	it('leave out the smallest islets and keep small municipalities', () => {
		const parts = (features: readonly AreaFeature[]) => features.flatMap(polygonsOf).length;
		expect(parts(municipalities.features)).toBeLessThan(rows.flatMap(({ rings }) => rings).length - 100);
		expect(held.get('0303')).toBeGreaterThan(16e6);
	});

	it('say what they are, and of which day', () => {
		for (const collection of [municipalities, counties]) {
			expect(collection).toMatchObject({
				name: 'official boundaries, simplified',
				title: { et: 'Ametlikud piirid, lihtsustatud' },
				producer: 'Maa- ja Ruumiamet',
				date: '2025-11-01',
				licence: 'Maa-ameti avaandmete litsents'
			});
		}
	});
});

describe('makeOfficialBoundaries', () => {
	const few = pull({ halvings: 0 });

	it('draws the country of today: one of two that were merged has no outline any more', () => {
		const merged = pull({ halvings: 0, merged: { '0803': '0251' } });
		const renamed = merged.map((row) => (row.code === '0251' ? { ...row, code: '0250' } : row));
		const today = makeOfficialBoundaries(renamed, areasOf(areaRows, renamed), '2025-11-01');
		const codes = today.municipalities.features.map(({ id }) => id);
		expect(codes).toHaveLength(78);
		expect(codes).toContain('0250');
		expect(codes).not.toContain('0803');
		expect(today.shapes.municipalities).toHaveLength(78);
	});

	it('says which municipality has no polygon', () => {
		const without = few.filter(({ code }) => code !== '0663');
		expect(() => makeOfficialBoundaries(without, areas, '2025-11-01')).toThrow(
			'boundaries: 0663 Rakvere linn has no polygon'
		);
	});

	it('says which polygon is of no known area', () => {
		const [first] = few;
		const strange = first ? [...few, { ...first, code: '0999' }] : [];
		expect(() => makeOfficialBoundaries(strange, areas, '2025-11-01')).toThrow('0999 is not the code of an area');
	});

	it('says where polygons overlap though they share no point', () => {
		const pushed = few.map((row) =>
			row.code === '0663' ? { ...row, rings: row.rings.map((ring) => ring.map(([x, y]): Point => [x + 1503, y])) } : row
		);
		expect(() => makeOfficialBoundaries(pushed, areas, '2025-11-01')).toThrow(/^boundaries: .*06\d\d.* cross/);
	});
});
