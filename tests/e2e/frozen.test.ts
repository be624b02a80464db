import { describe, expect, it } from 'vitest';
import { openHost } from './host-page.ts';
import { readBuild, readCatalog } from './release.ts';
import { openPage } from './site.ts';
import { changed, publishTwoReleases } from './two-releases.ts';
import type { Visit } from './visit.ts';

const releases = publishTwoReleases();
const newest = readCatalog().release;

/** The figure itself, or what it has changed by until 2023. */
const older = /7[\s,]?145|−689/;
const built = /6[\s,]?145|\+311/;

const table = `/manus/tabel/${changed.area}/naitajad/`;
const chart = `/manus/joonis/${changed.area}/rahvaarv/`;

/** What of the data was asked for, without the folder. */
function dataAskedBy({ page }: Pick<Visit, 'page'>): string[] {
	const asked: string[] = [];
	page.on('request', (request) => {
		const { pathname } = new URL(request.url());
		if (pathname.startsWith('/data/')) asked.push(pathname.slice('/data/'.length));
	});
	return asked;
}

/** Opens a path with both releases there. */
async function openBoth(path: string): Promise<Visit & { dataAsked: string[] }> {
	const visit = await openPage();
	await releases.serve(visit.page);
	const dataAsked = dataAskedBy(visit);
	await visit.page.goto(path, { waitUntil: 'networkidle' });
	return { ...visit, dataAsked };
}

describe('an embed that is frozen at an older release', () => {
	it.each([
		['table', table, ''],
		['table in English', `/en${table}`, ''],
		['chart', chart, ''],
		['chart in English', `/en${chart}`, ''],
		['map', '/manus/teemakaart/population/', `&aasta=${changed.period}`],
		['ranking', '/manus/edetabel/population/', `&aasta=${changed.period}`],
		['ranking in English', '/en/manus/edetabel/population/', `&aasta=${changed.period}`]
	])('has its figures and none of another: %s', async (_, path, view) => {
		const { release } = releases.older();
		const { page, problems, dataAsked } = await openBoth(`${path}?valjalase=${release}${view}`);
		const foot = page.locator('.foot');
		await foot.getByText(release).waitFor();
		const text = (await page.locator('main').textContent()) ?? '';
		// A map has colours in the place of figures.
		if (!path.includes('teemakaart')) expect(text).toMatch(older);
		expect(text).not.toMatch(built);
		expect(text).not.toContain(newest);
		expect(await page.locator('[data-waiting]').count()).toBe(0);
		expect(problems).toEqual([]);

		const named = await releases.text(releases.older().catalog);
		expect(dataAsked).not.toContain('catalog.json');
		const others = dataAsked.filter((file) => !file.startsWith('releases/') && !named.includes(`"${file}"`));
		expect(others).toEqual([]);
		const ofNewest = JSON.stringify(readCatalog());
		expect(dataAsked.some((file) => file.startsWith('answers/') && !ofNewest.includes(`"${file}"`))).toBe(true);
	});

	it('keeps to it when a reader asks for more, as the figures of another area', async () => {
		const { release, catalog } = releases.older();
		const { page, dataAsked } = await openBoth(`/manus/lugu/tallinn/vordluse-lugu/?valjalase=${release}`);
		await page.getByText('ei ole ühtegi omavalitsust').waitFor();
		await page.goto(`/manus/joonis/tallinn/vordlus/?valjalase=${release}&vordlus=${changed.area}`);
		await page.locator('figure svg').first().waitFor();
		await page.waitForLoadState('networkidle');
		expect(dataAsked).not.toContain('catalog.json');
		const named = await releases.text(catalog);
		const answers = dataAsked.filter((file) => file.startsWith('answers/area-profile/'));
		expect(answers.length).toBeGreaterThanOrEqual(2);
		expect(answers.filter((file) => !named.includes(`"${file}"`))).toEqual([]);
	});

	it('stays with it when a reader chooses another view, and names it where it leads', async () => {
		const { release } = releases.older();
		const { page } = await openBoth(`${chart}?valjalase=${release}&alates=2019`);
		await page.locator('h3', { hasText: '2019–' }).waitFor();
		expect(await page.locator('.foot a').getAttribute('href')).toBe(
			`/kov/${changed.area}/?alates=2019&valjalase=${release}`
		);
	});

	it('fits its frame on a page of another host', async () => {
		const { release } = releases.older();
		const { page, foreign } = await openHost({
			paths: [table],
			release,
			fits: 'script',
			prepare: releases.serve
		});
		const frame = page.frameLocator('iframe');
		await frame.locator('.foot').getByText(release).waitFor();
		expect(await frame.locator('main').textContent()).toMatch(older);
		await expect.poll(() => page.locator('iframe').evaluate((element) => element.clientHeight)).toBeGreaterThan(400);
		expect(foreign).toEqual([]);
	});

	it('is drawn though the newest release has no page for it any more', async () => {
		const { release } = releases.older();
		const visit = await openPage();
		await releases.serve(visit.page);
		await visit.page.route('**/manus/**', (route) =>
			route.request().resourceType() === 'document'
				? route.fulfill({ status: 404, contentType: 'text/html; charset=utf-8', body: readBuild('404.html') })
				: route.continue()
		);
		for (const path of [`${table}?`, `${chart}?`, '/en/manus/edetabel/population/?aasta=2018&']) {
			await visit.page.goto(`${path}valjalase=${release}`, { waitUntil: 'networkidle' });
			await visit.page.locator('.foot').getByText(release).waitFor();
			expect(await visit.page.locator('main').textContent(), path).toMatch(older);
			expect(await visit.page.locator('html').getAttribute('lang')).toBe(path.startsWith('/en/') ? 'en' : 'et');
		}
		await visit.page.goto(`${chart}?valjalase=2020-01-01-00000000`, { waitUntil: 'networkidle' });
		await visit.page.getByText('Seda manust siin ei ole').waitFor();
	});

	it('shows the newest where no script runs, and names that', async () => {
		const visit = await openPage({ javaScript: false });
		await visit.page.goto(`${table}?valjalase=${releases.older().release}`);
		const text = (await visit.page.locator('main').textContent()) ?? '';
		expect(text).toMatch(built);
		expect(text).not.toMatch(older);
		expect(await visit.page.locator('.foot').textContent()).toContain(newest);
	});
});

describe('an embed whose release cannot be shown', () => {
	/** What is wrong with a kept release, and what an embed then says. */
	const troubles: [what: string, spoil: (text: string) => { path: string; body: string }][] = [
		['its catalog is cut short', (text) => ({ path: releases.older().catalog, body: text.slice(0, 2000) })],
		['its catalog is of another form', () => ({ path: releases.older().catalog, body: '{"release":"x"}' })],
		[
			'an answer of it is damaged',
			(text) => ({ path: /answers\/area-profile\/0141\.\w+\.json/.exec(text)?.[0] ?? '', body: '{"columns":' })
		]
	];

	it.each(troubles)('shows the newest and says so, with a link, where %s', async (_, spoil) => {
		const { release, catalog } = releases.older();
		const visit = await openPage();
		await releases.serve(visit.page);
		const { path, body } = spoil(await releases.text(catalog));
		await visit.page.route(`**/data/${path}`, (route) => route.fulfill({ contentType: 'application/json', body }));
		await visit.page.goto(`${table}?valjalase=${release}`);
		const notice = visit.page.getByText(`Andmete versiooni ${release} ei õnnestunud siin avada`);
		await notice.waitFor();
		expect(await notice.getByRole('link').getAttribute('href')).toBe(`/andmed/versioonid/#${release}`);
		expect(await visit.page.locator('main').textContent()).toMatch(built);
		expect(await visit.page.locator('[data-waiting]').count()).toBe(0);
	});

	it('shows the newest and says so where it is gone', async () => {
		const { page, problems } = await openBoth(`/en${table}?valjalase=2020-01-01-00000000`);
		await page.getByText('Data release 2020-01-01-00000000 is no longer here').waitFor();
		expect(await page.locator('main').textContent()).toMatch(built);
		expect(problems).toEqual([]);
	});
});

describe('a page that is cited with an older release', () => {
	it('leads to its figures as they were', async () => {
		const { release } = releases.older();
		const { page } = await openBoth(`/edetabelid/population/?aasta=2018&valjalase=${release}`);
		const opened = page.context().waitForEvent('page');
		await page.getByRole('link', { name: 'Vaata viidatud versiooni arve' }).click();
		const view = await opened;
		expect(view.url()).toContain(`/manus/edetabel/population/?aasta=2018&valjalase=${release}`);
	});
});

describe('the dialog that makes the code of an embed', () => {
	it('offers the newest for ever or this release for good, by keyboard', async () => {
		const visit = await openPage();
		await releases.serve(visit.page);
		await visit.page.goto('/en/kov/rakvere-linn/', { waitUntil: 'networkidle' });
		await visit.page.locator('a[href="/en/manus/joonis/rakvere-linn/rahvaarv/"]').press('Enter');
		const dialog = visit.page.getByRole('dialog');
		const code = dialog.locator('textarea');
		const live = dialog.getByRole('radio', { name: 'Always the newest' });
		expect(await live.isChecked()).toBe(true);
		expect(await code.inputValue()).not.toContain('valjalase');
		await live.focus();
		await visit.page.keyboard.press('ArrowDown');
		expect(await dialog.getByRole('radio', { name: `Frozen: release ${newest}` }).isChecked()).toBe(true);
		expect(await code.inputValue()).toContain(`/rahvaarv/?valjalase=${newest}"`);
		await dialog.getByText('the release is kept for good').waitFor();
		const frame = dialog.frameLocator('iframe');
		await frame.getByText(`Frozen: data release ${newest}`).waitFor();
		expect(visit.problems).toEqual([]);
	});

	it('promises no more than the publisher keeps', async () => {
		const visit = await openPage();
		const index = { keep: 14, releases: [{ number: 1, release: newest, catalog: 'releases/1.json' }] };
		await visit.page.route('**/releases/index.json', (route) => route.fulfill({ json: index }));
		await visit.page.goto('/kov/rakvere-linn/', { waitUntil: 'networkidle' });
		await visit.page.locator('a[href="/manus/joonis/rakvere-linn/rahvaarv/"]').click();
		const dialog = visit.page.getByRole('dialog');
		await dialog.getByRole('radio', { name: 'Külmutatud' }).check();
		await dialog.getByText('on 14 uusima seas').waitFor();
	});
});
