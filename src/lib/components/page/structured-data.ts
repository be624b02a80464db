import type { Area } from '../../model/area.ts';

/** A page above another. */
export type Crumb = { href: string; name: string };

/** An area as search engines are told of it: its page's address and the name it goes by there. */
export type Place = Crumb & Pick<Area, 'code' | 'level' | 'kind'>;

/** A node of schema.org's graph. */
export type Thing = { '@type': string; [property: string]: unknown };

/** A town is a city to schema.org; a rural municipality and a county are administrative areas. */
function typeOf({ level, kind }: Place): string {
	if (level === 'country') return 'Country';
	return kind === 'linn' ? 'City' : 'AdministrativeArea';
}

/** The country has no code in EHAK; its own is that of ISO 3166. */
function identifierOf({ level, code }: Place): Thing {
	const list = level === 'country' ? 'ISO 3166-1 alpha-2' : 'EHAK';
	return { '@type': 'PropertyValue', propertyID: list, value: code };
}

/** An area, within the areas that contain it, the nearest first. */
export function placeThing([place, ...within]: readonly [Place, ...Place[]]): Thing {
	const [nearest, ...rest] = within;
	return {
		'@type': typeOf(place),
		name: place.name,
		identifier: identifierOf(place),
		url: place.href,
		...(nearest && { containedInPlace: placeThing([nearest, ...rest]) })
	};
}

/** The way to a page from the highest page above it; the last is the page itself. */
export function breadcrumbThing(path: readonly Crumb[]): Thing {
	return {
		'@type': 'BreadcrumbList',
		itemListElement: path.map(({ href, name }, index) => {
			return { '@type': 'ListItem', position: index + 1, name, item: href };
		})
	};
}

export function siteThing({ href, name }: Crumb, language: string): Thing {
	return { '@type': 'WebSite', name, url: href, inLanguage: language };
}

/**
 * The graph as the text of a `<script type="application/ld+json">`. Nothing in it ends the element or begins a
 * comment, because it holds no `<`.
 */
export function jsonLd(things: readonly Thing[]): string {
	return JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
}
