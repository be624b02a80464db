import type { Frame, Page } from 'playwright-core';
import { embedCode, type EmbedTheme } from '#lib/export/embed-code.ts';
import { openPage } from './site.ts';
import type { Reader, Visit } from './visit.ts';

const host = 'http://paper.example/';

/** What Datawrapper gives pages to put in, and many pages have. */
const listener = `window.addEventListener('message', function (event) {
	if (event.data['datawrapper-height'] === undefined) return;
	for (const id in event.data['datawrapper-height'])
		for (const frame of document.querySelectorAll('iframe'))
			if (frame.contentWindow === event.source) frame.style.height = event.data['datawrapper-height'][id] + 'px';
});`;

export type Host = {
	paths: readonly string[];
	theme?: EmbedTheme | null;
	search?: string;
	release?: string | null;
	/** How frames become as high as their content: by our script, by one that the page has, or not at all. */
	fits?: 'script' | 'listener' | null;
	reader?: Reader;
	/** Done to the page before it goes anywhere. */
	prepare?: (page: Page) => Promise<void>;
};

/** A page on another host, with a policy that allows our frames and our script alone, and a column of 300 px. */
export async function openHost({
	paths,
	theme = null,
	search = '',
	release = null,
	fits = null,
	reader = {},
	prepare
}: Host): Promise<Visit> {
	const visit = await openPage(reader);
	await prepare?.(visit.page);
	const frames = paths.map((path) =>
		embedCode({ origin: visit.site, path, search, title: path, theme, release, height: 300, fits: fits === 'script' })
	);
	const script = fits === 'listener' ? `<script nonce="n">${listener}</script>` : '';
	await visit.page.route(`${host}**`, (route) =>
		route.fulfill({
			contentType: 'text/html; charset=utf-8',
			headers: {
				'content-security-policy': `default-src 'none'; img-src data:; style-src 'nonce-n'; script-src ${visit.site}/manus/v1.js 'nonce-n'; frame-src ${visit.site}`
			},
			body: `<!doctype html><html lang="et"><head><title>Leht</title><link rel="icon" href="data:," />
				<style nonce="n">body { width: 300px; margin: 0 auto } iframe { display: block; margin: 16px 0; border: 0 }</style>
				${script}</head><body><h1>Uudis</h1>${frames.join('\n')}</body></html>`
		})
	);
	await visit.page.goto(host);
	const elements = await visit.page.locator('iframe').all();
	for (const element of elements) await element.scrollIntoViewIfNeeded();
	await visit.page.waitForLoadState('networkidle');
	return visit;
}

export function framesOf(page: Page): Frame[] {
	return page.frames().filter((frame) => frame !== page.mainFrame());
}

/** Whether all that a frame shows is seen with no scrolling. */
export async function isWhole(frame: Frame): Promise<boolean> {
	return frame.evaluate(() => {
		const { scrollHeight, scrollWidth } = document.documentElement;
		return scrollHeight <= innerHeight && scrollWidth <= innerWidth;
	});
}
