import { LngLatBounds, Map as MapLibre, NavigationControl, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

type Paint = {
	/** Area name → colour. */
	colours: ReadonlyMap<string, string>;
	missing: string;
	line: string;
	chosen: string;
	counties: string;
};
type Options = {
	paint: Paint;
	label: string;
	words: { zoomIn: string; zoomOut: string };
	/** Told the name of the area under the pointer, and undefined when there is none. */
	point: (name: string | undefined) => void;
};

const estonia = new LngLatBounds([21.7, 57.45], [28.25, 59.75]);
const boundaries = {
	municipalities: '/andmed/v1/areas/municipalities.geojson',
	counties: '/andmed/v1/areas/counties.geojson'
};

/** Opens MapLibre in the element; the answer closes it. Rejects where WebGL or a file is out of reach. */
export async function openZoomMap(
	container: HTMLElement,
	{ paint, label, words, point }: Options
): Promise<() => void> {
	setWorkerUrl(workerUrl);
	const map = new MapLibre({
		container,
		attributionControl: false,
		bounds: estonia,
		fitBoundsOptions: { padding: 12 },
		maxBounds: new LngLatBounds([17, 55.5], [33, 61.5]),
		maxZoom: 12,
		dragRotate: false,
		pitchWithRotate: false,
		cooperativeGestures: false,
		locale: {
			'Map.Title': label,
			'NavigationControl.ZoomIn': words.zoomIn,
			'NavigationControl.ZoomOut': words.zoomOut
		},
		style: {
			version: 8,
			sources: {
				municipalities: { type: 'geojson', data: boundaries.municipalities },
				counties: { type: 'geojson', data: boundaries.counties }
			},
			layers: []
		}
	});
	map.addControl(new NavigationControl({ showCompass: false }));
	map.touchZoomRotate.disableRotation();
	await new Promise<void>((resolve, reject) => {
		map.once('load', () => resolve());
		map.once('error', ({ error }) => reject(error));
	});
	map.addLayer({
		id: 'areas',
		type: 'fill',
		source: 'municipalities',
		paint: {
			'fill-color': ['match', ['get', 'name'], ...[...paint.colours].flat(), paint.missing] as never,
			'fill-antialias': true
		}
	});
	map.addLayer({
		id: 'borders',
		type: 'line',
		source: 'municipalities',
		paint: { 'line-color': paint.line, 'line-width': 0.8 }
	});
	map.addLayer({
		id: 'county-borders',
		type: 'line',
		source: 'counties',
		paint: { 'line-color': paint.counties, 'line-width': 0.9 }
	});
	map.addLayer({
		id: 'chosen',
		type: 'line',
		source: 'municipalities',
		paint: { 'line-color': paint.chosen, 'line-width': 3 },
		filter: ['==', ['get', 'name'], '']
	});
	map.on('mousemove', 'areas', ({ features }) => choose(features?.[0]?.properties['name'] as string | undefined));
	map.on('click', 'areas', ({ features }) => choose(features?.[0]?.properties['name'] as string | undefined));
	map.on('mouseleave', 'areas', () => choose(undefined));

	function choose(name: string | undefined) {
		map.setFilter('chosen', ['==', ['get', 'name'], name ?? '']);
		point(name);
	}
	return () => map.remove();
}
