import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPath } from './site.ts';

const rakvere = '/kov/rakvere-linn/';

/** The names at the head of the comparison's table, the page's own area first. */
function heads(page: Page): Promise<string[]> {
	return page.getByTestId('comparison').locator('.side-by-side thead th.number').allInnerTexts();
}

async function waitForColumn(page: Page, name: string): Promise<void> {
	await page.getByTestId('comparison').locator('.side-by-side thead th', { hasText: name }).waitFor();
}

describe('the charts of a profile with areas beside it', () => {
	const names = ['Rakvere linn', 'Tallinn', 'Ruhnu vald'];
	const search = '?vordlus=tallinn,ruhnu-vald';

	/** Everything that each chart of the sections says of whom it shows. */
	async function said(page: Page) {
		await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
		return page
			.locator('section:is([aria-labelledby=rahvastik], [aria-labelledby=eelarve]) figure')
			.evaluateAll((figures) =>
				figures.map((figure) => ({
					title: figure.querySelector('h3')?.textContent ?? '',
					seen: [...figure.querySelectorAll('h3, li[data-key], .wide svg')]
						.map(({ textContent }) => textContent)
						.join(' '),
					narrow: figure.querySelector('.narrow svg')?.textContent ?? '',
					label: figure.querySelector('[role=img]')?.getAttribute('aria-label') ?? '',
					step: figure.querySelector('[role=slider]')?.getAttribute('aria-valuetext') ?? '',
					table: figure.querySelector('details')?.textContent ?? '',
					stale: figure.querySelectorAll('.stale').length + (figure.closest('.stale') ? 1 : 0)
				}))
			);
	}

	it('draw all of them, name them, tell them step by step and in words, and have them in their tables', async () => {
		const { page, problems } = await openPath(rakvere + search);
		await waitForColumn(page, 'Ruhnu vald');
		await expect.poll(async () => (await said(page)).every(({ table }) => table.includes('Ruhnu vald'))).toBe(true);
		const charts = await said(page);
		expect(charts).toHaveLength(11);
		for (const { title, seen, narrow, label, step, table, stale } of charts) {
			// Of ages one area is laid over another.
			const shown = title.startsWith('Vähemalt 65-aastaseid') ? names.slice(0, 2) : names;
			const missing = (text: string) => shown.filter((name) => !text.includes(name));
			expect({ title, missing: [seen, label, step].map(missing), stale }).toEqual({
				title,
				missing: [[], [], []],
				stale: 0
			});
			expect(narrow).not.toBe('');
			expect(names.slice(1).filter((name) => !table.includes(name))).toEqual([]);
		}
		expect(problems).toEqual([]);
	});

	it('say so where each area has its own scale, and have one scale per resident', async () => {
		const { page } = await openPath(rakvere + search);
		await waitForColumn(page, 'Ruhnu vald');
		const own = page.locator('section[aria-labelledby=eelarve] .note', { hasText: 'oma mõõtkava' });
		await own.first().waitFor();
		expect(await own.count()).toBe(4);
		await page.getByLabel('eelarvet elaniku kohta').check();
		await expect.poll(() => own.count()).toBeLessThan(4);
	});

	it('show the page’s own area alone again when the comparison ends', async () => {
		const { page } = await openPath(rakvere + search);
		await waitForColumn(page, 'Ruhnu vald');
		for (const name of names.slice(1)) await page.getByRole('button', { name: `Eemalda võrdlusest: ${name}` }).click();
		await page.getByTestId('comparison').waitFor({ state: 'detached' });
		const left = (await said(page)).filter((chart) => Object.values(chart).join(' ').includes('Tallinn'));
		expect(left).toEqual([]);
	});

	it('lay the first area over the ages, unless the reader chose otherwise', async () => {
		const { page } = await openPath(rakvere + search);
		await waitForColumn(page, 'Ruhnu vald');
		const laid = page.getByRole('combobox', { name: 'Võrdlus', exact: true });
		await expect.poll(() => laid.inputValue()).toBe('tallinn');
		await laid.selectOption('ruhnu-vald');
		await page.locator('figure .note', { hasText: 'Ruhnu vald, 2023: elanikke on vähe' }).waitFor();
		await laid.selectOption('ei');
		await page.waitForURL((url) => url.search.includes('puramiid=,ei'));
		await page.getByRole('button', { name: 'Eemalda võrdlusest: Tallinn' }).click();
		await expect.poll(() => heads(page)).toEqual(['Rakvere linn', 'Ruhnu vald']);
		expect(await laid.inputValue()).toBe('ei');
	});
});

describe('the sentences of a profile with areas beside it', () => {
	it.each([
		[rakvere, 'rahvastik', /keskmine vanus .* kui Tallinnas \(/],
		[rakvere, 'eelarve', /tulud elaniku kohta .* kui Tallinnas \(.* võlakohustused elaniku kohta/s],
		[`/en${rakvere}`, 'rahvastik', /mean age .* than in Tallinn \(/],
		[`/en${rakvere}`, 'eelarve', /revenue per resident .* than in Tallinn \(/]
	])('%s: say in #%s how it stands beside them, and show from which rows', async (path, id, text) => {
		const { page } = await openPath(`${path}?vordlus=tallinn`);
		const section = page.locator(`section[aria-labelledby=${id}]`);
		await section.locator('.narrative', { hasText: text }).waitFor();
		await section.locator('summary').first().click();
		expect(await section.locator('ol table tbody', { hasText: 'Tallinn' }).count()).toBe(2);
	});
});

describe('links to other areas', () => {
	const view = '?alates=2019&vordlus=tallinn,eesti';
	const others = (page: Page) => page.locator('nav[aria-labelledby=teised]');

	it('carry the period and the comparison along, without the area that they lead to', async () => {
		const { page, site, problems } = await openPath(rakvere + view);
		await waitForColumn(page, 'Eesti');
		const hrefs = await page
			.locator('main :is(nav, .compare, thead, tbody th) a:is([href^="/kov/"], [href^="/maakond/"])')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
		const heads = hrefs.filter((href) => href.startsWith('/kov/tallinn/'));
		expect(new Set(heads)).toEqual(new Set(['/kov/tallinn/?alates=2019&vordlus=eesti']));
		expect(hrefs.filter((href) => !href.includes('alates=2019'))).toEqual([]);
		await others(page).getByRole('link', { name: 'Haljala vald' }).click();
		await page.waitForURL(`${site}/kov/haljala-vald/${view}`);
		await waitForColumn(page, 'Eesti');
		expect(await page.getByTestId('mended').count()).toBe(0);
		expect(problems).toEqual([]);
	});

	it('are plain where there is no script, and of the usual view', async () => {
		for (const javaScript of [false, true]) {
			const { page } = await openPath(rakvere, { javaScript });
			const links = await others(page)
				.locator('a')
				.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
			expect(links.length).toBeGreaterThan(3);
			expect(links.filter((href) => href?.includes('?'))).toEqual([]);
		}
	});
});
