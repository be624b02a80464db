import { describe, expect, it } from 'vitest';
import { openPath } from './site.ts';

const reader = { javaScript: false };

describe.each([
	['Estonian', '/kov/rakvere-linn/'],
	['English', '/en/kov/rakvere-linn/']
])('a profile in %s, without JavaScript', (_, path) => {
	it('shows the population', async () => {
		const { page } = await openPath(path, reader);
		const population = page.getByTestId('population');
		expect(await population.isVisible()).toBe(true);
		expect(await population.textContent()).toMatch(/^\s*\d{2}[\s,]\d{3}\s*$/);
	});

	it('tells sentences with figures in them', async () => {
		const { page } = await openPath(path, reader);
		const sentences = page.locator('.narrative p');
		expect(await sentences.first().isVisible()).toBe(true);
		expect(await sentences.count()).toBeGreaterThanOrEqual(3);
		expect(await sentences.first().textContent()).toMatch(/\d.*\.$/s);
	});

	it('draws a line of the population', async () => {
		const { page } = await openPath(path, reader);
		const chart = page.locator('main figure .drawing svg:visible').first();
		expect(await chart.isVisible()).toBe(true);
		expect(await chart.locator('path[d^="M"]').count()).toBeGreaterThan(0);
		const box = await chart.boundingBox();
		expect(box?.width).toBeGreaterThan(200);
		expect(box?.height).toBeGreaterThan(100);
	});

	it('has a table of every indicator', async () => {
		const { page } = await openPath(path, reader);
		expect(await page.locator('main table a[href*="/kaardid/"]').count()).toBeGreaterThanOrEqual(30);
	});

	it('shows no control that would do nothing', async () => {
		const { page } = await openPath(path, reader);
		const controls = page.locator('input, select, button');
		const visible = await controls.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
		expect(visible).toBe(0);
	});
});

describe('a map without JavaScript', () => {
	it('has every municipality as a link that says its figure, and a table of the same', async () => {
		const { page } = await openPath('/kaardid/population-density/', reader);
		const areas = page.locator('main svg a[href^="/kov/"][aria-label]');
		expect(await areas.count()).toBe(79);
		expect(await page.locator('main table a[href^="/kov/"]').count()).toBeGreaterThanOrEqual(79);
	});
});
