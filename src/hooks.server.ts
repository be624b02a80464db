import { building } from '$app/environment';
import type { Handle } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { type Locale, locales, localizeHref } from '#lib/paraglide/runtime.js';
import { paraglideMiddleware } from '#lib/paraglide/server.js';
import { startLater } from './routes/manus/start-later.ts';
import { movedPage } from './routes/moved-page.ts';
import { moved } from './routes/renamed.ts';

/**
 * Says the page's language to the messages while it is rendered, and to the browser in `<html lang>`; puts off the scripts of
 * embeds; writes a page for an address that has moved.
 */
export const handle: Handle = ({ event, resolve }) =>
	paraglideMiddleware(event.request, async ({ locale }) => {
		const response = await resolve(event, {
			transformPageChunk: ({ html }) => {
				const told = html.replace('%lang%', locale);
				return building && event.route.id?.startsWith('/manus/') ? startLater(told) : told;
			}
		});
		const to = response.headers.get('location');
		return building && response.status === moved && to !== null ? leadOn(event.url.pathname, to, locale) : response;
	});

function leadOn(path: string, to: string, language: Locale): Response {
	const others = locales
		.filter((other) => other !== language)
		.map((other) => [other, localizeHref(path, { locale: other })] as const);
	const html = movedPage({ to, language, others, words: m.page_moved() });
	return new Response(html, { headers: { 'content-type': 'text/html' } });
}
