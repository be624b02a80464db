import type { Reroute } from '@sveltejs/kit';
import { deLocalizeUrl } from '#lib/paraglide/runtime.js';

/** `/en/kov/tallinn/` is the page `/kov/tallinn/` in English. */
export const reroute: Reroute = ({ url }) => deLocalizeUrl(url).pathname;
