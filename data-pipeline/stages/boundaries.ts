import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon } from 'geojson';
import proj4 from 'proj4';
import { feature } from 'topojson-client';
import type { Area } from '#lib/model/area.ts';
import type { LocalText } from '#lib/model/language.ts';
import type { Shapes } from '#lib/model/shape.ts';
import { SourceError } from '../define.ts';
import { cellGridOf, type CellGrid, type Run } from '../formats/cell-grid.ts';
import { FormatError } from '../formats/format-error.ts';
import { outlineOf, type Point } from '../formats/outline.ts';
import { facesOf, ringLine, signedArea } from './boundaries-faces.ts';
import { shapesOf } from './boundaries-shapes.ts';
import { simplify } from './boundaries-simplify.ts';
import { smooth, subdivide } from './boundaries-smooth.ts';
import { projectArcs, topologyOf, type AreaProperties, type AreaTopology } from './boundaries-topology.ts';

/** What the boundaries are, told in each file of them. */
const description = {
	name: 'generalised boundaries',
	title: { et: 'Üldistatud piirid', en: 'Generalised boundaries' },
	producer: 'Maa-amet',
	date: '2018-09-01',
	method: {
		et: 'Tuletatud 500 m ruudustikust: ruut kuulub omavalitsusele, kellel on selles kõige rohkem maad. Ühised piirid on silutud, pindalad jäetud samaks. Ei sobi mõõtmiseks ega õiguslikuks otsuseks.',
		en: 'Derived from a 500 m grid: a cell belongs to the municipality with most of its land. Shared borders are smoothed, areas are kept. Not for measuring or legal use.'
	},
	licence: null
} satisfies {
	name: string;
	title: LocalText;
	producer: string;
	date: string;
	method: LocalText;
	licence: string | null;
};

export type AreaFeature = Feature<Polygon | MultiPolygon, AreaProperties>;
export type AreaCollection = FeatureCollection<Polygon | MultiPolygon, AreaProperties> & typeof description;

export type Boundaries = {
	municipalities: AreaCollection;
	counties: AreaCollection;
	shapes: Shapes;
	/** Both collections over shared arcs, in EPSG:3301 metres, before rounding. */
	topology: AreaTopology;
};

/** The side of a cell in metres. */
const cellSize = 500;
/** Enough that no step of the grid shows, few enough that capes stay capes. */
const smoothingRounds = 16;
/** The smallest triangle that a point must make with its neighbours, in cells: for the files, and for the drawing. */
const triangles = { files: 0.165, shapes: 2.3 };

const estonian1997 =
	'+proj=lcc +lat_0=57.5175539305556 +lon_0=24 +lat_1=59.3333333333333 +lat_2=58 +x_0=500000 +y_0=6375000 +ellps=GRS80 +units=m +no_defs';
const toDegrees = proj4(estonian1997, 'WGS84');

/**
 * Generalised boundaries from the cells of the national 500 m grid (Maa-amet, 1 September 2018). Neighbours share
 * their border point by point, and every polygon has the area of its cells. Throws where an area has no cells.
 */
export function makeBoundaries(cells: readonly Run[], areas: readonly Area[]): Boundaries {
	const outline = outlineOf(readGrid(cells));
	const faces = facesOf(outline);
	const sizes = faces.map(({ rings }) => rings.reduce((sum, ring) => sum + signedArea(ringLine(ring, outline)), 0));
	const smoothed = smooth(subdivide(outline), faces, sizes, smoothingRounds);
	const forFiles = smooth(simplify(smoothed, triangles.files), faces, sizes, 0);
	const forShapes = smooth(simplify(smoothed, triangles.shapes), faces, sizes, 0);
	const degrees = topologyOf(projectArcs(forFiles, inDegrees), faces, areas);
	return {
		municipalities: collection(feature(degrees, degrees.objects.municipalities)),
		counties: collection(feature(degrees, degrees.objects.counties)),
		shapes: shapesOf(forShapes, faces, areas),
		topology: topologyOf(projectArcs(forFiles, inMetres), faces, areas)
	};
}

function readGrid(cells: readonly Run[]): CellGrid {
	try {
		return cellGridOf(cells);
	} catch (error) {
		if (error instanceof FormatError) throw new SourceError('grid', error.reason, error.at);
		throw error;
	}
}

const inMetres = ([x, y]: Point): Point => [x * cellSize, y * cellSize];

/** Longitude and latitude on four decimals: 6 and 11 m here. */
function inDegrees(point: Point): Point {
	const [longitude, latitude] = toDegrees.forward(inMetres(point));
	return [Number(longitude.toFixed(4)), Number(latitude.toFixed(4))];
}

function collection({ type, features }: FeatureCollection<Geometry, AreaProperties>): AreaCollection {
	return { type, ...description, features: features.filter(isPolygonal) };
}

function isPolygonal(shape: Feature<Geometry, AreaProperties>): shape is AreaFeature {
	return shape.geometry.type === 'Polygon' || shape.geometry.type === 'MultiPolygon';
}
