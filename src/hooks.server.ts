import { building } from '$app/environment';
import type { Handle } from '@sveltejs/kit';
import { paraglideMiddleware } from '#lib/paraglide/server.js';
import { startLater } from './routes/manus/start-later.ts';

/** Says the page's language to the messages while it is rendered, and to the browser in `<html lang>`; puts off the scripts of embeds. */
export const handle: Handle = ({ event, resolve }) =>
	paraglideMiddleware(event.request, ({ locale }) =>
		resolve(event, {
			transformPageChunk: ({ html }) => {
				const told = html.replace('%lang%', locale);
				return building && event.route.id?.startsWith('/manus/') ? startLater(told) : told;
			}
		})
	);
