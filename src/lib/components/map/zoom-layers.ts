import type { LayerSpecification, Map as MapLibre } from 'maplibre-gl';
import { gapMarks, patternSize, sampleMark } from '../../charts/choropleth/patterns.ts';
import type { AreaCode } from '../../model/area.ts';
import type { MissingStatus } from '../../model/status.ts';
import { mapLevels, type MapLevel } from '../../state/map-view.ts';

/** What a map to zoom is painted with; every colour is one that a canvas knows. */
export type ZoomPaint = {
	level: MapLevel;
	/** Area → colour. */
	fill: ReadonlyMap<AreaCode, string>;
	gaps: ReadonlyMap<AreaCode, MissingStatus>;
	sample: readonly AreaCode[];
	/** The areas of a group. */
	outlined: readonly AreaCode[];
	theme: Record<'paper' | 'ink' | 'outline' | 'missing' | 'missing-mark', string>;
};

const gapStatuses: readonly MissingStatus[] = ['O', 'M', 'Q'];
const nobody: string[] = [];

/** MapLibre tells features by numbers: a code as one. */
export const featureId = (code: AreaCode): number => Number(code);
export const codeOf = (id: unknown): AreaCode => String(id).padStart(4, '0');

/** The layers of one level, from the ground up. */
export function layersOf(level: MapLevel): LayerSpecification[] {
	const source = level;
	const patterned = [...gapStatuses, 'sample'].map((pattern): LayerSpecification => ({
		id: `${level}-${pattern}`,
		type: 'fill',
		source,
		paint: { 'fill-pattern': pattern },
		filter: ['in', ['id'], ['literal', nobody]]
	}));
	return [
		{
			id: `${level}-fill`,
			type: 'fill',
			source,
			paint: { 'fill-color': ['to-color', ['feature-state', 'colour'], 'rgba(0,0,0,0)'] }
		},
		...patterned,
		{ id: `${level}-line`, type: 'line', source, paint: { 'line-width': 0.8 } },
		...[5, 2.5].map((width, place): LayerSpecification => ({
			id: `${level}-${place === 0 ? 'halo' : 'group'}`,
			type: 'line',
			source,
			paint: { 'line-width': ['case', ['boolean', ['feature-state', 'grouped'], false], width, 0] }
		})),
		{
			id: `${level}-chosen`,
			type: 'line',
			source,
			paint: { 'line-width': ['case', ['boolean', ['feature-state', 'chosen'], false], 3, 0] }
		},
		{
			id: `${level}-name`,
			type: 'symbol',
			source: `${level}-names`,
			layout: {
				'text-field': ['get', 'name'],
				'text-font': ['sans-serif'],
				'text-size': 13,
				'text-max-width': 7,
				'text-padding': 4
			},
			paint: { 'text-halo-width': 1.5 }
		}
	];
}

/** Repaints what there is: colours are states of features, patterns are filters; no layer is made anew. */
export function repaint(map: MapLibre, { level, fill, gaps, sample, outlined, theme }: ZoomPaint): void {
	for (const other of mapLevels) {
		for (const { id } of layersOf(other)) map.setLayoutProperty(id, 'visibility', other === level ? 'visible' : 'none');
		map.setPaintProperty(`${other}-line`, 'line-color', theme.paper);
		map.setPaintProperty(`${other}-halo`, 'line-color', theme.paper);
		map.setPaintProperty(`${other}-group`, 'line-color', theme.outline);
		map.setPaintProperty(`${other}-chosen`, 'line-color', theme.ink);
		map.setPaintProperty(`${other}-name`, 'text-color', theme.ink);
		map.setPaintProperty(`${other}-name`, 'text-halo-color', theme.paper);
	}
	map.setPaintProperty('borders', 'line-color', theme.ink);
	for (const status of gapStatuses) {
		setImage(map, status, (context) => {
			context.fillStyle = theme.missing;
			context.fillRect(0, 0, patternSize, patternSize);
			context.lineWidth = 1.25;
			context.strokeStyle = theme['missing-mark'];
			context.stroke(new Path2D(gapMarks[status]));
		});
		const codes = [...gaps].filter(([, gap]) => gap === status).map(([code]) => featureId(code));
		map.setFilter(`${level}-${status}`, ['in', ['id'], ['literal', codes]]);
	}
	setImage(map, 'sample', (context) => {
		context.fillStyle = theme.paper;
		context.globalAlpha = 0.75;
		context.fill(new Path2D(sampleMark));
	});
	map.setFilter(`${level}-sample`, ['in', ['id'], ['literal', sample.map(featureId)]]);
	map.removeFeatureState({ source: level });
	for (const [code, colour] of fill) map.setFeatureState({ source: level, id: featureId(code) }, { colour });
	for (const code of outlined) map.setFeatureState({ source: level, id: featureId(code) }, { grouped: true });
}

/** A square that repeats, at twice its size, for screens with fine pixels. */
function setImage(map: MapLibre, name: string, draw: (context: CanvasRenderingContext2D) => void): void {
	const size = 2 * patternSize;
	const context = Object.assign(document.createElement('canvas'), { width: size, height: size }).getContext('2d');
	if (!context) throw new Error('this browser draws on no canvas');
	context.scale(2, 2);
	draw(context);
	const image = context.getImageData(0, 0, size, size);
	if (map.hasImage(name)) map.updateImage(name, image);
	else map.addImage(name, image, { pixelRatio: 2 });
}
