import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { readSiteOrigin } from './scripts/lib/site-origin.mjs';

const origin = readSiteOrigin(process.env.SITE_ORIGIN);

/**
 * What app.html runs before anything is seen; SvelteKit makes hashes of its own scripts alone. Only embeds may be framed: on
 * them it sets the looks that the address asks for, says the height to the page around, and puts off all other scripts until
 * someone touches the embed, unless the address asks for another view than the first. Any other page in a frame it hides.
 */
const [, guard] = readFileSync('src/app.html', 'utf8').match(/<script>([^]*?)<\/script>/) ?? [];
if (guard === undefined) throw new Error('src/app.html: there is no <script> to hash');
/** @type {`sha256-${string}`} */
const guardHash = `sha256-${createHash('sha256').update(guard).digest('base64')}`;

const files = adapter({ strict: true });

/**
 * The site as files, without the data of embeds beside their HTML: SvelteKit writes it for a browser that comes to a page
 * from another page of the site, and no page leads to an embed but by a whole load.
 * @type {import('@sveltejs/kit').Adapter}
 */
const filesWithoutEmbedData = {
	name: files.name,
	async adapt(builder) {
		await files.adapt(builder);
		for (const { file } of builder.prerendered.pages.values()) {
			if (/^(en\/)?manus\//.test(file)) builder.rimraf(`build/${file.replace(/index\.html$/, '__data.json')}`);
		}
	}
};

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: filesWithoutEmbedData,
		prerender: {
			handleMissingId: 'fail',
			handleUnseenRoutes: 'fail',
			entries: ['*', '/404'],
			// Where the site will stand, so that pages can say their whole address; without it they say paths.
			...(origin === null ? {} : { origin })
		},
		paths: { relative: false },
		// The site asks no other host for anything, and the policy says so to the browser; but for the national base map,
		// which a reader may switch on under a map (docs/decisions/019).
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self', 'wasm-unsafe-eval', guardHash],
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'connect-src': ['self', 'blob:', 'https://tiles.maaamet.ee'],
				'frame-src': ['self'],
				'worker-src': ['self', 'blob:'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['self']
			}
		}
	}
};
