import { addressAt, siteOrigin } from '#lib/components/page/site-origin.ts';
import { robotsText } from '#lib/export/sitemap.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const GET: RequestHandler = ({ url }) => {
	const origin = siteOrigin(url);
	const text = robotsText(origin === null ? null : addressAt('/sitemap.xml', origin));
	return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
