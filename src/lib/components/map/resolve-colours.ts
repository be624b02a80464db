import type { ZoomPaint } from './zoom-layers.ts';

/** What a map is painted with, its tokens as the browser computes them inside an element: a canvas knows no tokens. */
export function resolveColours(
	element: HTMLElement,
	{ level, fill, gaps, sample, outlined }: Omit<ZoomPaint, 'theme'>
): ZoomPaint {
	const probe = element.appendChild(document.createElement('span'));
	const known = new Map<string, string>();
	const colourOf = (token: string) => {
		let colour = known.get(token);
		if (colour === undefined) {
			probe.style.color = token;
			colour = getComputedStyle(probe).color;
			known.set(token, colour);
		}
		return colour;
	};
	const resolved = {
		level,
		fill: new Map([...fill].map(([code, token]) => [code, colourOf(token)])),
		gaps,
		sample,
		outlined,
		theme: {
			paper: colourOf('var(--paper)'),
			ink: colourOf('var(--ink)'),
			outline: colourOf('var(--outline)'),
			missing: colourOf('var(--missing)'),
			'missing-mark': colourOf('var(--missing-mark)')
		}
	};
	probe.remove();
	return resolved;
}
