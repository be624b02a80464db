import { flushSync } from 'svelte';
import type { Attachment } from 'svelte/attachments';

/** Draws what belongs at a place now, if it has not been drawn. */
type Draw = () => void;

/** What waits to be drawn, at each place the newest alone, in the order in which it came. */
const waiting = new Map<Element, Draw>();
const seen = new WeakSet<Element>();
let watch: IntersectionObserver | null = null;
let idle = false;

/** How far from the screen a place counts as seen. */
const margin = '64px 0px';

/** Keeps account of whether a place is on the screen; what waits there is drawn as soon as it is. */
export const watched: Attachment = (place) => {
	watch ??= startWatch();
	watch.observe(place);
	return () => {
		watch?.unobserve(place);
		waiting.delete(place);
	};
};

function startWatch(): IntersectionObserver {
	// Paper has no screen to be near to.
	addEventListener('beforeprint', drawAll);
	return new IntersectionObserver(look, { rootMargin: margin });
}

function look(entries: readonly IntersectionObserverEntry[]) {
	for (const { target, isIntersecting } of entries) {
		if (isIntersecting) {
			seen.add(target);
			drawAt(target);
		} else seen.delete(target);
	}
}

function drawAt(place: Element) {
	const draw = waiting.get(place);
	if (!draw) return;
	waiting.delete(place);
	draw();
	// It may be a part of the page with places of its own, which are drawn or wait from here on.
	flushSync();
}

/**
 * Has a place drawn: at once where it is seen, else when it comes near the screen, when there is nothing else to do, or
 * before the page is printed. Returns how to take it back.
 */
export function drawInTurn(place: Element, draw: Draw): () => void {
	if (seen.has(place)) draw();
	else {
		waiting.set(place, draw);
		drawWhenIdle();
	}
	return () => {
		if (waiting.get(place) === draw) waiting.delete(place);
	};
}

/** As many as there is time for, and then the next ones: what a reader does meanwhile is not held up. */
function drawWhenIdle() {
	if (idle) return;
	idle = true;
	whenIdle((hasTime) => {
		idle = false;
		for (const place of waiting.keys()) {
			drawAt(place);
			if (!hasTime()) break;
		}
		if (waiting.size > 0) drawWhenIdle();
	});
}

/** The milliseconds that a drawing takes. */
const aDrawing = 8;

function whenIdle(task: (hasTime: () => boolean) => void) {
	// Safari has no idle time to ask for.
	if (!('requestIdleCallback' in globalThis)) setTimeout(task, 50, () => false);
	else requestIdleCallback((deadline) => task(() => deadline.timeRemaining() > aDrawing), { timeout: 1000 });
}

/** Has everything drawn now: for paper, and for whoever takes a drawing that the screen does not show. */
export function drawAll(): void {
	while (waiting.size > 0) for (const place of waiting.keys()) drawAt(place);
}
