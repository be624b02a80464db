import adapter from '@sveltejs/adapter-static';
import { readSiteOrigin } from './scripts/lib/site-origin.mjs';

const origin = readSiteOrigin(process.env.SITE_ORIGIN);

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
				'script-src': ['self', 'wasm-unsafe-eval'],
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'connect-src': ['self', 'blob:', 'https://tiles.maaamet.ee'],
				'worker-src': ['self', 'blob:'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['self']
			}
		}
	}
};
