import { describe, expect, it } from 'vitest';
import { findBrowser } from './browser.ts';
import { openPage } from './site.ts';

describe('the browser of the tests', () => {
	it('is the one that CHROMIUM names', () => {
		expect(findBrowser({ CHROMIUM: '/opt/browser', PATH: '/usr/bin' })).toBe('/opt/browser');
	});

	it('is none of this machine where the PATH has none', () => {
		expect(findBrowser({ PATH: '/nowhere' })).toBeNull();
	});

	it('draws with WebGL, as the map to zoom needs', async () => {
		const { page } = await openPage();
		expect(await page.evaluate(() => document.createElement('canvas').getContext('webgl2') !== null)).toBe(true);
	});

	it.each([
		['the page', (url: string) => fetch(url).catch(() => 'out of reach')],
		[
			'a worker of the page',
			(url: string) =>
				new Promise((resolve) => {
					const code = `fetch('${url}').catch(() => postMessage('out of reach'))`;
					const worker = new Worker(URL.createObjectURL(new Blob([code])));
					worker.onmessage = ({ data }) => resolve(data);
				})
		]
	])('lets %s reach no foreign host, and tells which was asked for', async (_, ask) => {
		const { page, foreign } = await openPage();
		expect(await page.evaluate(ask, 'https://example.org/x')).toBe('out of reach');
		expect(foreign).toEqual(['example.org:443']);
	});
});
