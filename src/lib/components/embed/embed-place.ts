import { getContext, hasContext, setContext } from 'svelte';

/** What a part of a page is to embeds: one that can be embedded from the address `path`, or one inside an embed already. */
export type EmbedPlace = { kind: 'offered'; path: string } | { kind: 'inside' };

const key = Symbol('embed');

/** Says it to all that is drawn inside the component that is being set up. */
export function setEmbedPlace(place: EmbedPlace): void {
	setContext(key, place);
}

/** Null where neither was said. */
export function embedPlace(): EmbedPlace | null {
	return hasContext(key) ? getContext<EmbedPlace>(key) : null;
}
