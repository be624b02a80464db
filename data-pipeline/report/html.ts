/** Text that is HTML already. Only `html` makes it, so nothing else gets into a page unescaped. */
class Html {
	constructor(readonly text: string) {}
}
export type { Html };

type Value = Html | readonly Html[] | string | number | null;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function textOf(value: Value): string {
	if (value === null) return '';
	if (value instanceof Html) return value.text;
	if (Array.isArray(value)) return value.map(textOf).join('');
	return String(value).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

/** HTML with values in it: what is not HTML itself is escaped, null is nothing. Attributes stand in double quotes. */
export function html(strings: TemplateStringsArray, ...values: Value[]): Html {
	return new Html(strings.map((text, index) => text + textOf(values[index] ?? null)).join(''));
}

/** A style sheet: it has no values in it, so there is nothing to escape. */
export function css(strings: TemplateStringsArray): Html {
	return html(strings);
}
