import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { createSiteServer, listen } from '../../scripts/lib/server.mjs';

const build = fileURLToPath(new URL('../../build', import.meta.url));

/** What the reader brings: a browser with or without JavaScript, a screen, a language, a taste for the dark. */
export type Reader = {
	javaScript?: boolean;
	colorScheme?: 'light' | 'dark';
	width?: number;
	height?: number;
	locale?: 'et-EE' | 'en-GB';
};

/** A request that reached the site: `kind` is what the browser wanted it for (`document`, `script`, `worker`, …). */
export type Asked = { path: string; kind: string };

/** A page and all that has happened on it so far. */
export type Visit = {
	page: Page;
	/** Where the site is served to this reader, with no slash at its end. */
	site: string;
	/** What the site was asked for, by the page and by its workers, in order. */
	asked: Asked[];
	/** Every other host that was asked for anything, by whomever in the browser. None was reached. */
	foreign: string[];
	/** Errors on the page: thrown, or written to the console. */
	problems: string[];
	end: () => Promise<void>;
};

/** Stands where the rest of the world would be: takes note of who is asked for, and refuses. */
function createWorldsEnd(foreign: string[]): Server {
	return createServer((request, response) => {
		foreign.push(request.url ?? '');
		response.writeHead(502).end();
	}).on('connect', (request, socket) => {
		foreign.push(request.url ?? '');
		socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
	});
}

/**
 * A blank page of a new reader, to whom the built site is served and every other host is out of reach.
 * `page.goto(path)` takes a path of the site. The notes are taken by servers: nothing in a browser gets past them.
 */
export async function newVisit(browser: Browser, reader: Reader = {}): Promise<Visit> {
	const { javaScript = true, colorScheme = 'light', width = 1280, height = 800, locale = 'et-EE' } = reader;
	const [asked, foreign, problems]: [Asked[], string[], string[]] = [[], [], []];
	const siteServer = createSiteServer(build).on('request', ({ url = '/', headers }) => {
		asked.push({ path: url, kind: String(headers['sec-fetch-dest'] ?? 'unknown') });
	});
	const worldsEnd = createWorldsEnd(foreign);
	const [site, proxy] = await Promise.all([listen(siteServer, 0), listen(worldsEnd, 0)]);
	const context = await browser.newContext({
		baseURL: site,
		proxy: { server: proxy, bypass: new URL(site).host },
		javaScriptEnabled: javaScript,
		colorScheme,
		viewport: { width, height },
		locale
	});
	context.on('weberror', (problem) => problems.push(problem.error().message));
	context.on('console', (message) => {
		if (message.type() === 'error') problems.push(message.text());
	});
	async function end(): Promise<void> {
		await context.close();
		for (const server of [siteServer, worldsEnd]) {
			server.closeAllConnections();
			server.close();
		}
	}
	return { page: await context.newPage(), site, asked, foreign, problems, end };
}
