import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPath } from './site.ts';

/** From here on the site's code is out of reach: what a page has not fetched yet, it does not get. */
async function cutOff(page: Page): Promise<void> {
	await page.route('**/_app/immutable/**', (route) => route.abort());
}

describe('a page whose network has gone', () => {
	it('keeps the drawing when the map to zoom cannot be fetched, and says so', async () => {
		const { page } = await openPath('/kaardid/population/');
		await cutOff(page);
		await page.locator('main button.zoom').click();
		await page.getByRole('alert').waitFor();
		expect(await page.locator('main svg[role=group] a').count()).toBe(79);
	});

	it('shows no chart of another period than the one it names', async () => {
		const { page } = await openPath('/kov/tallinn/');
		await cutOff(page);
		await page.locator('main fieldset select').first().selectOption('2019');
		await page.locator('main figure h3', { hasText: '2019–2020' }).first().waitFor();
		await expect.poll(() => page.locator('main figure .drawing svg').count()).toBe(0);
	});

	it('says that the engine cannot be had, and lets the reader try again', async () => {
		const { page } = await openPath('/paring/');
		await cutOff(page);
		await page.locator('main button.primary').click();
		await page.locator('main .failure').waitFor();
		expect(await page.locator('main button.primary').isEnabled()).toBe(true);
	});

	it('stops waiting for the engine when the reader does', async () => {
		const { page, problems } = await openPath('/paring/');
		await page.route('**/*.wasm', () => new Promise(() => undefined));
		await page.locator('main button.primary').click();
		await page.locator('main .run button[type=button]').click();
		await page.locator('main progress').waitFor({ state: 'detached' });
		expect(await page.locator('main button.primary').isEnabled()).toBe(true);
		expect(problems).toEqual([]);
	});
});

describe('the other language', () => {
	it('shows the period that was chosen', async () => {
		const { page, site } = await openPath('/kov/tallinn/?alates=2019');
		await page.locator('header .language').click();
		await page.waitForURL(`${site}/en/kov/tallinn/?alates=2019`);
		await page.locator('main figure h3', { hasText: '2019–2020' }).first().waitFor();
	});
});
