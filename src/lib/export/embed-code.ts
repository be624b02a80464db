import { releaseKey } from '../state/release-address.ts';
import { xmlText } from './xml-text.ts';

/** The looks of an embed; without one of them it follows the reader's own system. */
export const embedThemes = ['hele', 'tume', 'labipaistev'] as const;
export type EmbedTheme = (typeof embedThemes)[number];

/** Parts of an embed's address that are about the frame and not about what it shows. */
const frameKeys = ['teema', releaseKey];

/** What of an address is about the view: the same on an embed and on the page that it was taken from. */
export function viewSearch(search: string): string {
	const params = new URLSearchParams(search);
	for (const key of frameKeys) params.delete(key);
	return asSearch(params);
}

/** A comma may stand as it is in a query, and is read more easily so. */
function asSearch(params: URLSearchParams): string {
	const written = params.toString().replaceAll('%2C', ',');
	return written ? `?${written}` : '';
}

export type Embed = {
	/** Where the site stands, with no slash at its end: `https://kov.example`. */
	origin: string;
	/** `/manus/joonis/rakvere-linn/rahvaarv/` */
	path: string;
	/** The view that the reader sees. */
	search: string;
	/** What the frame is called to those who do not see it. */
	title: string;
	/** Null follows the reader's system. */
	theme: EmbedTheme | null;
	/** The release that it shows for good; null shows the newest, always. */
	release: string | null;
	/** CSS pixels; what the frame has before it says its own height, and where no script runs. */
	height: number;
	/** Whether a script of the site makes the frame as high as its content. */
	fits: boolean;
};

/** The whole address of an embed. */
export function embedAddress({
	origin,
	path,
	search,
	theme,
	release
}: Pick<Embed, 'origin' | 'path' | 'search' | 'theme' | 'release'>): string {
	const params = new URLSearchParams(viewSearch(search));
	if (release !== null) params.set(releaseKey, release);
	if (theme !== null) params.set('teema', theme);
	return `${origin}${path}${asSearch(params)}`;
}

/** The HTML that shows an embed on any page: a plain frame, and a script only where it is to fit its content. */
export function embedCode(embed: Embed): string {
	const { origin, title, height, fits } = embed;
	const attributes = [
		`src="${xmlText(embedAddress(embed))}"`,
		`title="${xmlText(title)}"`,
		'loading="lazy"',
		// Said twice: a page with a strict policy takes no `style`.
		'width="100%"',
		`height="${height}"`,
		'frameborder="0"',
		`style="width: 100%; height: ${height}px; border: 0"`
	];
	const frame = `<iframe ${attributes.join(' ')}></iframe>`;
	return fits ? `${frame}\n<script src="${xmlText(origin)}/manus/v1.js" async></script>` : frame;
}
