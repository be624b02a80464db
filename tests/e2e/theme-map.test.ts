import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage, openPath } from './site.ts';

const path = '/kaardid/population-density/';

/** The colour of each area of the drawing, by what is said of it. */
function fills(page: Page): Promise<string[]> {
	return page.locator('main svg a path').evaluateAll((all) => all.map((one) => one.getAttribute('fill') ?? ''));
}

function heading(page: Page): Promise<string | null> {
	return page.locator('main h1').textContent();
}

/** What the table beside the map says of the areas, from the first place on. */
function table(page: Page): Promise<string[]> {
	return page.locator('main table tbody tr').evaluateAll((all) => all.map((row) => row.textContent?.trim() ?? ''));
}

describe('a theme map', () => {
	it('can be read, walked and changed with the keyboard alone', async () => {
		const { page, problems } = await openPath(path);
		const first = await heading(page);
		await page.getByLabel('Aasta', { exact: true }).focus();
		await page.keyboard.press('ArrowLeft');
		// There are no figures of the years between 2020 and 2023: the slider leaps over them.
		await page.waitForURL(/\?aasta=2020$/);
		expect(await heading(page)).toContain('2020');
		expect(await page.getByLabel('Aasta', { exact: true }).getAttribute('aria-valuetext')).toBe('2020');
		await page.goBack();
		await page.waitForURL((url) => url.search === '');
		expect(await heading(page)).toBe(first);

		await page.locator('main svg a[tabindex="0"]').focus();
		await page.keyboard.press('ArrowRight');
		const said = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
		expect(said).toMatch(/\n[\d\s,]+\sin\/km²\n\d+\. koht 79-st$/);
		await page.keyboard.press('Enter');
		await page.waitForURL(/\/kov\/[a-z-]+\/$/);
		expect(problems).toEqual([]);
	});

	it('has a table beside it that is sorted by the heads of its columns, with the keyboard', async () => {
		const { page } = await openPath('/kaardid/population/');
		const head = (name: string) => page.locator('main table').getByRole('columnheader', { name });
		expect(await head('Koht').getAttribute('aria-sort')).toBe('ascending');
		expect((await table(page))[1]).toMatch(/^1\s*Tallinn/);
		await head('Omavalitsus').getByRole('button').press('Enter');
		expect(await head('Omavalitsus').getAttribute('aria-sort')).toBe('ascending');
		expect(await head('Koht').getAttribute('aria-sort')).toBeNull();
		// The country stays at the top.
		expect((await table(page))[0]).toMatch(/Eesti/);
		expect((await table(page))[1]).toMatch(/Alutaguse vald/);
		await head('inimest').getByRole('button').press('Enter');
		await head('inimest').getByRole('button').press('Enter');
		expect(await head('inimest').getAttribute('aria-sort')).toBe('ascending');
		expect((await table(page))[1]).toMatch(/Ruhnu vald/);
	});

	it('is cut into classes as the reader chooses, in the address and at once', async () => {
		const { page } = await openPath(path);
		const before = await fills(page);
		await page.getByRole('combobox', { name: 'Klassid', exact: true }).selectOption('equal');
		await page.waitForURL(/\?klassid=vordsed$/);
		expect(await fills(page)).not.toEqual(before);
		await page.getByRole('combobox', { name: 'Klasse', exact: true }).selectOption('7');
		await page.waitForURL(/klasse=7/);
		await page.getByRole('combobox', { name: 'Klassid', exact: true }).selectOption('hand');
		await page.waitForURL(/klassid=kasitsi/);
		const limits = page.getByLabel('Klassipiirid');
		await limits.fill('kümme');
		await limits.press('Tab');
		expect(await page.getByRole('alert').textContent()).toMatch(/Kaart jäi muutmata/);
		await limits.fill('10; 100,5');
		await limits.press('Tab');
		await page.waitForURL(/piirid=10,100\.5/);
		expect(new Set(await fills(page))).toEqual(new Set(['var(--rise-3-1)', 'var(--rise-3-2)', 'var(--rise-3-3)']));
		expect(await page.getByRole('alert').count()).toBe(0);
	});

	it('tells the change between two years, around zero, and says where the series breaks', async () => {
		const { page } = await openPath('/kaardid/population/?alates=2018&muutus=protsent');
		await expect.poll(() => heading(page)).toMatch(/^Rahvaarv 2018–2023: (vähenes|kasvas) \d+ omavalitsuses 79-st$/);
		expect(await page.getByTestId('breaks').textContent()).toContain('2023');
		expect((await fills(page)).every((fill) => /--(under|over)-|--zero/.test(fill))).toBe(true);
		expect((await table(page))[1]).toMatch(/\+\d/);
		await page.getByLabel('Tasand').selectOption('county');
		await page.waitForURL(/tase=maakond/);
		await expect.poll(() => page.locator('main svg a[href^="/maakond/"]').count()).toBe(15);
		expect(await table(page)).toHaveLength(16);
	});

	it('plays through the years and stops at the last, and Back undoes the whole of it', async () => {
		const { page } = await openPath('/kaardid/population-60-plus-share/');
		expect(await page.getByTestId('year').count()).toBe(0);
		await page.goto('/kaardid/population-density/?aasta=2023', { waitUntil: 'networkidle' });
		await page.getByRole('button', { name: 'Esita' }).click();
		await page.waitForURL(/aasta=2026/);
		await page.getByRole('button', { name: 'Esita' }).waitFor();
		await page.goBack();
		await page.waitForURL(/aasta=2023$/);
	});

	it('has a square for each municipality that a finger can meet on a phone', async () => {
		const { page } = await openPath(`${path}?kuju=ruudud`, { width: 360 });
		for (const name of ['Loksa linn', 'Keila linn', 'Maardu linn', 'Ruhnu vald', 'Kihnu vald']) {
			const box = await page.locator(`main svg a[aria-label^="${name}"] path`).boundingBox();
			expect(box?.width).toBeGreaterThanOrEqual(24);
			expect(box?.height).toBeGreaterThanOrEqual(24);
		}
		await page.locator('main svg a[aria-label^="Ruhnu vald"]').click();
		await page.waitForURL(/\/kov\/ruhnu-vald\/$/);
	});

	it('stands beside another one, or both are one map', async () => {
		const { page, problems, foreign } = await openPath(`${path}?korval=mean-age`);
		await expect.poll(() => page.locator('main svg[role=group]').count()).toBe(2);
		expect(await page.locator('main table thead th').allTextContents()).toHaveLength(4);
		await page.getByLabel('Mõlemad ühel kaardil').check();
		await page.waitForURL(/koos=1/);
		await expect.poll(() => page.locator('main svg[role=group]').count()).toBe(1);
		expect((await fills(page)).every((fill) => fill.startsWith('var(--pair-'))).toBe(true);
		expect(foreign).toEqual([]);
		expect(problems).toEqual([]);
	});

	it('says in place what an address asks for and cannot have, and is never empty', async () => {
		const { page } = await openPath(`${path}?aasta=1890&klassid=juhuslikud&klasse=99&tase=kyla&korval=olematu`);
		const said = await page.getByTestId('mended').locator('p').allTextContents();
		expect(said).toHaveLength(5);
		expect(said[0]).toContain('1890');
		expect(new Set(await fills(page)).size).toBe(7);
	});

	it('works without WebGL, but for zooming, and says so', async () => {
		const { page } = await openPage();
		await page.addInitScript(() => {
			HTMLCanvasElement.prototype.getContext = () => null;
		});
		await page.goto(path, { waitUntil: 'networkidle' });
		await page.locator('main button.zoom').click();
		await page.getByRole('alert').waitFor();
		expect(await page.getByRole('alert').textContent()).toMatch(/WebGL/);
		expect(await page.locator('main svg a').count()).toBe(79);
		await page.getByRole('combobox', { name: 'Klassid', exact: true }).selectOption('natural');
		await page.waitForURL(/klassid=loomulikud/);
	});

	it('shows no control that would do nothing without JavaScript', async () => {
		const { page } = await openPath(path, { javaScript: false });
		const controls = page.locator('main').locator('input, select, button');
		expect(await controls.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)).toBe(0);
		expect(await page.locator('main svg[aria-hidden] rect').count()).toBeGreaterThan(10);
	});
});

describe('the map to zoom', () => {
	it('is repainted for another year without being made anew, and moves with the one beside it', async () => {
		const { page, problems, foreign } = await openPath(`${path}?korval=mean-age`);
		await page.locator('main button.zoom').first().click();
		const canvases = page.locator('canvas.maplibregl-canvas');
		await expect.poll(() => canvases.count(), { timeout: 30_000 }).toBe(2);
		await canvases.first().evaluate((canvas) => (canvas.id = 'kept'));
		await page.getByLabel('Aasta', { exact: true }).press('ArrowLeft');
		await page.waitForURL(/aasta=2020/);
		expect(await page.locator('canvas#kept').count()).toBe(1);
		expect(problems).toEqual([]);
		expect(foreign).toEqual([]);
	});
});
