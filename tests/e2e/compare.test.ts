import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPath } from './site.ts';

const rakvere = '/kov/rakvere-linn/';

/** The names at the head of the comparison's table, the page's own area first. */
function heads(page: Page): Promise<string[]> {
	return page.getByTestId('comparison').locator('.side-by-side thead th.number').allInnerTexts();
}

/** The names that the comparison's chart has in its legend, with those of looks that are not ordinary. */
async function legend(page: Page): Promise<string[]> {
	const keys = await page.getByTestId('comparison').locator('figure li[data-key]').allInnerTexts();
	return keys.map((key) => key.trim());
}

async function waitForColumn(page: Page, name: string): Promise<void> {
	await page.getByTestId('comparison').locator('.side-by-side thead th', { hasText: name }).waitFor();
}

/** The table of all indicators. */
function indicatorTable(page: Page) {
	return page.locator('section[aria-labelledby=naitajad] table');
}

describe('a comparison', () => {
	it('is chosen by keyboard, stands in the address, survives a reload, and Back undoes it', async () => {
		const { page, site, problems, foreign } = await openPath(rakvere);
		const field = page.locator('main .compare input[role=combobox]');
		await field.focus();
		await page.keyboard.type('tartu');
		await page.locator('main .compare [role=option]').first().waitFor();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowUp');
		const offered = (await page.locator('main .compare [aria-selected=true]').innerText()).trim();
		await page.keyboard.press('Enter');
		await waitForColumn(page, offered);
		expect(new URL(page.url()).search).toMatch(/^\?vordlus=tartu-[a-z]+$/);
		expect(await heads(page)).toEqual(['Rakvere linn', offered]);
		expect(await legend(page)).toEqual(expect.arrayContaining(['Rakvere linn', offered]));
		await page.getByTestId('comparison').locator('figure .wide svg').waitFor();
		expect(await indicatorTable(page).locator('thead').innerText()).toContain(offered);
		expect(await page.getByTestId('comparison').locator('.narrative').innerText()).toMatch(
			/elanikku, .* kui Rakvere linnas/
		);

		await page.reload({ waitUntil: 'networkidle' });
		await waitForColumn(page, offered);

		await page.goBack();
		await page.waitForURL(site + rakvere);
		await page.getByTestId('comparison').waitFor({ state: 'detached' });
		expect(problems).toEqual([]);
		expect(foreign).toEqual([]);
	});

	it('is made and unmade with buttons', async () => {
		const { page, site } = await openPath(rakvere);
		await page.getByRole('button', { name: '+ Lääne-Viru maakond' }).click();
		await waitForColumn(page, 'Lääne-Viru maakond');
		await page.getByRole('button', { name: '+ Eesti' }).click();
		await waitForColumn(page, 'Eesti');
		expect(page.url()).toBe(`${site}${rakvere}?vordlus=laane-viru-maakond,eesti`);
		await page.getByRole('button', { name: 'Eemalda võrdlusest: Lääne-Viru maakond' }).click();
		await page.waitForURL(`${site}${rakvere}?vordlus=eesti`);
		expect(await heads(page)).toEqual(['Rakvere linn', 'Eesti']);
		expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
	});

	it('has at most five, and refuses a sixth with a word', async () => {
		const { page } = await openPath(rakvere);
		await page.getByRole('button', { name: '+ sarnased omavalitsused' }).click();
		await page.getByTestId('comparison').locator('.side-by-side thead th').nth(6).waitFor();
		const before = page.url();
		await page.getByRole('button', { name: '+ Eesti' }).click();
		await page.locator('.refused', { hasText: 'Eesti' }).waitFor();
		expect(page.url()).toBe(before);
		expect(await heads(page)).toHaveLength(6);
	});

	it('says what cannot be fetched, and fetches it when asked again', async () => {
		const { page } = await openPath(rakvere);
		let reach = false;
		await page.route('**/data/answers/area-profile/**', (route) => (reach ? route.continue() : route.abort()));
		await page.getByRole('button', { name: '+ Eesti' }).click();
		await page.getByTestId('comparison').locator('.failure', { hasText: 'Eesti' }).waitFor();
		reach = true;
		await page.getByTestId('comparison').getByRole('button', { name: 'Proovi uuesti' }).click();
		await waitForColumn(page, 'Eesti');
	});

	it('shows nothing of an older question whose answer comes late', async () => {
		const { page, site } = await openPath(`${rakvere}?vordlus=eesti`);
		let release: () => void = () => undefined;
		const held = new Promise<void>((resolve) => (release = resolve));
		await page.route('**/data/answers/area-profile/0784.*', async (route) => {
			await held;
			await route.continue();
		});
		const field = page.locator('main .compare input[role=combobox]');
		await field.fill('tallinn');
		await field.press('Enter');
		await page.waitForURL(`${site}${rakvere}?vordlus=eesti,tallinn`);
		await page.getByRole('button', { name: 'Eemalda võrdlusest: Tallinn' }).click();
		await page.waitForURL(`${site}${rakvere}?vordlus=eesti`);
		const late = page.waitForResponse('**/data/answers/area-profile/0784.*');
		release();
		await late;
		expect(await heads(page)).toEqual(['Rakvere linn', 'Eesti']);
	});
});

describe('an address that asks for what cannot be', () => {
	it.each([
		['vordlus=atlantis,eesti', ['Rakvere linn', 'Eesti'], /„atlantis“ ei leitud/],
		['vordlus=eesti,eesti', ['Rakvere linn', 'Eesti'], /Eesti on lehel juba olemas/],
		['vordlus=rakvere-linn,eesti', ['Rakvere linn', 'Eesti'], /Rakvere linn on lehel juba olemas/],
		['alates=1991&kuni=2050&vordlus=eesti', ['Rakvere linn', 'Eesti'], /1991–2050 andmetes ei ole/],
		[
			'vordlus=eesti,tallinn,tartu-linn,narva-linn,parnu-linn,viljandi-linn',
			['Rakvere linn', 'Eesti', 'Tallinn', 'Tartu linn', 'Narva linn', 'Pärnu linn'],
			/Viljandi linn jäi välja/
		]
	])('says so and shows the nearest: ?%s', async (search, names, note) => {
		const { page, problems } = await openPath(`${rakvere}?${search}`);
		await waitForColumn(page, names.at(-1) ?? '');
		expect(await heads(page)).toEqual(names);
		expect(await page.getByTestId('mended').innerText()).toMatch(note);
		expect(problems).toEqual([]);
	});

	it('is told in English too', async () => {
		const { page } = await openPath(`/en${rakvere}?vordlus=atlantis,eesti`);
		await waitForColumn(page, 'Estonia');
		expect(await page.getByTestId('mended').innerText()).toMatch(/no area “atlantis”/);
		expect(await page.getByTestId('comparison').locator('.narrative').innerText()).toMatch(
			/Estonia had [\d,]+ residents/
		);
	});

	it('has no note where all is as asked', async () => {
		const { page } = await openPath(`${rakvere}?alates=2019&vordlus=eesti&indeks=1`);
		await waitForColumn(page, 'Eesti');
		expect(await page.getByTestId('mended').count()).toBe(0);
	});
});

describe('switches', () => {
	it('tell the budget per resident and then in constant prices, and stand in the address', async () => {
		const { page, site } = await openPath(rakvere);
		const income = indicatorTable(page).locator('a[href^="/kaardid/budget-income"]');
		const href = () => income.getAttribute('href');
		expect(await page.getByLabel('püsihindades').isDisabled()).toBe(true);
		expect(await href()).toBe('/kaardid/budget-income/');
		await page.getByLabel('eelarvet elaniku kohta').check();
		await page.waitForURL(`${site}${rakvere}?elaniku=1`);
		await expect.poll(href).toBe('/kaardid/budget-income-per-resident/');
		await page.getByLabel('püsihindades').check();
		await page.waitForURL(`${site}${rakvere}?elaniku=1&pysihinnad=1`);
		await expect.poll(href).toBe('/kaardid/budget-income-per-resident-constant-prices/');
		await page.getByLabel('eelarvet elaniku kohta').uncheck();
		await page.waitForURL(site + rakvere);
	});

	it('tell lines as an index once there is something to compare', async () => {
		const { page } = await openPath(`${rakvere}?vordlus=eesti`);
		await waitForColumn(page, 'Eesti');
		const figure = page.getByTestId('comparison').locator('figure');
		expect(await figure.locator('.note').first().innerText()).toMatch(/indeks/i);
		await page.getByLabel('rahvaarvu indeksina').check();
		await figure.locator('.unit', { hasText: '= 100' }).waitFor();
		expect(new URL(page.url()).search).toBe('?vordlus=eesti&indeks=1');
	});
});

describe('similar municipalities', () => {
	it('stand on the page without a script, with reasons', async () => {
		const { page } = await openPath(rakvere, { javaScript: false });
		const rows = page.getByTestId('similar').locator('tbody tr');
		expect(await rows.count()).toBe(6);
		expect(await rows.first().innerText()).toContain('Rakvere linn');
		expect(await page.getByTestId('similar').innerText()).toMatch(/näidis/i);
	});

	it('follow weights that the reader moves, and Back brings the usual ones', async () => {
		const { page, foreign, problems } = await openPath(rakvere);
		const section = page.getByTestId('similar');
		const names = () => section.locator('tbody th').allInnerTexts();
		const usual = await names();
		await section.locator('summary').click();
		const sliders = section.getByRole('slider');
		await sliders.last().focus();
		await page.keyboard.press('Home');
		await page.waitForFunction(() => location.search === '?kaalud=1,1,1,1,1,0');
		await sliders.nth(4).focus();
		await page.keyboard.press('Home');
		await section.locator('progress').waitFor({ state: 'detached', timeout: 60_000 });
		await page.waitForFunction(() => location.search === '?kaalud=1,1,1,1,0,0');
		await expect.poll(names, { timeout: 60_000 }).not.toEqual(usual);
		expect((await names())[0]).toBe('Rakvere linn');

		await page.goBack();
		await page.goBack();
		await expect.poll(names).toEqual(usual);
		expect(foreign).toEqual([]);
		expect(problems).toEqual([]);
	});
});
