import { describe, expect, it } from 'vitest';
import { openPath } from './site.ts';

const mostPages = 4;
const margin = '12mm';
const a4 = { format: 'A4', margin: { top: margin, right: margin, bottom: margin, left: margin } } as const;
/** An A4 page between these margins, in CSS pixels. */
const page = { width: ((210 - 24) / 25.4) * 96, height: ((297 - 24) / 25.4) * 96 };

/** How many pages a PDF has: each is an object of that type. */
function countPages(pdf: Buffer): number {
	return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

describe.each([
	['Tallinn, the largest', '/kov/tallinn/'],
	['Rakvere linn', '/kov/rakvere-linn/'],
	['Ruhnu, the smallest', '/kov/ruhnu-vald/'],
	['Rakvere linn in English', '/en/kov/rakvere-linn/']
])('the profile of %s', (_, path) => {
	it(`prints to at most ${mostPages} A4 pages`, async () => {
		const { page } = await openPath(path);
		const pages = countPages(await page.pdf(a4));
		expect(pages).toBeGreaterThanOrEqual(2);
		expect(pages).toBeLessThanOrEqual(mostPages);
	});
});

describe('a profile with two areas beside it', () => {
	it.each([
		'/kov/tallinn/?alates=2019&vordlus=eesti,tartu-linn&elaniku=1',
		'/kov/tallinn/?vordlus=ruhnu-vald,rakvere-linn',
		'/en/kov/ruhnu-vald/?vordlus=tallinn,tartu-linn'
	])('prints to at most a page more, every chart drawn as the view has it: %s', async (path) => {
		const { page } = await openPath(path);
		await page.locator('main section[data-testid=comparison] figure svg').first().waitFor({ state: 'attached' });
		expect(countPages(await page.pdf(a4))).toBeLessThanOrEqual(mostPages + 1);
		expect(await page.locator('main .stale').count()).toBe(0);
	});
});

describe('a printed profile', () => {
	it('has every chart whole: none is wider or higher than a page, and none is broken across two', async () => {
		const { page: tab } = await openPath('/kov/rakvere-linn/', { width: Math.floor(page.width) });
		await tab.emulateMedia({ media: 'print' });
		const charts = await tab.locator('main figure').evaluateAll((figures) =>
			figures.map((figure) => {
				const { width, height } = figure.getBoundingClientRect();
				const drawn = [...figure.querySelectorAll('svg')].filter((svg) => svg.checkVisibility()).length;
				return { width, height, drawn, inside: getComputedStyle(figure).breakInside };
			})
		);
		expect(charts.length).toBeGreaterThanOrEqual(8);
		for (const chart of charts) {
			expect(chart.drawn).toBeGreaterThan(0);
			expect(chart.width).toBeLessThanOrEqual(page.width);
			expect(chart.height).toBeLessThanOrEqual(page.height);
			expect(chart.inside).toBe('avoid');
		}
	});

	it('leaves out what a reader of paper cannot use, and says that there is more', async () => {
		const { page: tab } = await openPath('/kov/rakvere-linn/');
		await tab.emulateMedia({ media: 'print' });
		const visible = (selector: string) =>
			tab.locator(selector).evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
		expect(await visible('main button, main select, main summary, main details > :not(summary)')).toBe(0);
		expect(await visible('main .print-only')).toBeGreaterThan(0);
	});

	it('has the main indicators of every theme and not all of them', async () => {
		const { page: tab } = await openPath('/kov/rakvere-linn/');
		const rows = tab.locator('section[aria-labelledby="naitajad"] tbody tr');
		const shown = () => rows.evaluateAll((all) => all.filter((row) => row.checkVisibility()).length);
		const onScreen = await shown();
		await tab.emulateMedia({ media: 'print' });
		expect(await shown()).toBeGreaterThanOrEqual(20);
		expect(await shown()).toBeLessThan(onScreen);
	});
});
