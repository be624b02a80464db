import type { Map as MapLibre } from 'maplibre-gl';

/** Maps that move together: each owns its camera, and tells the others where it went. */
export class CameraLink {
	readonly #maps = new Set<MapLibre>();
	#following = false;

	/** Returns how to leave. A map that joins goes where the others are. */
	join(map: MapLibre): () => void {
		const [leader] = this.#maps;
		if (leader) map.jumpTo({ center: leader.getCenter(), zoom: leader.getZoom() });
		const lead = () => this.#lead(map);
		this.#maps.add(map);
		map.on('move', lead);
		return () => {
			map.off('move', lead);
			this.#maps.delete(map);
		};
	}

	#lead(map: MapLibre): void {
		if (this.#following) return;
		this.#following = true;
		for (const other of this.#maps) {
			if (other !== map) other.jumpTo({ center: map.getCenter(), zoom: map.getZoom() });
		}
		this.#following = false;
	}
}
