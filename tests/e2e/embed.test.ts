import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { embedCode, type EmbedTheme } from '#lib/export/embed-code.ts';
import { openPage, openPath } from './site.ts';
import type { Reader } from './visit.ts';

const host = 'http://paper.example/';
const chart = '/manus/joonis/rakvere-linn/rahvaarv/';
const card = '/manus/pilk/rakvere-linn/elanikke/';
const narrative = '/manus/lugu/rakvere-linn/lugu/';
const map = '/manus/teemakaart/population/';
const ranking = '/manus/edetabel/population/';

/** What Datawrapper gives pages to put in, and many pages have. */
const listener = `window.addEventListener('message', function (event) {
	if (event.data['datawrapper-height'] === undefined) return;
	for (const id in event.data['datawrapper-height'])
		for (const frame of document.querySelectorAll('iframe'))
			if (frame.contentWindow === event.source) frame.style.height = event.data['datawrapper-height'][id] + 'px';
});`;

type Host = {
	paths: readonly string[];
	theme?: EmbedTheme | null;
	search?: string;
	release?: string | null;
	/** How frames become as high as their content: by our script, by one that the page has, or not at all. */
	fits?: 'script' | 'listener' | null;
	reader?: Reader;
};

/** A page on another host, with a policy that allows our frames and our script alone, and a column of 300 px. */
async function openHost({ paths, theme = null, search = '', release = null, fits = null, reader = {} }: Host) {
	const visit = await openPage(reader);
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

function framesOf(page: Page): Frame[] {
	return page.frames().filter((frame) => frame !== page.mainFrame());
}

/** Keeps the scripts of a page back until the function that is answered is called. */
async function holdScripts(page: Page): Promise<() => Promise<void>> {
	const held: (() => Promise<void>)[] = [];
	let free = false;
	await page.route('**/_app/**/*.js', (route) => {
		if (free) return route.continue();
		held.push(() => route.continue());
	});
	return async () => {
		free = true;
		for (const go of held) await go();
	};
}

/** Whether all that a frame shows is seen with no scrolling. */
async function isWhole(frame: Frame): Promise<boolean> {
	return frame.evaluate(() => {
		const { scrollHeight, scrollWidth } = document.documentElement;
		return scrollHeight <= innerHeight && scrollWidth <= innerWidth;
	});
}

describe('embeds on a page of another host with a strict policy', () => {
	it.each(['script', 'listener'] as const)('become as high as what they show by a %s, four on a page', async (fits) => {
		const { page, problems, foreign } = await openHost({ paths: [chart, card, narrative, map], fits });
		const frames = framesOf(page);
		expect(frames).toHaveLength(4);
		for (const frame of frames) await expect.poll(() => isWhole(frame), { message: frame.url() }).toBe(true);
		const heights = await page.locator('iframe').evaluateAll((all) => all.map((frame) => frame.clientHeight));
		expect(new Set(heights).size, String(heights)).toBe(4);
		expect(foreign).toEqual([]);
		// The page's own policy takes no `style` of the code, which says all of it in attributes too.
		expect(problems.filter((problem) => !/inline style/.test(problem))).toEqual([]);
		await page.screenshot({ path: `/tmp/embed-host-${fits}.png`, fullPage: true });
	});

	it('show their figures, sources and a way back where no script runs', async () => {
		const { page } = await openHost({ paths: [chart, card], reader: { javaScript: false } });
		const [first, second] = ['0', '1'].map((index) => page.frameLocator(`iframe >> nth=${index}`));
		expect(await first?.locator('h1').textContent()).toBe('Rakvere linn');
		expect(await first?.locator('figure svg').first().isVisible()).toBe(true);
		const figure = second?.locator('[data-testid=population]');
		expect(await figure?.textContent()).toMatch(/\d/);
		// Its looks are there before any script too.
		expect(await figure?.evaluate((element) => parseFloat(getComputedStyle(element).fontSize))).toBeGreaterThan(40);
		for (const frame of [first, second]) {
			expect(await frame?.locator('a[href^="/allikad/"]').count()).toBeGreaterThan(0);
			expect(await frame?.locator('.foot a').getAttribute('href')).toBe('/kov/rakvere-linn/');
		}
	});

	it('show a map, or a ranking, as their addresses ask, and lead out of the frame', async () => {
		const { page, problems } = await openHost({
			paths: [`${map}?kuju=ruudud&alates=2018`, `${ranking}?maakond=laane-viru-maakond&esile=rakvere-linn`]
		});
		const [drawn, ranked] = [page.frameLocator('iframe >> nth=0'), page.frameLocator('iframe >> nth=1')];
		await drawn.locator('h3', { hasText: '2018–2023' }).waitFor();
		expect(await drawn.locator('svg a path').count()).toBe(79);
		expect(await drawn.locator('svg .marks text').count()).toBe(79);
		expect(await drawn.locator('.foot a').getAttribute('href')).toBe('/kaardid/population/?kuju=ruudud&alates=2018');
		const opened = page.context().waitForEvent('page');
		await drawn.locator('svg a').first().press('Enter');
		expect(new URL((await opened).url()).pathname).toMatch(/^\/kov\//);

		await ranked.locator('tr.own', { hasText: 'Rakvere linn' }).waitFor();
		expect(await ranked.locator('tbody tr').count()).toBe(8);
		expect(await ranked.locator('.foot a').getAttribute('href')).toBe(
			'/edetabelid/population/?maakond=laane-viru-maakond&esile=rakvere-linn'
		);
		expect(problems.filter((problem) => !/inline style/.test(problem))).toEqual([]);
	});

	it('ask for the figures of a second map that the address names', async () => {
		const { page } = await openPath(`${map}?korval=mean-age&aasta=2020`);
		await page.locator('h2', { hasText: 'Keskmine vanus 2020' }).waitFor();
		expect(await page.locator('main svg[role=group]').count()).toBe(2);
	});

	it('say when their sources are of', async () => {
		const { page } = await openHost({ paths: [map], reader: { javaScript: false } });
		const sources = page.frameLocator('iframe').locator('p:has(a[href^="/allikad/"])');
		expect(await sources.textContent()).toMatch(/\(1\.\sjaanuar 2023\)/);
	});

	it('do what was chosen before their scripts were there', async () => {
		const { page } = await openPage();
		const letScripts = await holdScripts(page);
		await page.goto('/manus/joonis/rakvere-linn/vanusjaotus/');
		const select = page.locator('select').first();
		const before = await page.locator('figure h3').textContent();
		const [chosen] = await select.selectOption({ index: 0 });
		await letScripts();
		await page.waitForURL((url) => url.search !== '');
		expect(await select.inputValue()).toBe(chosen);
		expect(await page.locator('figure h3').textContent()).not.toBe(before);
	});

	it('do what was pressed before their scripts were there', async () => {
		const { page } = await openPage();
		const letScripts = await holdScripts(page);
		await page.goto(map);
		await page.getByRole('button', { name: 'Suumitav kaart' }).click();
		await letScripts();
		await page.getByRole('button', { name: 'Tagasi lihtsa kaardi juurde' }).waitFor();
	});

	it.each([
		['hele', 'dark', 'light', 'rgb(255, 255, 255)'],
		['tume', 'light', 'dark', 'rgb(17, 22, 29)'],
		['labipaistev', 'light', 'light dark', 'rgba(0, 0, 0, 0)'],
		[null, 'dark', 'light dark', 'rgb(17, 22, 29)']
	] as const)('look as asked: %s for a reader of the %s', async (theme, colorScheme, scheme, background) => {
		const { page } = await openHost({ paths: [card], theme, reader: { colorScheme } });
		const looks = await framesOf(page)[0]?.evaluate(() => {
			const { colorScheme, backgroundColor } = getComputedStyle(document.documentElement);
			return [colorScheme, backgroundColor];
		});
		expect(looks).toEqual([scheme, background]);
	});

	it('show the view of the reader who embedded them, and lead back to it', async () => {
		const { page } = await openHost({ paths: [chart], search: '?alates=2019&kuni=2020', theme: 'tume' });
		const frame = page.frameLocator('iframe');
		await frame.locator('h3', { hasText: '2019–2020' }).waitFor();
		const home = frame.locator('.foot a');
		expect(await home.getAttribute('href')).toBe('/kov/rakvere-linn/?alates=2019&kuni=2020');
		const opened = page.context().waitForEvent('page');
		await home.click();
		expect(new URL((await opened).url()).pathname).toBe('/kov/rakvere-linn/');
	});

	it('say so where the address is unknown', async () => {
		const { page } = await openHost({ paths: ['/manus/joonis/atlantis/rahvaarv/'], fits: 'script' });
		const [frame] = framesOf(page);
		expect(await page.frameLocator('iframe').getByText('Seda manust siin ei ole').isVisible()).toBe(true);
		expect(await page.frameLocator('iframe').locator('header').isVisible()).toBe(false);
		await expect.poll(() => frame && isWhole(frame)).toBe(true);
	});

	it('say so where the release that they name is gone', async () => {
		const { page } = await openPath(`${card}?valjalase=2020-01-01-00000000`);
		await page.getByText('2020-01-01-00000000').waitFor();
	});

	it('are all of the site that can be framed', async () => {
		const { page } = await openHost({ paths: ['/kov/rakvere-linn/', '/'] });
		for (const frame of framesOf(page)) {
			expect(frame.url()).toMatch(/^chrome-error:/);
			expect(await frame.getByText('Rakvere').count()).toBe(0);
		}
	});
});

describe('the dialog that makes the code of an embed', () => {
	it('shows what it will be, follows the choices, and closes by key', async () => {
		const { page, problems } = await openPath('/kov/rakvere-linn/?alates=2019&kuni=2020');
		const button = page.locator(`a[href="${chart}"]`);
		await button.focus();
		await page.keyboard.press('Enter');
		const dialog = page.getByRole('dialog');
		await dialog.waitFor();
		const code = dialog.locator('textarea');
		expect(await code.inputValue()).toContain(`${chart}?alates=2019&amp;kuni=2020"`);
		expect(await code.inputValue()).toContain('/manus/v1.js"');
		await dialog.frameLocator('iframe').locator('h3', { hasText: '2019–2020' }).waitFor();
		await dialog.locator('select').selectOption({ label: 'Tume' });
		await dialog.locator('input[type=checkbox]').uncheck();
		expect(await code.inputValue()).toContain('teema=tume');
		expect(await code.inputValue()).not.toContain('<script');
		await page.keyboard.press('Escape');
		await dialog.waitFor({ state: 'detached' });
		expect(problems).toEqual([]);
	});
});
