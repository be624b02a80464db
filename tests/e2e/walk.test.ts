import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPath } from './site.ts';

/** Presses Tab until what has the focus fits the selector. No page has more stops than a patient reader passes. */
async function tabTo(page: Page, selector: string, stops = 200): Promise<void> {
	for (let stop = 0; stop < stops; stop += 1) {
		await page.keyboard.press('Tab');
		if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
	}
	throw new Error(`Tab never came to ${selector} on ${page.url()}`);
}

/** Types a name into the search and goes to what it offers first. */
async function searchFor(page: Page, text: string, offered: string): Promise<void> {
	await tabTo(page, 'main input[role=combobox]');
	await page.keyboard.type(text);
	await page.locator('main [role=option]').first().getByText(offered).first().waitFor();
	await page.keyboard.press('Enter');
}

/** The years that the period control shows. */
async function shownPeriod(page: Page): Promise<string[]> {
	return page
		.locator('[data-testid=period] select')
		.evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value));
}

describe('a reader with a keyboard alone', () => {
	it('walks from search to a profile, to another period, Back, and to a map', async () => {
		const { page, site, problems, foreign } = await openPath('/');

		await searchFor(page, 'rakvere linn', 'Rakvere linn');
		await page.waitForURL(`${site}/kov/rakvere-linn/`);
		await page.getByRole('heading', { level: 1, name: 'Rakvere linn' }).waitFor();
		const before = await page.locator('main figure h3').first().textContent();
		expect(await shownPeriod(page)).toEqual(['2018', '2023']);

		await tabTo(page, '[data-testid=period] select');
		await page.keyboard.type('2019');
		await page.waitForURL(`${site}/kov/rakvere-linn/?alates=2019`);
		await page.locator('main figure h3', { hasText: '2019–2023' }).first().waitFor();
		expect(await shownPeriod(page)).toEqual(['2019', '2023']);

		await page.goBack();
		await page.waitForURL(`${site}/kov/rakvere-linn/`);
		await page.locator('main figure h3', { hasText: '2018–2023' }).first().waitFor();
		expect(await page.locator('main figure h3').first().textContent()).toBe(before);
		expect(await shownPeriod(page)).toEqual(['2018', '2023']);

		await tabTo(page, 'main a[href="/kaardid/population-density/"]');
		await page.keyboard.press('Enter');
		await page.waitForURL(`${site}/kaardid/population-density/`);
		await tabTo(page, 'main svg a');
		const first = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
		await page.keyboard.press('ArrowDown');
		const next = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
		expect(first).toMatch(/\d/);
		expect(next).toMatch(/\d/);
		expect(next).not.toBe(first);
		await page.keyboard.press('Enter');
		await page.waitForURL(/\/kov\/[a-z-]+\/$/);

		expect(problems).toEqual([]);
		expect(foreign).toEqual([]);
	});

	it('finds the municipality of today by the name of a former one', async () => {
		const { page, site } = await openPath('/');
		await searchFor(page, 'abja', 'Abja');
		await page.waitForURL(`${site}/kov/mulgi-vald/`);
	});

	it('finds a name that is typed without its accents', async () => {
		const { page } = await openPath('/en/');
		await searchFor(page, 'polva', 'Põlva');
		await page.waitForURL(/\/en\/(kov|maakond)\/polva-[a-z]+\/$/);
	});
});
