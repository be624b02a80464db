import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPath } from './site.ts';

/** Opens the map to zoom and waits until it is drawn, which the switch under it tells. */
async function openZoomed(path: string) {
	const opened = await openPath(path);
	await opened.page.locator('main button.zoom').click();
	await opened.page.locator('canvas.maplibregl-canvas').waitFor();
	await opened.page
		.locator('main label:has-text("Maa- ja Ruumiamet") input:enabled, main label input:enabled')
		.waitFor();
	return opened;
}

const reached = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
/** Where what is said of the area stands on the map. */
const tip = (page: Page) => page.locator('main .frame p[aria-hidden=true]');
const place = async (page: Page) => tip(page).evaluate(({ style }) => parseFloat(style.left));

describe('the map to zoom', () => {
	it('is fetched and drawn when it is asked for, from this site alone', async () => {
		const { page, asked, foreign, problems } = await openPath('/kaardid/population-density/');
		expect(asked.filter(({ path }) => /maplibre|boundaries|geojson/.test(path))).toEqual([]);
		await page.locator('main button.zoom').click();
		await page.locator('canvas.maplibregl-canvas').waitFor();
		const paths = () => asked.map(({ path }) => path);
		await expect.poll(paths, { timeout: 30_000 }).toContain('/andmed/v1/areas/municipalities.geojson');
		expect(await page.locator('[role=alert]').count()).toBe(0);
		expect(foreign).toEqual([]);
		expect(problems).toEqual([]);
	});

	it('is walked by arrow keys: each area is said with its value and place, marked on the map, and led to by Enter', async () => {
		const { page, problems } = await openZoomed('/kaardid/population-density/');
		const walk = page.locator('main .walk');
		expect(await walk.getAttribute('aria-label')).toMatch(/^Suumitav kaart: Asustustihedus 2023/);
		expect(await walk.locator('a').count()).toBe(79);
		expect(await walk.locator('a[tabindex="0"]').count()).toBe(1);
		// The canvas is no stop of its own: one Tab from what is before the map leads to an area.
		expect(await page.locator('canvas.maplibregl-canvas').getAttribute('tabindex')).toBe('-1');
		await walk.locator('a[data-area="0784"]').focus();
		expect(await reached(page)).toMatch(/^Tallinn\n[\d\u00a0]+,\d.*\n\d+\. koht 79-st/s);
		await expect.poll(() => tip(page).innerText()).toMatch(/^Tallinn/);
		await page.keyboard.press('ArrowRight');
		const east = await reached(page);
		expect(east).not.toMatch(/^Tallinn/);
		await expect.poll(() => tip(page).innerText()).toBe(east);
		await page.keyboard.press('ArrowLeft');
		expect(await reached(page)).toMatch(/^Tallinn/);
		expect(await walk.locator('a:focus-visible').evaluate((one) => getComputedStyle(one).outlineStyle)).toBe('solid');
		await page.keyboard.press('Enter');
		await page.waitForURL(/\/kov\/tallinn\/$/);
		expect(problems).toEqual([]);
	});

	it('is moved with Shift and zoomed with + and −, and lets the keyboard leave', async () => {
		const { page } = await openZoomed('/kaardid/population-density/');
		await page.locator('main .walk a[data-area="0784"]').focus();
		const before = await place(page);
		/** How far the neighbour to the right is, in pixels. */
		const neighbour = async () => {
			await page.keyboard.press('ArrowRight');
			const right = await place(page);
			await page.keyboard.press('ArrowLeft');
			return right - (await place(page));
		};
		const near = await neighbour();
		await page.keyboard.press('+');
		await expect.poll(neighbour).toBeGreaterThan(1.8 * near);
		await page.keyboard.press('-');
		await expect.poll(neighbour).toBeCloseTo(near, 0);
		await page.keyboard.press('+');
		await page.keyboard.press('Shift+ArrowRight');
		await expect.poll(() => place(page)).toBeLessThan(before - 50);
		await page.keyboard.press('Home');
		await expect.poll(() => place(page)).toBeCloseTo(before, 0);
		expect(await reached(page)).toMatch(/^Tallinn/);
		await page.keyboard.press('Escape');
		await tip(page).waitFor({ state: 'detached' });
		await page.keyboard.press('Tab');
		expect(await reached(page)).toBe('Suurenda');
	});

	it('brings an area that is reached onto the map', async () => {
		const { page } = await openZoomed('/kaardid/population-density/');
		await page.locator('main .walk a[data-area="0784"]').focus();
		for (let times = 0; times < 3; times += 1) await page.keyboard.press('+');
		await page.locator('main .walk a[data-area="0919"]').focus();
		const { width } = (await page.locator('main div.zoom canvas').boundingBox()) ?? { width: 0 };
		await expect.poll(() => tip(page).innerText()).toMatch(/^Võru linn/);
		await expect.poll(() => place(page)).toBeGreaterThan(0);
		await expect.poll(() => place(page)).toBeLessThan(width);
	});

	it.each([
		['/kaardid/population-density/', 'Kaardi liigutamiseks kasuta kaht sõrme'],
		['/en/kaardid/population-density/', 'Use two fingers to move the map']
	])('leaves one finger to the page and says so, on %s', async (path, words) => {
		const { page } = await openZoomed(path);
		expect(await page.locator('.maplibregl-cooperative-gesture-screen').textContent()).toContain(words);
		const canvas = page.locator('.maplibregl-canvas-container');
		expect(await canvas.evaluate((one) => getComputedStyle(one).touchAction)).toBe('pan-x pan-y');
	});
});
