import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage, openPath } from './site.ts';

const path = '/kov/tallinn/';
const firstYear = (page: Page) => page.locator('[data-testid=period] select').first();
/** Drawings of another view than the page: alone, or with the part of the page that they stand in. */
const staleDrawing = 'main .drawing:is(.stale, .stale *)';
const stale = (page: Page) => page.locator(staleDrawing);
/** The population's chart, the first of the page. */
const first = (page: Page) => page.locator('main figure .drawing:visible').first();

/** A page that never has time for what is not seen, looking at its first chart, from 2019 on. */
async function openBusy(search = ''): Promise<Page> {
	const { page } = await openPage();
	await page.addInitScript(() => {
		window.requestIdleCallback = () => 0;
	});
	await page.goto(path + search, { waitUntil: 'networkidle' });
	// Its figure: until it is come upon, a drawing of other areas than the page was built with is hidden.
	await page.locator('main figure').first().scrollIntoViewIfNeeded();
	await firstYear(page).selectOption('2019');
	await expect.poll(() => first(page).textContent()).not.toContain('2018');
	return page;
}

describe('charts after a change of the view', () => {
	it('are drawn anew where they are seen, and hidden where they are not until they are come upon', async () => {
		const page = await openBusy();
		expect(await first(page).evaluate((drawing) => drawing.classList.contains('stale'))).toBe(false);
		expect(await stale(page).count()).toBeGreaterThan(10);
		const below = await page.evaluateHandle(
			(drawing) => [...document.querySelectorAll(drawing)].findLast(({ clientWidth }) => clientWidth > 0),
			staleDrawing
		);
		const shown = () => below.evaluate((drawing) => drawing && getComputedStyle(drawing).visibility);
		expect(await shown()).toBe('hidden');
		await below.evaluate((drawing) => drawing?.scrollIntoView({ behavior: 'instant', block: 'center' }));
		await expect.poll(shown).toBe('visible');
		expect(await below.evaluate((drawing) => drawing?.textContent)).not.toContain('2018');
	});

	it('cost what is seen of them with areas beside the page’s own too', async () => {
		const page = await openBusy('?vordlus=eesti,tartu-linn');
		expect(await first(page).textContent()).toContain('Tartu linn');
		expect(await first(page).locator('svg').count()).toBe(1);
		expect(await stale(page).count()).toBeGreaterThan(10);
	});

	it.each(['', '?vordlus=eesti,tartu-linn'])('are all drawn before the page is printed: %s', async (search) => {
		const page = await openBusy(search);
		expect(await stale(page).count()).toBeGreaterThan(10);
		await page.pdf();
		expect(await stale(page).count()).toBe(0);
		expect(await page.locator('main figure .drawing:not(:has(svg))').count()).toBe(0);
	});
});

describe('two changes of the view while code is on its way', () => {
	it('are both made: the second starts from the first, and controls show what was asked for', async () => {
		const { page, site } = await openPath(path);
		let arrive = () => {};
		const arrival = new Promise<void>((resolve) => (arrive = resolve));
		await page.route('**/_app/immutable/**', async (route) => {
			await arrival;
			await route.continue();
		});
		await firstYear(page).selectOption('2019');
		const perResident = page.locator('main .switch input').first();
		await perResident.check();
		expect(await firstYear(page).inputValue()).toBe('2019');
		expect(await perResident.isChecked()).toBe(true);
		arrive();
		await page.waitForURL(`${site}${path}?alates=2019&elaniku=1`);
		await page.locator('main figure h3', { hasText: '2019–2020' }).first().waitFor();
		expect(await firstYear(page).inputValue()).toBe('2019');
		expect(await perResident.isChecked()).toBe(true);
	});
});
