import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { framesOf, isWhole, openHost } from './host-page.ts';
import { openPage, openPath } from './site.ts';

const chart = '/manus/joonis/rakvere-linn/rahvaarv/';
const card = '/manus/pilk/rakvere-linn/elanikke/';
const narrative = '/manus/lugu/rakvere-linn/lugu/';
const map = '/manus/teemakaart/population/';
const ranking = '/manus/edetabel/population/';

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

	it.each([
		['an area that there is not', '/manus/joonis/atlantis/rahvaarv/'],
		['an area that there is not, in English', '/en/manus/tabel/atlantis/naitajad/'],
		['a chart that there is not', '/manus/joonis/rakvere-linn/atlantis/'],
		['a card of the country, which has none', '/manus/pilk/eesti/elanikke/'],
		['a part of another kind', '/en/manus/lugu/rakvere-linn/rahvaarv/'],
		['an indicator that there is not', '/manus/teemakaart/atlantis/'],
		['an indicator that does not rank, in English', '/en/manus/edetabel/atlantis/'],
		['a kind that there is not', '/manus/pilt/rakvere-linn/rahvaarv/'],
		['nothing', '/manus/'],
		['less than all', '/manus/joonis/rakvere-linn/']
	])('say so in a small frame, with a link, where the address names %s', async (_, path) => {
		const { page } = await openHost({ paths: [`${path}?alates=2018`], fits: 'script' });
		const [frame] = framesOf(page);
		const inside = page.frameLocator('iframe');
		await expect.poll(() => inside.getByText('Seda manust siin ei ole').isVisible()).toBe(true);
		expect(await inside.getByText('This embed is not here').isVisible()).toBe(true);
		expect(await inside.locator('header, footer, h1').filter({ visible: true }).count()).toBe(0);
		expect(await inside.getByRole('link', { name: 'KOV töölaud' }).count()).toBe(2);
		await expect.poll(() => frame && isWhole(frame)).toBe(true);
		expect(await page.locator('iframe').evaluate((element) => element.clientHeight)).toBeLessThan(300);
	});

	it.each([
		[chart, '?alates=1066&kuni=x'],
		[chart, '?vordlus=atlantis,tallinn'],
		[`/en${narrative}`, '?alates=1066&kuni=2023'],
		[map, '?aasta=1066'],
		[`/en${map}`, '?korval=atlantis&klassid=x'],
		[ranking, '?aasta=1066&maakond=atlantis'],
		[`/en${ranking}`, '?esile=atlantis']
	])('show what there is and say what was mended: %s%s', async (path, search) => {
		const { page, problems } = await openHost({ paths: [path], search, fits: 'script' });
		const inside = page.frameLocator('iframe');
		await inside.getByTestId('mended').waitFor();
		expect(await inside.locator('.foot').isVisible()).toBe(true);
		expect((await inside.locator('main').textContent())?.length).toBeGreaterThan(200);
		expect(problems.filter((problem) => !/inline style/.test(problem))).toEqual([]);
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
