import { embedCode } from './embed-code.ts';

/** A rich answer of oEmbed 1.0 (https://oembed.com/#section2.3.4). */
export type Oembed = {
	version: '1.0';
	type: 'rich';
	title: string;
	provider_name: string;
	provider_url: string;
	/** Seconds. */
	cache_age: number;
	html: string;
	/** CSS pixels. */
	width: number;
	height: number;
};

const width = 640;

/** What oEmbed says of the embed at a path: the frame of its first view, with no script. */
export function oembed({
	origin,
	path,
	title,
	height,
	provider
}: {
	origin: string;
	path: string;
	title: string;
	/** CSS pixels, about what the embed needs at the width that is said. */
	height: number;
	provider: { name: string; url: string };
}): Oembed {
	return {
		version: '1.0',
		type: 'rich',
		title,
		provider_name: provider.name,
		provider_url: provider.url,
		cache_age: 86_400,
		html: embedCode({ origin, path, search: '', title, theme: null, release: null, height, fits: false }),
		width,
		height
	};
}
