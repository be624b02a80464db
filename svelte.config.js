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

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ strict: true }),
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
