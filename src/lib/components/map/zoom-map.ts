import type { FeatureCollection } from 'geojson';
import {
	GeoJSONSource,
	LngLatBounds,
	Map as MapLibre,
	type MapLayerMouseEvent,
	NavigationControl,
	setWorkerUrl
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { AreaCode } from '../../model/area.ts';
import { type MapLevel, mapLevels } from '../../state/map-view.ts';
import type { CameraLink } from './camera-link.ts';
import { labelPoints } from './label-points.ts';
import { codeOf, featureId, layersOf, repaint, type ZoomPaint } from './zoom-layers.ts';
import { mover, walker, type Choose, type Middle, type Move } from './zoom-keys.ts';

/** The area that is pointed at, and where on the map, in CSS pixels. */
export type Pointed = { code: AreaCode; x: number; y: number };
type Options = {
	words: { zoomIn: string; zoomOut: string; useControl: string; useCommand: string; useFingers: string };
	/** Told what is under the pointer, and null when there is nothing. */
	point: (pointed: Pointed | null) => void;
	/** An area was clicked. */
	open: (code: AreaCode) => void;
	/** The browser took the graphics away. */
	lost: () => void;
	link: CameraLink | null;
};
export type ZoomMap = {
	paint: (paint: ZoomPaint) => void;
	/** Shows the map of another host under the areas; asks nothing of it before. */
	showBase: (shown: boolean) => void;
	/** The keyboard has reached an area, which is then on the map, or has left the map. */
	reach: (level: MapLevel, code: AreaCode | null) => void;
	/** Moves the map by pixels, zooms by a step, or shows the whole country again. */
	move: (step: Move) => void;
	close: () => void;
};

const estonia = new LngLatBounds([21.7, 57.45], [28.25, 59.75]);
/** Around the country, in pixels. */
const padding = 12;
const empty: FeatureCollection = { type: 'FeatureCollection', features: [] };
const baseTiles = 'https://tiles.maaamet.ee/tm/tms/1.0.0/kaart@GMC/{z}/{x}/{y}.png';

/** Opens MapLibre in the element. Rejects where WebGL or a file is out of reach. */
export async function openZoomMap(container: HTMLElement, options: Options): Promise<ZoomMap> {
	const { words, point, open, lost, link } = options;
	setWorkerUrl(workerUrl);
	const map = new MapLibre({
		container,
		attributionControl: false,
		bounds: estonia,
		fitBoundsOptions: { padding },
		maxBounds: new LngLatBounds([17, 55.5], [33, 61.5]),
		maxZoom: 12,
		dragRotate: false,
		pitchWithRotate: false,
		cooperativeGestures: true,
		// Arrow keys walk from area to area: the component that shows the map sees to them.
		keyboard: false,
		locale: {
			'NavigationControl.ZoomIn': words.zoomIn,
			'NavigationControl.ZoomOut': words.zoomOut,
			'CooperativeGesturesHandler.WindowsHelpText': words.useControl,
			'CooperativeGesturesHandler.MacHelpText': words.useCommand,
			'CooperativeGesturesHandler.MobileHelpText': words.useFingers
		},
		style: {
			version: 8,
			// No glyphs are named, so that MapLibre draws letters with the fonts of the reader's own machine.
			sources: {
				municipality: { type: 'geojson', data: '/andmed/v1/areas/municipalities.geojson' },
				county: { type: 'geojson', data: '/andmed/v1/areas/counties.geojson' },
				'municipality-names': { type: 'geojson', data: empty },
				'county-names': { type: 'geojson', data: empty }
			},
			layers: []
		}
	});
	map.addControl(new NavigationControl({ showCompass: false }));
	map.touchZoomRotate.disableRotation();
	await new Promise<void>((resolve, reject) => {
		map.once('load', () => resolve());
		map.once('error', ({ error }) => reject(error));
	}).catch((error: unknown) => {
		map.remove();
		throw error;
	});
	for (const layer of mapLevels.flatMap(layersOf).filter(({ type }) => type !== 'symbol')) map.addLayer(layer);
	map.addLayer({ id: 'borders', type: 'line', source: 'county', paint: { 'line-width': 1, 'line-opacity': 0.55 } });
	for (const layer of mapLevels.flatMap(layersOf).filter(({ type }) => type === 'symbol')) map.addLayer(layer);
	const middles = new Map((await Promise.all(mapLevels.map((level) => placeNames(map, level)))).flat());
	map.on('webglcontextlost', lost);
	// It has no keys of its own, and what it shows is told by what walks over it.
	map.getCanvas().tabIndex = -1;
	map.getCanvas().setAttribute('aria-hidden', 'true');
	const choose = chooser(map, point);
	followPointer(map, choose, open);
	const walk = walker(map, middles, choose);
	const move = mover(map, walk.here, () => map.cameraForBounds(estonia, { padding }) ?? {});
	const leave = link?.join(map);
	return {
		paint: (paint) => repaint(map, paint),
		showBase: (shown) => showBase(map, shown),
		reach: walk.reach,
		move,
		close: () => {
			leave?.();
			map.off('webglcontextlost', lost);
			map.remove();
		}
	};
}

/** Puts a name in the middle of each area, and tells where these middles are. */
async function placeNames(map: MapLibre, level: string): Promise<[AreaCode, Middle][]> {
	const [areas, names] = [map.getSource(level), map.getSource(`${level}-names`)];
	if (!(areas instanceof GeoJSONSource) || !(names instanceof GeoJSONSource)) return [];
	const data = await areas.getData();
	if (data.type !== 'FeatureCollection') return [];
	const points = labelPoints(data);
	names.setData(points);
	return points.features.map(({ id, geometry: { coordinates } }) => {
		const [longitude = NaN, latitude = NaN] = coordinates;
		return [codeOf(id), [longitude, latitude]];
	});
}

/** Outlines one area, and tells which and where it is. */
function chooser(map: MapLibre, point: Options['point']): Choose {
	let chosen: { source: string; id: number } | null = null;
	return (source, code, at = { x: 0, y: 0 }) => {
		if (chosen) map.setFeatureState(chosen, { chosen: false });
		chosen = code === null ? null : { source, id: featureId(code) };
		if (chosen) map.setFeatureState(chosen, { chosen: true });
		point(code === null ? null : { code, x: at.x, y: at.y });
	};
}

function followPointer(map: MapLibre, choose: Choose, open: Options['open']): void {
	for (const level of mapLevels) {
		const codeAt = ({ features }: MapLayerMouseEvent) => {
			const id = features?.[0]?.id;
			return id === undefined ? null : codeOf(id);
		};
		map.on('mousemove', `${level}-fill`, (event) => choose(level, codeAt(event), event.point));
		map.on('mouseleave', `${level}-fill`, () => choose(level, null));
		map.on('click', `${level}-fill`, (event) => {
			const code = codeAt(event);
			choose(level, code, event.point);
			// A finger cannot hover: its first touch tells what is there, and the words below lead on.
			if (code !== null && matchMedia('(hover: hover)').matches) open(code);
		});
	}
}

function showBase(map: MapLibre, shown: boolean): void {
	if (shown && !map.getSource('base')) {
		map.addSource('base', { type: 'raster', tiles: [baseTiles], scheme: 'tms', tileSize: 256, maxzoom: 18 });
		map.addLayer({ id: 'base', type: 'raster', source: 'base' }, map.getLayersOrder()[0]);
	}
	if (map.getLayer('base')) map.setLayoutProperty('base', 'visibility', shown ? 'visible' : 'none');
	for (const level of mapLevels) {
		for (const { id, type } of layersOf(level))
			if (type === 'fill') map.setPaintProperty(id, 'fill-opacity', shown ? 0.6 : 1);
	}
}
