/** A piece of an SVG drawing, as text that is safe to put into another. */
export type Svg = { readonly svg: string };

type Part = Svg | readonly Svg[] | string | number;

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function written(part: Part): string {
	if (typeof part === 'number') return String(Math.round(part * 100) / 100);
	if (typeof part === 'object') return 'svg' in part ? part.svg : part.map(written).join('');
	// XML has no place for most control characters, not even escaped.
	return part.replace(/\p{Cc}/gu, ' ').replace(/[&<>"']/g, (sign) => escapes[sign] ?? '');
}

/** Writes SVG: a text put into it is escaped, a number rounded to hundredths, and a piece of SVG stays as it is. */
export function svg(strings: TemplateStringsArray, ...parts: readonly Part[]): Svg {
	return { svg: String.raw({ raw: strings }, ...parts.map(written)) };
}
