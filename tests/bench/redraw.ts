import type { Page } from 'playwright-core';
import { round } from './measure.ts';

type Spread = { medianMilliseconds: number; p95Milliseconds: number };

/** How long a change of the view takes once the data is there: until all that is seen is right, and until all is. */
export type RedrawCost = { changes: number; seen: Spread; all: Spread };

/** Views of a profile to go through: each differs from the one before by a period, a comparison or a switch. */
export const profileViews = [
	'?vordlus=eesti,tallinn,tartu-linn',
	'?alates=2019&vordlus=eesti,tallinn,tartu-linn',
	'?alates=2019&vordlus=eesti,tallinn',
	'?alates=2019&vordlus=eesti,tallinn&indeks=1',
	'?vordlus=eesti,tallinn&indeks=1',
	'?vordlus=eesti,tallinn,tartu-linn&elaniku=1'
];

/** What a reader of a profile may be looking at: the top of the page, or the charts of a section. */
export const profilePlaces = ['h1', '#rahvastik ~ .charts', '#eelarve ~ .charts', '#vordlus'];

/** Views of a map: another year, other classes. */
export const mapViews = [
	'?aasta=2018',
	'?aasta=2019',
	'?aasta=2020',
	'?aasta=2020&klassid=loomulikud&klasse=7',
	'?klassid=vordsed',
	'?'
];

/** Views of a map that are another picture: a change between years, squares. */
export const mapPictures = ['?alates=2018', '?kuju=ruudud', '?'];

/**
 * Goes through the views at each place of the page, with the page's own navigation: once to fetch what they need, and then
 * over and over, measuring each change from asking for its address.
 */
export async function measureRedraw(
	page: Page,
	views: readonly string[],
	places: readonly string[] = ['h1'],
	rounds = 4
): Promise<RedrawCost> {
	for (const view of views) await timeView(page, view);
	const times: Timed[] = [];
	for (const place of places) {
		for (let turn = 0; turn < rounds; turn += 1) {
			for (const view of views) {
				await page
					.locator(place)
					.first()
					.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
				times.push(await timeView(page, view));
			}
		}
	}
	return {
		changes: times.length,
		seen: spreadOf(times.map(({ seen }) => seen)),
		all: spreadOf(times.map(({ all }) => all))
	};
}

function spreadOf(times: readonly number[]): Spread {
	const sorted = times.toSorted((a, b) => a - b);
	const at = (share: number) => round(sorted[Math.ceil(share * sorted.length) - 1] ?? NaN);
	return { medianMilliseconds: at(0.5), p95Milliseconds: at(0.95) };
}

type Timed = { seen: number; all: number };

/**
 * Milliseconds until the last thing changed because of a new address: the last of those on the screen, and the last of
 * all. A link that the page's own router follows stands in for the controls, which all go to an address.
 */
function timeView(page: Page, search: string): Promise<Timed> {
	return page.evaluate(async (search) => {
		const link = document.createElement('a');
		link.href = location.pathname + search;
		link.dataset.sveltekitNoscroll = '';
		document.querySelector('main')?.append(link);
		// A control stands on the page, laid out and painted, long before it is used.
		await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));
		const changes: { element: Element | null; at: number }[] = [];
		const observer = new MutationObserver((records) => {
			const at = performance.now();
			for (const { target } of records) {
				changes.push({ element: target instanceof Element ? target : target.parentElement, at });
			}
		});
		observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
		const start = performance.now();
		link.click();
		// Nothing more comes of a change after this many quiet milliseconds.
		const enough = 400;
		let last = 0;
		while (last === 0 || performance.now() - last < enough) {
			await new Promise((resolve) => requestAnimationFrame(resolve));
			last = changes.at(-1)?.at ?? 0;
		}
		observer.disconnect();
		link.remove();
		const seen = changes.findLast(({ element }) => {
			// The page's body and main part change with everything in them: what counts is what changed inside.
			if (!element?.closest('article') || !element.checkVisibility()) return false;
			const { top, bottom } = element.getBoundingClientRect();
			return bottom > 0 && top < innerHeight;
		});
		return { seen: (seen?.at ?? start) - start, all: last - start };
	}, search);
}
