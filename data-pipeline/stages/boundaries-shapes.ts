import type { Area, AreaCode } from '#lib/model/area.ts';
import type { Shape, Shapes } from '#lib/model/shape.ts';
import type { Arc, Point } from '../formats/outline.ts';
import { ringLine, type Face } from './boundaries-faces.ts';
import { labelPoint } from './boundaries-label.ts';
import { linkedNeighbours } from './boundaries-neighbours.ts';
import { projectArcs, topologyOf } from './boundaries-topology.ts';

const width = 800;
const margin = 4;

/** Paths of municipalities and counties for a drawing `width` wide, y down, on whole and half units. */
export function shapesOf(arcs: readonly Arc[], faces: readonly Face[], areas: readonly Area[]): Omit<Shapes, 'origin'> {
	const points = arcs.flatMap(({ line }) => line);
	const [west, east] = extent(points.map(([x]) => x));
	const [south, north] = extent(points.map(([, y]) => y));
	const scale = (width - 2 * margin) / (east - west);
	const fit = ([x, y]: Point): Point => [half(margin + (x - west) * scale), half(margin + (north - y) * scale)];
	const fitted = projectArcs(arcs, fit);
	const { objects } = topologyOf(fitted, faces, areas);
	const countyOf = new Map(areas.map(({ code, parent }) => [code, parent]));

	const shapesAt = ({ geometries }: (typeof objects)['municipalities'], areaOf: (code: string) => string): Shape[] => {
		const polygons = new Map<AreaCode, Point[][][]>();
		for (const geometry of geometries) {
			const rings =
				geometry.type === 'Polygon' ? [geometry.arcs] : geometry.type === 'MultiPolygon' ? geometry.arcs : [];
			polygons.set(
				String(geometry.id),
				rings.map((polygon) => polygon.map((ring) => ringLine(ring, fitted)))
			);
		}
		const neighbours = linkedNeighbours(
			polygons,
			fitted.map(({ left, right }) => [areaOf(left), areaOf(right)])
		);
		return [...polygons].map(([code, parts]) => {
			const [x, y] = labelPoint(parts);
			const path = parts
				.flat()
				.map((ring) => linePath(ring, 'z'))
				.join('');
			return { code, path, x, y, neighbours: neighbours.get(code) ?? [] };
		});
	};

	return {
		width,
		height: Math.ceil(2 * margin + (north - south) * scale),
		municipalities: shapesAt(objects.municipalities, (code) => code),
		counties: shapesAt(objects.counties, (code) => countyOf.get(code) ?? ''),
		countyBorders: fitted
			.filter(({ left, right }) => left && right && countyOf.get(left) !== countyOf.get(right))
			.map(({ line }) => linePath(line, ''))
			.join('')
	};
}

const half = (value: number): number => Math.round(value * 2) / 2;
const extent = (values: readonly number[]): [number, number] =>
	values.reduce(([least, most], value) => [Math.min(least, value), Math.max(most, value)], [Infinity, -Infinity]);

/** SVG path data, as short as it can be written: `M` absolute, then relative steps. */
function linePath(line: readonly Point[], close: 'z' | ''): string {
	const [start, ...rest] = line;
	if (!start || rest.length === 0) return '';
	let before = start;
	const steps = rest.flatMap((point) => {
		const step = [point[0] - before[0], point[1] - before[1]];
		before = point;
		return step;
	});
	return `M${numbers(start)}l${numbers(steps)}${close}`;
}

/** Numbers with no more between them than SVG needs: `3-2.5.5` is 3, −2.5, 0.5. */
function numbers(values: readonly number[]): string {
	let text = '';
	for (const value of values) {
		const written = String(value).replace(/^(-?)0\./, '$1.');
		const needsSpace = text !== '' && !written.startsWith('-') && !(written.startsWith('.') && /\.\d+$/.test(text));
		text += needsSpace ? ` ${written}` : written;
	}
	return text;
}
