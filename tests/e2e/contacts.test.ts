import { buffer, text } from 'node:stream/consumers';
import { strFromU8, unzipSync } from 'fflate';
import { DOMParser, parseHTML } from 'linkedom';
import Papa from 'papaparse';
import type { Download, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readAreas, readBuild, readCatalog } from './release.ts';
import { openPath } from './site.ts';

const municipalities = readAreas().filter(({ level, validTo, successor }) => {
	return level === 'municipality' && (validTo === null || successor === null);
});
const withCode = municipalities.filter(({ registryCode }) => registryCode !== null);

const rows = (page: Page) => page.locator('main tbody tr');
const search = (page: Page) => page.locator('main input[type=search]');

/** Waits until the list shows as many municipalities. */
async function untilShown(page: Page, count: number): Promise<void> {
	await page.waitForFunction((wanted) => document.querySelectorAll('main tbody tr').length === wanted, count);
}

async function downloadBy(page: Page, button: string): Promise<Download> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: button, exact: true }).click()
	]);
	return download;
}

describe('the list of contacts without JavaScript', () => {
	it('has every municipality, with the way to its page and to its official entry, and no control', async () => {
		const { page } = await openPath('/kontaktid/', { javaScript: false });
		expect(await rows(page).count()).toBe(municipalities.length);
		expect(await rows(page).locator('th a[href^="/kov/"]').count()).toBe(municipalities.length);
		const entries = page.locator('main tbody a[href^="https://ariregister.rik.ee/est/company/"]');
		expect(await entries.count()).toBe(withCode.length);
		const controls = page.locator('input, select, button');
		expect(await controls.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)).toBe(0);
	});
});

describe('the filter of contacts', () => {
	it('follows the keyboard, stands in the address, and is undone by Back in one step', async () => {
		const { page, site, problems } = await openPath('/kontaktid/');
		await search(page).focus();
		await page.keyboard.type('abja');
		await untilShown(page, 1);
		expect(await rows(page).locator('th').innerText()).toMatch(/^Mulgi vald/);
		await page.waitForURL(`${site}/kontaktid/?otsi=abja`);
		expect(await search(page).evaluate((field) => field === document.activeElement)).toBe(true);

		await page.goBack();
		await page.waitForURL(`${site}/kontaktid/`);
		await untilShown(page, municipalities.length);
		expect(await search(page).inputValue()).toBe('');
		expect(problems).toEqual([]);
	});

	it('keeps to a county that is chosen by the keyboard', async () => {
		const { page, site } = await openPath('/kontaktid/?otsi=linn');
		await search(page).focus();
		await page.keyboard.press('Tab');
		await page.keyboard.type('Tartu');
		await page.waitForURL(`${site}/kontaktid/?otsi=linn&maakond=tartu-maakond`);
		await page.waitForFunction(() => !document.querySelector('main tbody')?.textContent.includes('Harju maakond'));
		expect(await rows(page).allInnerTexts()).toContainEqual(expect.stringMatching(/^Tartu linn/));
		expect(await rows(page).allInnerTexts()).not.toContainEqual(expect.stringMatching(/^Narva linn/));
		await page.getByRole('button', { name: 'Näita kõiki' }).click();
		await page.waitForURL(`${site}/kontaktid/`);
		await untilShown(page, municipalities.length);
	});

	it('lets a blank be typed between two words', async () => {
		const { page } = await openPath('/kontaktid/');
		await search(page).pressSequentially('rakvere linn', { delay: 120 });
		await untilShown(page, 1);
		expect(await search(page).inputValue()).toBe('rakvere linn');
	});

	it.each(['maakond=Atlantis', 'maakond=%3Cscript%3Ealert(1)%3C/script%3E'])(
		'says that there is no such county, and shows all: ?%s',
		async (asked) => {
			const { page, problems } = await openPath(`/kontaktid/?${asked}`);
			await page.locator('main .mended').waitFor();
			expect(await page.locator('main .mended').innerText()).toContain(new URLSearchParams(asked).get('maakond'));
			expect(await rows(page).count()).toBe(municipalities.length);
			expect(problems).toEqual([]);
		}
	);

	it('says so where nothing is found', async () => {
		const { page } = await openPath('/kontaktid/?otsi=Helsingi');
		await page.locator('main .count', { hasText: 'ei vasta' }).waitFor();
		expect(await rows(page).count()).toBe(0);
		expect(await page.getByRole('button', { name: 'CSV' }).count()).toBe(0);
	});
});

describe('the rows that are shown', () => {
	const some = '/kontaktid/?maakond=ida-viru-maakond';
	const shown = municipalities.filter(({ parent }) => parent === '0045');
	const codes = shown.map(({ code }) => code).sort();

	it('can be taken away as CSV, codes with their zeros', async () => {
		const { page } = await openPath(some);
		const download = await downloadBy(page, 'CSV');
		const { release } = readCatalog();
		expect(download.suggestedFilename()).toBe(`kov-kontaktid-${release}.csv`);
		const { data } = Papa.parse<Record<string, string>>(await text(await download.createReadStream()), {
			header: true,
			skipEmptyLines: true
		});
		expect(data.map((row) => row['EHAK-kood']).sort()).toEqual(codes);
		expect(data.map((row) => row['Registrikood'] ?? '').sort()).toEqual(
			shown.map(({ registryCode }) => registryCode ?? '').sort()
		);
		expect(new Set(data.map((row) => row['Andmete versioon']))).toEqual(new Set([release]));
	});

	it('can be taken away as a workbook of two sheets, whose maker is fetched only then', async () => {
		const { page, asked, foreign } = await openPath(some);
		const before = asked.length;
		const download = await downloadBy(page, 'XLSX');
		expect(asked.slice(before).filter(({ kind }) => kind === 'script').length).toBeGreaterThan(0);
		const files = unzipSync(await buffer(await download.createReadStream()));
		const parse = (path: string) =>
			new DOMParser().parseFromString(strFromU8(files[path] ?? new Uint8Array()), 'text/xml');
		const names = [...parse('xl/workbook.xml').querySelectorAll('sheet')].map((sheet) => sheet.getAttribute('name'));
		expect(names).toEqual(['Kontaktid', 'Allikad']);
		const cells = [...parse('xl/worksheets/sheet1.xml').querySelectorAll('c')];
		const first = cells.filter((cell) => /^A([2-9]|\d\d)$/.test(cell.getAttribute('r') ?? ''));
		expect(first.map((cell) => cell.textContent).sort()).toEqual(codes);
		expect(new Set(cells.map((cell) => cell.getAttribute('t')))).toEqual(new Set(['inlineStr']));
		expect(parse('xl/worksheets/sheet2.xml').documentElement.textContent).toContain(readCatalog().release);
		expect(foreign).toEqual([]);
	});

	it('can be taken away as cards of those of whom anything is known', async () => {
		const { page } = await openPath(some);
		const file = await text(await (await downloadBy(page, 'vCard')).createReadStream());
		expect(file.match(/^BEGIN:VCARD\r$/gm)).toHaveLength(shown.filter(({ registryCode }) => registryCode).length);
		expect(file).toMatch(/^FN:Narva-Jõesuu linn\r$/m);
	});

	it('say why their e-mail addresses cannot be copied where none is known', async () => {
		const { page } = await openPath(some);
		const copy = page.getByRole('button', { name: /Kopeeri/ });
		expect(await copy.count()).toBe(2);
		for (const button of await copy.all()) {
			expect(await button.isDisabled()).toBe(true);
			const reason = await button.getAttribute('aria-describedby');
			expect(await page.locator(`[id="${reason}"]`).innerText()).toMatch(/ei ole teada/);
		}
	});

	it('say that a file cannot be made where the network has gone', async () => {
		const { page } = await openPath(some);
		await page.route('**/_app/immutable/**', (route) => route.abort());
		await page.getByRole('button', { name: 'XLSX' }).click();
		await page.getByRole('alert').waitFor();
	});
});

describe('the contacts on a profile', () => {
	it('have the registry code with its source and date, and where the municipality lies', async () => {
		const { page } = await openPath('/kov/rakvere-linn/', { javaScript: false });
		const contacts = page.locator('section[aria-labelledby=kontaktid]');
		expect(await contacts.locator('dl a[href*="/est/company/"]').innerText()).toMatch(/^\d{8}/);
		expect(await contacts.locator('dl').innerText()).toContain('veebruar 2021');
		expect(await contacts.getByRole('img', { name: 'Rakvere linn Eesti kaardil (Lääne-Viru maakond)' }).count()).toBe(
			1
		);
	});

	it('can be saved as a card without JavaScript', async () => {
		const { page, site } = await openPath('/en/kov/rakvere-linn/', { javaScript: false });
		const href = await page.locator('a[download$=".vcf"]').getAttribute('href');
		const response = await fetch(site + href);
		expect(response.headers.get('content-type')).toBe('text/vcard; charset=utf-8');
		expect(await response.text()).toMatch(/^BEGIN:VCARD\r\nVERSION:3\.0\r\n.*^FN:Rakvere linn\r\n.*^END:VCARD\r\n$/ms);
	});

	it('can be copied as text', async () => {
		const { page } = await openPath('/kov/rakvere-linn/');
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.getByRole('button', { name: 'Kopeeri kontaktid' }).click();
		await page.getByText('Kopeeritud.').waitFor();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toMatch(/^Rakvere linn, Lääne-Viru maakond\nRegistrikood: \d{8}\nAllikad: /);
	});

	it('say once that nothing is known, and lead to the register', async () => {
		const unknown = municipalities.find(({ registryCode }) => registryCode === null);
		const { document } = parseHTML(readBuild(`kov/${unknown?.slug}/index.html`).toString());
		const contacts = document.querySelector('section[aria-labelledby=kontaktid]');
		expect(contacts?.querySelector('a[href="https://ariregister.rik.ee/est"]')).not.toBeNull();
		expect(contacts?.textContent).not.toContain('ei ole teada');
		expect(contacts?.querySelector('a[download]')).toBeNull();
	});
});
