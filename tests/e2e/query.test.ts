import { text } from 'node:stream/consumers';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { openPath } from './site.ts';

describe("a reader's own query", () => {
	it('is answered in the browser, by this site alone, and can be taken away as CSV', async () => {
		const { page, foreign, problems } = await openPath('/paring/');
		await page.locator('#sql').focus();
		await page.keyboard.press('Control+Enter');

		await page.locator('main tbody tr').first().waitFor({ timeout: 45_000 });
		expect(await page.locator('main tbody tr').count()).toBe(79);
		const [first] = await page.locator('main tbody tr').allInnerTexts();
		expect(first?.replaceAll('\u00a0', ' ')).toMatch(/^Tallinn\s+linn\s+453 864$/);

		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'CSV' }).click()
		]);
		const { data } = Papa.parse<string[]>(await text(await download.createReadStream()), { skipEmptyLines: true });
		expect(data).toHaveLength(80);
		expect(data.slice(0, 2)).toEqual([
			['name', 'kind', 'population'],
			['Tallinn', 'linn', '453864']
		]);
		expect(foreign).toEqual([]);
		expect(problems).toEqual([]);
	});

	it('that is wrong is told in place, with the statement kept as it was', async () => {
		const { page } = await openPath('/en/paring/');
		await page.locator('#sql').fill('select nothing from areas');
		await page.getByRole('button', { name: 'Run' }).click();
		await page.locator('.failure').waitFor({ timeout: 45_000 });
		expect(await page.locator('.failure').innerText()).toContain('nothing');
		expect(await page.locator('#sql').inputValue()).toBe('select nothing from areas');
	});
});
