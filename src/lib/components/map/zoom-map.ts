import {
	LngLatBounds,
	Map as MapLibre,
	NavigationControl,
	setWorkerUrl,
	type ExpressionSpecification
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

type Paint = {
	/** Area name → colour. */
	colours: ReadonlyMap<string, string>;
	/** Names of the areas with dots over their colour, and the dots' colour. */
	dotted: readonly string[];
	dots: string;
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
	}).catch((error: unknown) => {
		map.remove();
		throw error;
	});
	map.addLayer({
		id: 'areas',
		type: 'fill',
		source: 'municipalities',
		paint: {
			'fill-color': colourByName(paint),
			'fill-antialias': true
		}
	});
	map.addImage('dots', dots(paint), { pixelRatio: 2 });
	map.addLayer({
		id: 'dotted',
		type: 'fill',
		source: 'municipalities',
		paint: { 'fill-pattern': 'dots' },
		filter: ['in', ['get', 'name'], ['literal', [...paint.dotted]]]
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
	map.on('mousemove', 'areas', ({ features }) => choose(features?.[0]?.properties['name']));
	map.on('click', 'areas', ({ features }) => choose(features?.[0]?.properties['name']));
	map.on('mouseleave', 'areas', () => choose(undefined));

	function choose(property: unknown) {
		const name = typeof property === 'string' ? property : undefined;
		map.setFilter('chosen', ['==', ['get', 'name'], name ?? '']);
		point(name);
	}
	return () => map.remove();
}

/** MapLibre's `match` needs at least one case: where no area has a figure, there is one colour for all. */
function colourByName({ colours, missing }: Paint): ExpressionSpecification | string {
	const [first, ...others] = colours;
	return first ? ['match', ['get', 'name'], ...first, ...others.flat(), missing] : missing;
}

/** A dot in the middle of a square of 14 pixels, to be repeated over an area; its rim shows it on a pale one. */
function dots({ dots: colour, chosen: rim }: Paint): ImageData {
	const context = Object.assign(document.createElement('canvas'), { width: 14, height: 14 }).getContext('2d');
	if (!context) throw new Error('this browser draws on no canvas');
	context.fillStyle = colour;
	context.arc(7, 7, 2, 0, 2 * Math.PI);
	context.fill();
	context.globalAlpha = 0.35;
	context.strokeStyle = rim;
	context.stroke();
	return context.getImageData(0, 0, 14, 14);
}
