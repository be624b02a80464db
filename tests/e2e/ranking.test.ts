import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readAreas, readFigures } from './release.ts';
import { openPath } from './site.ts';

const path = '/edetabelid/mean-age/';

/** What the ranking says of each municipality, in its order: "1 Loksa linn 50,4 +8,1". */
function places(page: Page): Promise<string[]> {
	return page
		.locator('main table')
		.first()
		.locator('tbody tr')
		.evaluateAll((all) =>
			all.map((row) =>
				[...row.querySelectorAll('th, td:not([aria-hidden])')]
					.map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim())
					.join(' ')
			)
		);
}

/** One indicator by another in a year, from the release's own figures and without the engine; the highest first. */
function ratesOf(top: string, bottom: string, factor: number, period: string): { name: string; value: number }[] {
	const figuresOf = (indicator: string) =>
		new Map(readFigures(indicator).flatMap((row) => (row.period === period ? [[row.area, row.value] as const] : [])));
	const [over, under] = [figuresOf(top), figuresOf(bottom)];
	return readAreas()
		.filter(({ level }) => level === 'municipality')
		.flatMap(({ code, name }) => {
			const [above, below] = [over.get(code), under.get(code)];
			return above == null || !below ? [] : [{ name, value: (above / below) * factor }];
		})
		.sort((one, other) => other.value - one.value);
}

/** What the reader chooses one thing with: its label is also a part of other words of the page. */
function chosen(page: Page, label: string): Locator {
	return page.locator('main').getByRole('combobox', { name: label });
}

/** Waits until the engine has answered a formula. */
async function answered(page: Page): Promise<string[]> {
	await page.locator('main table').first().waitFor({ timeout: 45_000 });
	return places(page);
}

describe('a ranking', () => {
	it('is chosen, ordered and undone with the keyboard alone', async () => {
		const { page, problems, foreign } = await openPath(path);
		const all = await places(page);
		expect(all).toHaveLength(79);
		await chosen(page, 'Maakond').focus();
		await page.keyboard.type('Hiiu');
		await page.waitForURL(/\?maakond=hiiu-maakond$/);
		expect(await places(page)).toHaveLength(1);
		await page.getByRole('button', { name: 'Näita kõiki' }).press('Enter');
		await page.waitForURL((url) => url.search === '');
		expect(await places(page)).toEqual(all);
		await chosen(page, 'Tõsta esile').focus();
		await page.keyboard.type('Rakvere linn');
		await page.waitForURL(/esile=rakvere-linn/);
		expect(await page.locator('main tr.own th').textContent()).toContain('Rakvere linn');
		expect(await page.locator('main [role=status]').first().textContent()).toMatch(/Rakvere linn: .*koht 79/);
		await chosen(page, 'Järjestus').focus();
		await page.keyboard.type('Väiksemad');
		await page.waitForURL(/jarjestus=vahimast/);
		expect((await places(page))[0]).toBe(all.at(-1));
		await page.goBack();
		await page.waitForURL(/\?esile=rakvere-linn$/);
		expect(await places(page)).toEqual(all);
		expect(foreign).toEqual([]);
		expect(problems).toEqual([]);
	});

	it('says that places are shared where figures print the same, and which are missing, at the end', async () => {
		const { page } = await openPath(path);
		const shared = (await places(page)).filter((row) => /^\d+–\d+ /.test(row));
		expect(shared.length).toBeGreaterThan(1);
		expect(await page.locator('main').textContent()).toContain(`neid on ${shared.length}.`);
		await page.goto('/edetabelid/population/?aasta=2026', { waitUntil: 'networkidle' });
		await expect.poll(() => places(page)).toContain('Väärtus puudub');
		const rows = await places(page);
		const from = rows.indexOf('Väärtus puudub');
		expect(rows.slice(from + 1).every((row) => /^– .+ (Andmed puuduvad|Väärtust ei saa olla)$/.test(row))).toBe(true);
	});

	it('ranks a group, and says in place what of its address it left out', async () => {
		const { page } = await openPath(`${path}?ryhm=tallinn,keila-linn,atlantis&maakond=mordor&aasta=1890`);
		expect(await places(page)).toHaveLength(2);
		expect(await page.getByTestId('mended').locator('p').allTextContents()).toEqual([
			expect.stringContaining('1890'),
			expect.stringContaining('atlantis'),
			expect.stringContaining('mordor')
		]);
	});

	it('can be read without JavaScript, with its charts and with no control that would do nothing', async () => {
		const { page } = await openPath(path, { javaScript: false });
		expect(await places(page)).toHaveLength(79);
		expect(await page.locator('main figure svg').count()).toBeGreaterThanOrEqual(2);
		const controls = page.locator('main').locator('input, select, button');
		expect(await controls.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)).toBe(0);
	});
});

describe("a reader's own formula", () => {
	it('is written with the keyboard alone, computed, and taken to a ranking and a map by its address', async () => {
		const { page, problems, foreign } = await openPath('/valem/');
		await page.getByLabel('Valem', { exact: true }).focus();
		await page.keyboard.type('births / population * 1000');
		await page.keyboard.press('Enter');
		const ranked = await answered(page);
		expect(ranked).toHaveLength(79);
		const [highest] = ratesOf('births', 'population', 1000, '2023');
		expect(ranked[0]).toMatch(new RegExp(`^1 ${highest?.name} ${highest?.value.toFixed(2).replace('.', ',')} `));
		await page.getByRole('link', { name: 'Edetabelis' }).press('Enter');
		await page.waitForURL(/\/edetabelid\/valem\/\?valem=births\/population\*1000$/);
		expect(await answered(page)).toEqual(ranked);
		await page.getByRole('link', { name: 'Sama kaardil' }).press('Enter');
		await page.waitForURL(/\/kaardid\/valem\/\?valem=births\/population\*1000$/);
		await expect.poll(() => page.locator('main svg a').count(), { timeout: 45_000 }).toBe(79);
		expect(foreign).toEqual([]);
		expect(problems).toEqual([]);
	});

	it('that divides by zero has no value there, and says why', async () => {
		const { page } = await openPath('/valem/?valem=births/traffic-accidents&aasta=2023');
		const rows = await answered(page);
		const zeros = readFigures('traffic-accidents').filter(
			({ level, period, value }) => level === 'municipality' && period === '2023' && value === 0
		);
		expect(zeros.length).toBeGreaterThan(0);
		expect(rows.filter((row) => /^– .+ Väärtust ei saa olla$/.test(row))).toHaveLength(zeros.length);
		expect(await page.locator('main').textContent()).toContain(`väärtust olla ei saa: ${zeros.length}.`);
		expect(rows.join()).not.toMatch(/∞|Infinity|NaN/);
	});

	it('that cannot be read is told in place, and mended by a button', async () => {
		const { page } = await openPath('/edetabelid/valem/?valem=birts/population');
		const alert = page.getByRole('alert');
		expect(await alert.textContent()).toContain('Tundmatu näitaja „birts“ kohal 1. Kas mõtlesid „births“?');
		expect(await page.getByLabel('Valem', { exact: true }).inputValue()).toBe('birts/population');
		await alert.getByRole('button').press('Enter');
		await page.waitForURL(/valem=births\/population$/);
		expect(await answered(page)).toHaveLength(79);
	});

	it('is explained with examples where there is no JavaScript', async () => {
		const { page } = await openPath('/kaardid/valem/?valem=births/population', { javaScript: false });
		expect(await page.locator('main').textContent()).toContain('peab JavaScript olema lubatud');
		expect(await page.locator('main code').first().textContent()).toBe('births / population * 1000');
		const controls = page.locator('main').locator('input, select, button');
		expect(await controls.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)).toBe(0);
	});
});
