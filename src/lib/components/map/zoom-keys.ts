import { LngLat, type CameraOptions, type EaseToOptions, type Map as MapLibre } from 'maplibre-gl';
import type { AreaCode } from '../../model/area.ts';
import type { MapLevel } from '../../state/map-view.ts';

/** How the keyboard moves the map. */
export type Move = { by: [x: number, y: number] } | 'in' | 'out' | 'all';
/** Longitude and latitude. */
export type Middle = [number, number];
/** Marks one area as the one that is spoken of, at a point of the map in CSS pixels; null for none. */
export type Choose = (source: MapLevel, code: AreaCode | null, at?: { x: number; y: number }) => void;

/** An area that is reached is at least so far from the edge, in pixels. */
const margin = 48;

/** Brings the area that the keyboard reaches onto the map, and follows it as the map moves. */
export function walker(
	map: MapLibre,
	middles: ReadonlyMap<AreaCode, Middle>,
	choose: Choose
): { reach: (level: MapLevel, code: AreaCode | null) => void; here: () => Middle | undefined } {
	let tell: (() => void) | null = null;
	let middle: Middle | undefined;
	function reach(level: MapLevel, code: AreaCode | null) {
		if (tell) map.off('move', tell);
		tell = null;
		const reached = code === null ? undefined : middles.get(code);
		middle = reached;
		if (!reached) return choose(level, null);
		tell = () => choose(level, code, map.project(reached));
		map.on('move', tell);
		tell();
		const show = () => {
			if (middle === reached && !isInside(map, reached)) map.panTo(reached);
		};
		// Where a map that still zooms will end is known when it has.
		if (map.isMoving()) map.once('moveend', show);
		else show();
	}
	return { reach, here: () => middle };
}

/** Whether a point is on the map, and not at its very edge. */
function isInside(map: MapLibre, point: Middle): boolean {
	const { x, y } = map.project(point);
	const { clientWidth: width, clientHeight: height } = map.getContainer();
	return x > margin && y > margin && x < width - margin && y < height - margin;
}

/**
 * Moves the map by a key: each move starts from where the one before it was to end, so that of quick presses none is lost.
 * `here` is what zooming keeps in its place, `all` what shows the whole country.
 */
export function mover(map: MapLibre, here: () => Middle | undefined, all: () => CameraOptions): (step: Move) => void {
	let aim: EaseToOptions | null = null;
	map.on('moveend', () => (aim = null));
	function aimOf(step: Move): EaseToOptions {
		if (step === 'all') return all();
		if (step === 'in' || step === 'out') {
			const around = here();
			return { zoom: map.getZoom() + (step === 'in' ? 1 : -1), ...(around && { around: new LngLat(...around) }) };
		}
		const { x, y } = map.project(map.getCenter());
		return { center: map.unproject([x + step.by[0], y + step.by[1]]) };
	}
	return (step) => {
		if (aim) map.easeTo({ ...aim, animate: false });
		aim = aimOf(step);
		map.easeTo(aim);
	};
}
