import { mergeArcs } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Area } from '#lib/model/area.ts';
import type { Arc, Point } from '../formats/outline.ts';
import type { Face } from './boundaries-faces.ts';

/** `county`: the code of the municipality's county; null for a county itself. */
export type AreaProperties = { name: string; level: Area['level']; county: string | null };
export type AreaTopology = Topology<{
	municipalities: GeometryCollection<AreaProperties>;
	counties: GeometryCollection<AreaProperties>;
}>;

/** Municipalities and counties over one set of arcs. */
export function topologyOf(arcs: readonly Arc[], faces: readonly Face[], areas: readonly Area[]): AreaTopology {
	const lines = arcs.map(({ line }) => line);
	const municipalities = areas
		.filter(({ level }) => level === 'municipality')
		.map((area) => {
			const polygons = faces.filter((face) => face.area === area.code).map(({ rings }) => rings);
			return { type: 'MultiPolygon' as const, ...described(area), arcs: polygons };
		});
	const bare: Topology = { type: 'Topology', objects: {}, arcs: lines };
	const counties = areas
		.filter(({ level }) => level === 'county')
		.map((area) => ({
			...mergeArcs(
				bare,
				municipalities.filter(({ properties }) => properties.county === area.code)
			),
			...described(area)
		}));
	return {
		type: 'Topology',
		objects: {
			municipalities: { type: 'GeometryCollection', geometries: municipalities.map(single) },
			counties: { type: 'GeometryCollection', geometries: counties.map(single) }
		},
		arcs: lines
	};
}

function described({ code, name, level, parent }: Area): { id: string; properties: AreaProperties } {
	return { id: code, properties: { name, level, county: level === 'municipality' ? parent : null } };
}

/** A multipolygon of one polygon is that polygon. */
function single(shape: MultiPolygon<AreaProperties>): MultiPolygon<AreaProperties> | Polygon<AreaProperties> {
	const [only, ...others] = shape.arcs;
	return only && others.length === 0 ? { ...shape, type: 'Polygon', arcs: only } : shape;
}

/** The arcs elsewhere: each point moved by `project` once for all who share it; points that fall together become one. */
export function projectArcs(arcs: readonly Arc[], project: (point: Point) => Point): Arc[] {
	return arcs.map((arc) => ({ ...arc, line: withoutRepeats(arc.line.map(project)) }));
}

/** The line without points that stand where the one before them does; it keeps two ends, even in one place. */
function withoutRepeats(line: readonly Point[]): Point[] {
	const kept = line.filter(([x, y], index) => {
		const before = line[index - 1];
		return !before || x !== before[0] || y !== before[1];
	});
	return kept.length > 1 ? kept : [...line.slice(0, 1), ...line.slice(-1)];
}
