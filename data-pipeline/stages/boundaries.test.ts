import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Shapes } from '#lib/model/shape.ts';
import type { SourceDefinition } from '../define.ts';
import type { Point } from '../formats/outline.ts';
import { areasOf } from '../sources/area-tree.ts';
import { areas2018 } from '../sources/areas-2018.ts';
import { grid } from '../sources/grid.ts';
import { contains, signedArea } from './boundaries-faces.ts';
import { makeBoundaries, type AreaCollection, type AreaFeature } from './boundaries.ts';
import { crossings, type Piece } from '../../tests/fixtures/crossings.ts';
import { validate } from './validate.ts';

const rowsOf = <Row>(source: SourceDefinition<Row>) =>
	validate(source, readFileSync(new URL(`../snapshot/${source.embedded?.file}`, import.meta.url)));
const cells = rowsOf(grid);
const areaRows = rowsOf(areas2018);
const areas = areasOf(areaRows);
const { municipalities, counties, shapes, topology } = makeBoundaries(cells, areas);

/** Rings of a feature, the outer ones first in their polygons, without the repeated last point. */
function polygonsOf({ geometry }: AreaFeature): Point[][][] {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	return polygons.map((rings) => rings.map((ring) => ring.slice(1).map(([x = NaN, y = NaN]): Point => [x, y])));
}

/** In km², on the ellipsoid GRS 80: rings are laid flat by a projection that keeps areas. */
function squareKilometres(feature: AreaFeature): number {
	const axis = 6378.137;
	const e = Math.sqrt(0.00669438002290079);
	const flat = ([longitude, latitude]: Point): Point => {
		const sine = Math.sin((latitude * Math.PI) / 180);
		const q = (1 - e * e) * (sine / (1 - (e * sine) ** 2) + Math.atanh(e * sine) / e);
		return [(axis * longitude * Math.PI) / 180, (axis * q) / 2];
	};
	return polygonsOf(feature)
		.flat()
		.reduce((sum, ring) => sum + signedArea(ring.map(flat)), 0);
}

const piecesOf = ({ features }: AreaCollection): Piece[] =>
	features.flatMap((feature) =>
		polygonsOf(feature)
			.flat()
			.flatMap((ring) => ring.map((point, index): Piece => [ring.at(index - 1) ?? point, point]))
	);

describe('the boundaries of municipalities', () => {
	it('are one feature for each of the 79, by EHAK code, with name, level and county', () => {
		expect(municipalities.features.map(({ id }) => id)).toEqual(areaRows.map(({ area }) => area).sort());
		for (const { area, name, county } of areaRows) {
			const feature = municipalities.features.find(({ id }) => id === area);
			expect(feature?.properties).toEqual({ name, level: 'municipality', county });
		}
	});

	it('hold the land area that Maa-amet tells: within 3 %, small ones and islands within 15 %', () => {
		const far = areaRows.flatMap(({ area, name, landKm2 }) => {
			const feature = municipalities.features.find(({ id }) => id === area);
			const share = feature ? squareKilometres(feature) / landKm2 - 1 : NaN;
			return Math.abs(share) <= (landKm2 < 30 ? 0.15 : 0.03) ? [] : [`${name}: ${(100 * share).toFixed(1)} %`];
		});
		expect(far).toEqual([]);
	});

	it('close every ring, walk outer rings counter-clockwise and holes clockwise', () => {
		for (const { features } of [municipalities, counties]) {
			for (const { geometry } of features) {
				const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
				for (const ring of polygons.flat()) expect(ring.at(-1)).toEqual(ring[0]);
			}
			for (const [outer, ...holes] of features.flatMap(polygonsOf)) {
				expect(signedArea(outer ?? [])).toBeGreaterThan(0);
				for (const hole of holes) expect(signedArea(hole)).toBeLessThan(0);
				for (const hole of holes)
					expect(hole.filter((point) => contains(outer ?? [], point)).length).toBeGreaterThan(0);
			}
		}
	});

	it('cross neither themselves nor each other', () => {
		expect(crossings(piecesOf(municipalities))).toEqual([]);
		expect(crossings(piecesOf(counties))).toEqual([]);
	});

	it('lie in Estonia, on four decimals', () => {
		for (const [longitude, latitude] of piecesOf(municipalities).map(([, point]) => point)) {
			expect(longitude).toBe(Number(longitude.toFixed(4)));
			expect(latitude).toBe(Number(latitude.toFixed(4)));
			expect(longitude > 21.7 && longitude < 28.25 && latitude > 57.5 && latitude < 59.9).toBe(true);
		}
	});

	it('stand where the municipalities are', () => {
		const at = (point: Point) =>
			municipalities.features.filter(
				(feature) =>
					polygonsOf(feature)
						.flat()
						.filter((ring) => contains(ring, point)).length % 2
			);
		expect(at([24.745, 59.437]).map(({ properties }) => properties.name)).toEqual(['Tallinn']);
		expect(at([26.355, 59.346]).map(({ properties }) => properties.name)).toEqual(['Rakvere linn']);
		expect(at([23.245, 57.8]).map(({ properties }) => properties.name)).toEqual(['Ruhnu vald']);
	});

	it('weigh at most 60 kB compressed', () => {
		expect(gzipSync(JSON.stringify(municipalities)).length).toBeLessThanOrEqual(60_000);
	});

	it('say what they are', () => {
		for (const collection of [municipalities, counties]) {
			expect(collection).toMatchObject({
				name: 'generalised boundaries',
				title: { et: 'Üldistatud piirid 500 m ruudustikust' },
				producer: 'Maa-amet',
				date: '2018-09-01'
			});
		}
	});
});

describe('shared arcs', () => {
	const key = ([x, y]: Point) => `${x},${y}`;
	const pieces = (collection: AreaCollection) => piecesOf(collection).map(([from, to]) => [key(from), key(to)]);
	const inner = (collection: AreaCollection) => {
		const walked = new Set(pieces(collection).map(([from, to]) => `${from} ${to}`));
		return pieces(collection).filter(([from, to]) => walked.has(`${to} ${from}`)).length;
	};

	it('are there once, whichever way they are walked', () => {
		const both = topology.arcs.map((line) => {
			const text = JSON.stringify(line);
			const back = JSON.stringify(line.toReversed());
			return text < back ? text : back;
		});
		expect(new Set(both).size).toBe(topology.arcs.length);
	});

	it('lie between two municipalities or between one and the water, and never on the same side of two', () => {
		const walked = pieces(municipalities).map(([from, to]) => `${from} ${to}`);
		expect(new Set(walked).size).toBe(walked.length);
		expect(inner(municipalities)).toBeGreaterThan(pieces(municipalities).length / 2);
	});

	it('make each county the sum of its municipalities, with no gap and no overlap', () => {
		expect(counties.features).toHaveLength(15);
		for (const county of counties.features) {
			const parts = municipalities.features.filter(({ properties }) => properties.county === county.id);
			const sum = parts.reduce((total, part) => total + squareKilometres(part), 0);
			expect(Math.abs(squareKilometres(county) / sum - 1)).toBeLessThan(1e-6);
		}
	});
});

describe('the shapes of an SVG map', () => {
	it('fit the model, 79 municipalities and 15 counties on 800 units', () => {
		expect(v.parse(Shapes, shapes)).toMatchObject({ width: 800, height: 524 });
		expect(shapes.municipalities).toHaveLength(79);
		expect(shapes.counties).toHaveLength(15);
		expect(shapes.countyBorders).toMatch(/^M/);
	});

	it('weigh at most 25 kB for all municipalities', () => {
		expect(shapes.municipalities.map(({ path }) => path).join('').length).toBeLessThanOrEqual(25_000);
	});

	it('are written so that no number runs into the next', () => {
		const number = String.raw`-?(?:\d+(?:\.5)?|\.5)`;
		const ring = new RegExp(`^M${number} ?${number}l(?:${number} ?)+z$`);
		for (const { path } of [...shapes.municipalities, ...shapes.counties]) {
			for (const part of path.split(/(?<=z)/)) expect(part).toMatch(ring);
		}
	});

	it('have their label inside, and neighbours on both sides', () => {
		for (const list of [shapes.municipalities, shapes.counties]) {
			for (const { code, path, x, y, neighbours } of list) {
				expect(pathRings(path).filter((ring) => contains(ring, [x, y])).length % 2, code).toBe(1);
				expect(neighbours.length, code).toBeGreaterThan(0);
				for (const other of neighbours) {
					expect(list.find((shape) => shape.code === other)?.neighbours, other).toContain(code);
				}
			}
		}
	});

	it('know who borders on whom, and the nearest across the sea', () => {
		const of = (code: string) => shapes.municipalities.find((shape) => shape.code === code)?.neighbours;
		expect(of('0897')).toEqual(['0899']);
		expect(of('0478')).toContain('0714');
		expect(of('0907')).toEqual(['0441']);
	});
});

/** The points of an SVG path of `M`, `l` and `z`. */
function pathRings(path: string): Point[][] {
	return path
		.split('M')
		.slice(1)
		.map((part) => {
			const numbers = (part.match(/-?(\d+(\.\d+)?|\.\d+)/g) ?? []).map(Number);
			let [x, y] = [0, 0];
			return numbers.flatMap((step, index): Point[] => {
				if (index % 2 === 0) x += step;
				else y += step;
				return index % 2 === 0 ? [] : [[x, y]];
			});
		});
}

describe('makeBoundaries', () => {
	it('says which municipality has no cell', () => {
		const without = cells.filter(({ area }) => area !== '0663');
		expect(() => makeBoundaries(without, areas)).toThrow('grid: 0663 Rakvere linn has no cell');
	});

	it('says which row claims a cell that another has', () => {
		const [first] = cells;
		expect(() => makeBoundaries(first ? [...cells, first] : [], areas)).toThrow(
			`grid: row ${cells.length + 1}: the cell 1302, 12755 is there twice`
		);
	});

	it('gives the same boundaries for the same cells in another order', () => {
		expect(makeBoundaries(cells.toReversed(), areas).municipalities).toEqual(municipalities);
	});
});
