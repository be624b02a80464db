import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon } from 'geojson';
import proj4 from 'proj4';
import { feature } from 'topojson-client';
import type { Area } from '#lib/model/area.ts';
import type { Shapes } from '#lib/model/shape.ts';
import { SourceError } from '../define.ts';
import { cellGridOf, type CellGrid, type Run } from '../formats/cell-grid.ts';
import { estonian1997 } from '../formats/estonian-1997.ts';
import { FormatError } from '../formats/format-error.ts';
import { outlineOf, type Arc, type Point } from '../formats/outline.ts';
import { arcsOf } from './boundaries-arcs.ts';
import { crossingArcs } from './boundaries-crossings.ts';
import { generalised, official, type Description } from './boundaries-description.ts';
import { facesOf, ringLine, signedArea, type Face } from './boundaries-faces.ts';
import { withoutIslets } from './boundaries-islets.ts';
import { netOf, type AreaPolygon } from './boundaries-net.ts';
import { shapesOf } from './boundaries-shapes.ts';
import { simplify, triangleOf, weigh } from './boundaries-simplify.ts';
import { smooth, subdivide } from './boundaries-smooth.ts';
import { projectArcs, topologyOf, type AreaProperties, type AreaTopology } from './boundaries-topology.ts';

export type AreaFeature = Feature<Polygon | MultiPolygon, AreaProperties>;
export type AreaCollection = FeatureCollection<Polygon | MultiPolygon, AreaProperties> & Description;

export type Boundaries = {
	municipalities: AreaCollection;
	counties: AreaCollection;
	shapes: Shapes;
	/** Both collections over shared arcs, in EPSG:3301 metres, before rounding. */
	topology: AreaTopology;
};

/** Metres in a unit of the drawing: the side of a cell of the grid. */
const unit = 500;
/** Enough that no step of the grid shows, few enough that capes stay capes. */
const smoothingRounds = 16;
/** The smallest triangle that a point of the grid must make with its neighbours: for the files, and for the drawing. */
const triangles = { files: 0.165, shapes: 2.3 };
/** How many points are kept of official boundaries, and the smallest islet: as much as the grid would give. */
const kept = { files: { points: 6000, islet: 0.4 }, shapes: { points: 2700, islet: 4 } };
/** How often arcs that cross when simplified are drawn anew with more of their points. */
const redrawings = 10;

const toDegrees = proj4(estonian1997, 'WGS84');

/**
 * Generalised boundaries from the cells of the national 500 m grid (Maa-amet, 1 September 2018). Neighbours share
 * their border point by point, and every polygon has the area of its cells. Throws SourceError where an area has no cells.
 */
export function makeBoundaries(cells: readonly Run[], areas: readonly Area[]): Boundaries {
	const outline = outlineOf(readGrid(cells));
	const faces = facesOf(outline);
	const drawn = withLand(areas, faces, 'grid', 'no cell');
	const sizes = sizesOf(faces, outline);
	const smoothed = smooth(subdivide(outline), faces, sizes, smoothingRounds);
	const forFiles = smooth(simplify(smoothed, triangles.files), faces, sizes, 0);
	const forShapes = smooth(simplify(smoothed, triangles.shapes), faces, sizes, 0);
	return {
		...filesOf(forFiles, faces, drawn, generalised),
		shapes: { origin: originOf(generalised), ...shapesOf(forShapes, faces, drawn) }
	};
}

/**
 * The official boundaries of a day, simplified: neighbours share their border point by point, no borders cross, and
 * every area has the land that it has in the polygons, but for its smallest islets. Throws SourceError where an area
 * has no polygon, a polygon no area, and where polygons overlap.
 */
export function makeOfficialBoundaries(
	polygons: readonly AreaPolygon[],
	areas: readonly Area[],
	date: string
): Boundaries {
	const known = new Set(areas.map(({ code }) => code));
	const stranger = polygons.find(({ code }) => !known.has(code));
	if (stranger) throw new SourceError('boundaries', `${stranger.code} is not the code of an area`);
	const arcs = arcsOf(netOf(polygons), unit);
	const drawn = withLand(areas, facesOf(arcs), 'boundaries', 'no polygon');
	const files = simplifiedApart(withoutIslets(arcs, kept.files.islet), kept.files.points);
	const shapes = simplifiedApart(withoutIslets(arcs, kept.shapes.islet), kept.shapes.points);
	return {
		...filesOf(files.arcs, files.faces, drawn, official(date)),
		shapes: { origin: originOf(official(date)), ...shapesOf(shapes.arcs, shapes.faces, drawn) }
	};
}

function originOf({ title, producer, date }: Description): Shapes['origin'] {
	return { title, producer, date };
}

/** The arcs with about so many points, every face as large as before; where arcs would cross, with more of them. */
function simplifiedApart(arcs: readonly Arc[], points: number): { arcs: Arc[]; faces: Face[] } {
	const faces = facesOf(arcs);
	const sizes = sizesOf(faces, arcs);
	const weights = weigh(arcs);
	const triangle = triangleOf(points, weights);
	const least = arcs.map(() => triangle);
	for (let redrawing = 0; ; redrawing += 1) {
		const simple = smooth(simplify(arcs, least, weights), faces, sizes, 0);
		const crossing = crossingArcs(projectArcs(simple, inDegrees));
		if (crossing.size === 0) return { arcs: simple, faces };
		if (redrawing === redrawings) {
			refuseCrossing(simple);
			return { arcs: simple, faces };
		}
		for (const arc of crossing) least[arc] = (least[arc] ?? 0) / 4;
	}
}

/** Borders may still touch and cross where degrees are rounded, by a few metres; elsewhere the polygons overlap. */
function refuseCrossing(arcs: readonly Arc[]): void {
	const [first] = crossingArcs(arcs);
	const arc = first === undefined ? undefined : arcs[first];
	if (!arc) return;
	const place = inMetres(arc.line[0] ?? [NaN, NaN]).join(', ');
	throw new SourceError(
		'boundaries',
		`the border of ${arc.left} and ${arc.right} that starts at ${place} crosses another`
	);
}

function filesOf(arcs: readonly Arc[], faces: readonly Face[], areas: readonly Area[], description: Description) {
	const degrees = topologyOf(projectArcs(arcs, inDegrees), faces, areas);
	const collection = ({ type, features }: FeatureCollection<Geometry, AreaProperties>): AreaCollection => ({
		type,
		...description,
		features: features.filter(isPolygonal)
	});
	return {
		municipalities: collection(feature(degrees, degrees.objects.municipalities)),
		counties: collection(feature(degrees, degrees.objects.counties)),
		topology: topologyOf(projectArcs(arcs, inMetres), faces, areas)
	};
}

function sizesOf(faces: readonly Face[], arcs: readonly Arc[]): number[] {
	return faces.map(({ rings }) => rings.reduce((sum, ring) => sum + signedArea(ringLine(ring, arcs)), 0));
}

/** The areas without the municipalities of the past that have no land. Throws SourceError where one of today has none. */
function withLand(areas: readonly Area[], faces: readonly Face[], source: string, what: string): Area[] {
	const held = new Set(faces.map(({ area }) => area));
	const empty = areas.filter(({ code, level }) => level === 'municipality' && !held.has(code));
	const missing = empty.find(({ validTo }) => validTo === null);
	if (missing) throw new SourceError(source, `${missing.code} ${missing.name} has ${what}`);
	return areas.filter((area) => !empty.includes(area));
}

function readGrid(cells: readonly Run[]): CellGrid {
	try {
		return cellGridOf(cells);
	} catch (error) {
		if (error instanceof FormatError) throw new SourceError('grid', error.reason, error.at);
		throw error;
	}
}

const inMetres = ([x, y]: Point): Point => [x * unit, y * unit];

/** Longitude and latitude on four decimals: 6 and 11 m here. */
function inDegrees(point: Point): Point {
	const [longitude, latitude] = toDegrees.forward(inMetres(point));
	return [Number(longitude.toFixed(4)), Number(latitude.toFixed(4))];
}

function isPolygonal(shape: Feature<Geometry, AreaProperties>): shape is AreaFeature {
	return shape.geometry.type === 'Polygon' || shape.geometry.type === 'MultiPolygon';
}
