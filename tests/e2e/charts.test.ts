import { buffer } from 'node:stream/consumers';
import type { Download, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPath } from './site.ts';

const path = '/kov/rakvere-linn/';
/** The chart of the population, the first of the page. */
const first = (page: Page) => page.locator('main figure:has([role=slider])').first();

async function contentOf(download: Download): Promise<Buffer> {
	return buffer(await download.createReadStream());
}

/** What the button of this name saves. */
/** Takes the chart along in a format, opening the formats where they are closed. */
async function saved(page: Page, name: string): Promise<Download> {
	const opener = first(page).getByRole('button', { name: 'Laadi alla' });
	if ((await opener.getAttribute('aria-expanded')) === 'false') await opener.click();
	const download = page.waitForEvent('download');
	await first(page).getByRole('button', { name, exact: true }).click();
	return download;
}

describe('a chart by keyboard', () => {
	it('is walked through with the arrow keys, and every step is told and shown', async () => {
		const { page } = await openPath(path);
		const chart = first(page);
		const slider = chart.getByRole('slider');
		await page.keyboard.press('Tab');
		await slider.focus();
		const told = () => slider.getAttribute('aria-valuetext');
		expect(await told()).toMatch(/^2018/);
		await page.keyboard.press('ArrowRight');
		expect(await told()).toMatch(/^2019; 15\s/);
		expect(await chart.locator('.tip:visible').first().innerText()).toContain('2019');
		await page.keyboard.press('End');
		expect(await told()).toMatch(/^2023/);
		await page.keyboard.press('Home');
		expect(await told()).toMatch(/^2018/);
	});

	it('shows no tip any more after Escape, nor when the focus goes on', async () => {
		const { page } = await openPath(path);
		const tips = first(page).locator('.tip:visible');
		await page.keyboard.press('Tab');
		await first(page).getByRole('slider').focus();
		await page.keyboard.press('ArrowRight');
		expect(await tips.count()).toBeGreaterThan(0);
		await page.keyboard.press('Escape');
		expect(await tips.count()).toBe(0);
		await page.keyboard.press('ArrowRight');
		expect(await tips.count()).toBeGreaterThan(0);
		await page.keyboard.press('Tab');
		expect(await tips.count()).toBe(0);
	});
});

describe('pointing at a chart', () => {
	it('shows the figures of the year, and fetches nothing', async () => {
		const { page, asked } = await openPath(path);
		const drawing = first(page).locator('.drawing:visible');
		await drawing.scrollIntoViewIfNeeded();
		const before = asked.length;
		const box = await drawing.boundingBox();
		if (!box) throw new Error('the chart is not to be seen');
		await page.mouse.move(box.x + 0.97 * box.width - 30, box.y + 0.5 * box.height);
		expect(await first(page).locator('.tip:visible').first().innerText()).toContain('2023');
		expect(asked.slice(before)).toEqual([]);
		await page.mouse.move(0, 0);
		expect(await first(page).locator('.tip:visible').count()).toBe(0);
	});
});

describe('the tools of a chart', () => {
	it('save it as an image that says on its own what it shows and where from', async () => {
		const { page, problems } = await openPath(path);
		const title = (await first(page).locator('h3').textContent()) ?? '';
		const svg = (await contentOf(await saved(page, 'SVG pilt'))).toString();
		expect(svg).toContain('xmlns="http://www.w3.org/2000/svg"');
		expect(svg).toContain(`<title>Rakvere linn. ${title}`);
		expect(svg).toMatch(/Allikas: Statistikaamet/);
		expect(svg).not.toMatch(/var\(|class=|<style/);
		const png = await contentOf(await saved(page, 'PNG pilt'));
		expect(png.subarray(1, 4).toString()).toBe('PNG');
		// Twice as many pixels as the drawing has, and its margins.
		expect(png.readUInt32BE(16)).toBe(1200);
		expect(problems).toEqual([]);
	});

	it('saves the figures, a row each', async () => {
		const { page } = await openPath(path);
		const download = await saved(page, 'CSV igale programmile');
		expect(download.suggestedFilename()).toMatch(/^rakvere-linn-rahvaarv-2018-2023-\d{4}-\d\d-\d\d-[0-9a-f]{8}\.csv$/);
		const [head, ...rows] = (await contentOf(download)).toString().trim().split('\r\n');
		expect(head).toBe('indicator,title,area,name,period,value,unit,status,source,release');
		expect(rows.find((row) => row.includes('2020'))).toMatch(
			/^population,Rahvaarv,\d{4},Rakvere linn,2020,\d+,inimest,A,/
		);
	});

	it('cite it, with the address and the day, where the browser lets them copy and where it does not', async () => {
		const { page } = await openPath(path);
		await first(page).getByRole('button', { name: 'Viita' }).click();
		await first(page)
			.getByRole('status')
			.getByText(/lõikelau/)
			.waitFor();
		const citation = await first(page).locator('.citation').innerText();
		expect(citation).toMatch(
			/^Rakvere linn\. .*Statistikaamet.*\/kov\/rakvere-linn\/\?valjalase=\d{4}-\d\d-\d\d-[0-9a-f]{8} Vaadatud \d+\.\s\p{L}+ \d{4}\.$/u
		);
	});
});
