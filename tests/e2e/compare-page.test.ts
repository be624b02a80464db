import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPath } from './site.ts';

const eight = [
	'tallinn',
	'tartu-linn',
	'narva-linn',
	'parnu-linn',
	'rakvere-linn',
	'ruhnu-vald',
	'vormsi-vald',
	'eesti'
];

/** The names in the table, the country in its foot left out. */
async function rows(page: Page): Promise<string[]> {
	const names = await page.getByTestId('compare-table').locator('tbody th').allInnerTexts();
	return names.map((name) => name.trim());
}

/** Takes what a combobox offers first for a text, by keys alone. */
async function take(page: Page, label: string, text: string): Promise<void> {
	const field = page.locator('main').getByLabel(label, { exact: true }).and(page.getByRole('combobox'));
	await field.focus();
	// What is typed before the page's code is there is not heard.
	await expect
		.poll(async () => {
			await field.fill('');
			await page.keyboard.type(text);
			return page.locator('main [role=option]').count();
		})
		.toBeGreaterThan(0);
	await page.keyboard.press('Enter');
}

/** The search part of the address, once it fits. */
async function searchThat(page: Page, fits: RegExp): Promise<string> {
	await page.waitForURL((url) => fits.test(url.search));
	return new URL(page.url()).search;
}

describe('a comparison of areas', () => {
	it('is an example without a script: charts, a table and a scatter plot, and no control that would do nothing', async () => {
		const { page } = await openPath('/vordle/', { javaScript: false });
		expect(await rows(page)).toEqual(['Tallinn', 'Tartu linn', 'Narva linn', 'Pärnu linn']);
		expect(await page.getByTestId('compare-table').locator('tfoot').innerText()).toContain('Eesti');
		expect(await page.getByTestId('panels').locator('figure .drawing svg:visible').count()).toBe(6);
		expect(await page.getByTestId('scatter').locator('figure .drawing svg:visible').count()).toBe(1);
		const controls = page.locator('input, select, button');
		expect(await controls.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)).toBe(0);
	});

	it('is chosen, sorted and plotted by keys alone; Back undoes it and a reload keeps it', async () => {
		const { page, problems, foreign } = await openPath('/vordle/');
		await take(page, 'Lisa piirkond', 'rakvere linn');
		await searchThat(page, /^\?kov=rakvere-linn$/);
		await take(page, 'Lisa piirkond', 'ruhnu');
		await searchThat(page, /^\?kov=rakvere-linn,ruhnu-vald$/);
		await expect.poll(() => rows(page)).toEqual(['Rakvere linn', 'Ruhnu vald']);

		await take(page, 'Lisa näitaja', 'elussünnid');
		await searchThat(page, /naitajad=.*,births$/);
		await page
			.getByTestId('panels')
			.getByRole('heading', { name: /^Elussünnid/ })
			.waitFor();

		const head = page.getByTestId('compare-table').getByRole('columnheader', { name: /^Rahvaarv/ });
		await head.getByRole('button').focus();
		await page.keyboard.press('Enter');
		await searchThat(page, /jarjesta=-population/);
		expect(await head.getAttribute('aria-sort')).toBe('descending');
		await head.getByRole('button').press('Enter');
		await expect.poll(() => rows(page)).toEqual(['Ruhnu vald', 'Rakvere linn']);
		expect(await head.getAttribute('aria-sort')).toBe('ascending');

		await page.getByLabel('Püstteljel').selectOption('wage-median');
		await searchThat(page, /x=population&y=wage-median/);
		await page
			.getByTestId('scatter')
			.getByRole('heading', { name: /brutokuupalga mediaan/ })
			.waitFor();
		expect(await page.getByTestId('scatter').innerText()).toMatch(/\(n = \d+\).*Seos ei tähenda põhjust/s);

		await page.reload({ waitUntil: 'networkidle' });
		await expect.poll(() => rows(page)).toEqual(['Ruhnu vald', 'Rakvere linn']);
		await page.goBack();
		await page.goBack();
		await expect.poll(() => rows(page)).toEqual(['Rakvere linn', 'Ruhnu vald']);
		expect(problems).toEqual([]);
		expect(foreign).toEqual([]);
	});

	it('has eight areas with a name at each line, refuses a ninth, and says what of the address it left out', async () => {
		const search = `?kov=${eight.join(',')},harju-maakond,atlantis,tallinn&naitajad=mean-age,happiness&aasta=1999`;
		const { page } = await openPath(`/vordle/${search}`);
		await expect.poll(async () => (await rows(page)).length).toBe(8);
		const said = await page.getByTestId('mended').innerText();
		for (const asked of ['Harju maakond', 'atlantis', 'Tallinn', 'happiness', '1999']) expect(said).toContain(asked);
		const chart = page.getByTestId('panels').locator('figure .drawing svg:visible');
		await expect.poll(async () => (await chart.textContent()) ?? '').toContain('Vormsi vald');
		expect(await chart.textContent()).toContain('Eesti');
		await take(page, 'Lisa piirkond', 'haapsalu');
		await page.locator('main .refused', { hasText: 'Haapsalu linn' }).waitFor();
		expect(await rows(page)).toHaveLength(8);
	});

	it('says what cannot be fetched, and fetches it when asked again', async () => {
		const { page } = await openPath('/vordle/');
		let reach = false;
		await page.route('**/data/answers/indicator-observations/deaths.*', (route) =>
			reach ? route.continue() : route.abort()
		);
		await take(page, 'Lisa näitaja', 'surmad');
		await page.locator('main .failure', { hasText: 'Surmad' }).waitFor();
		reach = true;
		await page.getByRole('button', { name: 'Proovi uuesti' }).click();
		await page.locator('main .failure').waitFor({ state: 'detached' });
	});

	it('is led to from a profile with its areas and years', async () => {
		const { page } = await openPath('/kov/rakvere-linn/?vordlus=eesti&kuni=2020');
		await page.getByTestId('comparison').getByRole('link', { name: 'Võrdle teisi näitajaid ja piirkondi' }).click();
		await searchThat(page, /^\?kuni=2020&kov=rakvere-linn,eesti$/);
		await expect.poll(() => rows(page)).toEqual(['Rakvere linn', 'Eesti']);
	});
});

describe('a formula', () => {
	it('is compared beside what it is made of, sorted by, plotted, and removed like any indicator', async () => {
		const { page, problems } = await openPath('/valem/?valem=births/population*1000');
		await page.getByRole('link', { name: 'Võrdluses' }).click({ timeout: 60_000 });
		await searchThat(page, /^\?valem=births\/population\*1000&naitajad=valem,births,population$/);
		const head = page.getByTestId('compare-table').getByRole('columnheader', { name: /Elussünnid \/ Rahvaarv × 1000/ });
		await head.getByRole('button').click();
		await searchThat(page, /jarjesta=-valem/);
		expect(await page.getByTestId('compare-table').locator('tbody td').first().innerText()).toMatch(/‰.*koht 79-st/s);
		expect(await page.getByLabel('Rõhtteljel').inputValue()).toBe('valem');
		expect(await page.getByTestId('scatter').innerText()).toMatch(/\(n = 79\)/);
		await page.getByRole('button', { name: 'Eemalda näitaja: Elussünnid / Rahvaarv × 1000' }).click();
		await searchThat(page, /^\?naitajad=births,population$/);
		expect(problems).toEqual([]);
	}, 120_000);

	it('that cannot be read is left out of a comparison, and what is wrong with it is said', async () => {
		const { page } = await openPath('/vordle/?valem=births/rahvaarvv');
		await page.getByTestId('mended').filter({ hasText: 'Kas mõtlesid „population“?' }).waitFor();
		expect(await rows(page)).toHaveLength(4);
	});
});

describe('an own group', () => {
	it('is made by keys alone, kept, changed, deleted and brought back', async () => {
		const { page, problems } = await openPath('/ryhmad/');
		await page.getByLabel('Rühma nimi').focus();
		await page.keyboard.type('Saared');
		await page.keyboard.press('Enter');
		// The focus is where the first municipality is chosen.
		for (const name of ['ruhnu', 'vormsi']) {
			await page.keyboard.type(name);
			await page.locator('main [role=option]').first().waitFor();
			await page.keyboard.press('Enter');
		}
		await page.reload({ waitUntil: 'networkidle' });
		const members = page.getByTestId('group').getByRole('list', { name: 'Rühma omavalitsused' }).getByRole('listitem');
		await expect.poll(() => members.count()).toBe(2);
		await page.getByRole('button', { name: 'Kustuta rühm' }).press('Enter');
		await page.getByTestId('group').waitFor({ state: 'detached' });
		await page.keyboard.press('Enter');
		await expect.poll(() => members.count()).toBe(2);

		await page.getByLabel('Rühma nimi').fill('saared');
		await page.keyboard.press('Enter');
		await page.getByRole('alert').filter({ hasText: 'saared' }).waitFor();
		expect(problems).toEqual([]);
	});

	it('comes with an address, is kept when asked, and is used in a comparison, a profile and the contacts', async () => {
		const { page } = await openPath(`/ryhmad/?nimi=Saared&kov=ruhnu-vald,atlantis,vormsi-vald,muhu-vald`);
		await page.getByTestId('mended').filter({ hasText: 'atlantis' }).waitFor();
		await page.getByRole('button', { name: 'Jäta rühm alles' }).click();
		await page.getByTestId('group').waitFor();

		await page.goto('/vordle/', { waitUntil: 'networkidle' });
		await page.getByRole('button', { name: '+ Saared (3)' }).click();
		await expect.poll(() => rows(page)).toEqual(['Ruhnu vald', 'Vormsi vald', 'Muhu vald']);

		await page.goto('/kov/rakvere-linn/?vordlus=eesti,tallinn,tartu-linn', { waitUntil: 'networkidle' });
		await page.getByRole('button', { name: '+ Saared (3)' }).click();
		await page.locator('main .refused', { hasText: 'Muhu vald' }).waitFor();

		await page.goto('/edetabelid/population/', { waitUntil: 'networkidle' });
		await page.getByLabel('Oma rühm').selectOption('Saared');
		await searchThat(page, /^\?ryhm=ruhnu-vald,vormsi-vald,muhu-vald$/);
		await expect.poll(() => page.locator('main table tbody').first().locator('th[scope=row]').count()).toBe(3);

		await page.goto('/kaardid/population/', { waitUntil: 'networkidle' });
		await page.getByLabel('Oma rühm').selectOption('Saared');
		await searchThat(page, /^\?ryhm=ruhnu-vald,vormsi-vald,muhu-vald$/);
		await page.getByText('Rühma omavalitsustel on paks piirjoon: Muhu vald, Ruhnu vald, Vormsi vald').waitFor();
		expect(await page.getByRole('row', { name: /Ruhnu vald \(rühmas\)/ }).count()).toBe(1);

		await page.goto('/kontaktid/', { waitUntil: 'networkidle' });
		await page.getByLabel('Oma rühm').selectOption('Saared');
		await searchThat(page, /^\?ryhm=ruhnu-vald,vormsi-vald,muhu-vald$/);
		await page.getByText('Näidatud omavalitsusi: 3').waitFor();
	});

	it('lives as long as the page where the browser keeps nothing, and says so', async () => {
		const { page } = await openPath('/');
		await page.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get: () => {
					throw new DOMException('no', 'SecurityError');
				}
			});
		});
		await page.goto('/ryhmad/', { waitUntil: 'networkidle' });
		await page.getByTestId('trouble').waitFor();
		await page.getByLabel('Rühma nimi').fill('Ajutine');
		await page.keyboard.press('Enter');
		await page.getByTestId('group').getByRole('heading', { name: 'Ajutine' }).waitFor();
	});
});
