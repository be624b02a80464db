import { describe, expect, it } from 'vitest';
import { openPath } from './site.ts';

describe('an address that nobody could have meant', () => {
	it.each([
		'alates=abc&kuni=9999',
		'alates=2023&kuni=2018',
		'alates=&kuni=',
		'alates=-1&kuni=1e3',
		'alates=%E0%A4%A',
		'alates=2018&alates=%3Cscript%3E&kuni[]=2020'
	])('shows the default period: ?%s', async (search) => {
		const { page, problems } = await openPath(`/kov/rakvere-linn/?${search}`);
		expect(await page.locator('h1').textContent()).toBe('Rakvere linn');
		expect(await page.locator('[data-testid=period] select').first().inputValue()).toBe('2018');
		expect(await page.locator('[data-testid=period] select').last().inputValue()).toBe('2023');
		expect(problems).toEqual([]);
	});

	it('shows the map of the year that has most figures: ?aasta=1066', async () => {
		const standard = await openPath('/kaardid/population/');
		const odd = await openPath('/kaardid/population/?aasta=1066');
		expect(await odd.page.locator('h1').textContent()).toBe(await standard.page.locator('h1').textContent());
		expect(odd.problems).toEqual([]);
	});
});

describe('an address that asks for a period', () => {
	it('opens the page with it', async () => {
		const { page } = await openPath('/kov/rakvere-linn/?alates=2019&kuni=2020');
		await page.locator('main figure h3', { hasText: '2019–2020' }).first().waitFor();
		expect(await page.locator('[data-testid=period] select').first().inputValue()).toBe('2019');
		expect(await page.locator('[data-testid=period] select').last().inputValue()).toBe('2020');
	});
});
