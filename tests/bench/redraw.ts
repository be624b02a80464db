import type { Page } from 'playwright-core';
import { round } from './measure.ts';

/** Milliseconds from a change of the view until the page has drawn it, once the data is there. */
export type RedrawCost = { changes: number; medianMilliseconds: number; p95Milliseconds: number };

/** Views of a profile to go through: each differs from the one before by a period, a comparison or a switch. */
export const profileViews = [
	'?vordlus=eesti,tallinn,tartu-linn',
	'?alates=2019&vordlus=eesti,tallinn,tartu-linn',
	'?alates=2019&vordlus=eesti,tallinn',
	'?alates=2019&vordlus=eesti,tallinn&indeks=1',
	'?vordlus=eesti,tallinn&indeks=1',
	'?vordlus=eesti,tallinn,tartu-linn&elaniku=1'
];

/** Views of a map: another year, other classes, a change, squares. */
export const mapViews = [
	'?aasta=2018',
	'?aasta=2019',
	'?aasta=2020',
	'?aasta=2020&klassid=loomulikud&klasse=7',
	'?klassid=vordsed',
	'?alates=2018',
	'?kuju=ruudud',
	'?'
];

/**
 * Goes through the views with the page's own navigation, once to fetch what they need and then over and over, and measures
 * each from asking for the address up to the last thing that changed on the page because of it.
 */
export async function measureRedraw(page: Page, views: readonly string[], rounds = 10): Promise<RedrawCost> {
	for (const view of views) await timeView(page, view);
	const times: number[] = [];
	for (let turn = 0; turn < rounds; turn += 1) {
		for (const view of views) times.push(await timeView(page, view));
	}
	times.sort((a, b) => a - b);
	const at = (share: number) => round(times[Math.ceil(share * times.length) - 1] ?? NaN);
	return { changes: times.length, medianMilliseconds: at(0.5), p95Milliseconds: at(0.95) };
}

/** A link that the page's own router follows stands in for the controls, which all go to an address. */
function timeView(page: Page, search: string): Promise<number> {
	return page.evaluate(async (search) => {
		const link = document.createElement('a');
		link.href = location.pathname + search;
		link.dataset.sveltekitNoscroll = '';
		document.querySelector('main')?.append(link);
		let last = 0;
		const observer = new MutationObserver(() => (last = performance.now()));
		observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
		const start = performance.now();
		link.click();
		// Nothing more comes of a change after this many quiet milliseconds.
		const enough = 300;
		let quiet = 0;
		while (quiet < enough || last === 0) {
			await new Promise((resolve) => requestAnimationFrame(resolve));
			quiet = performance.now() - Math.max(last, start);
		}
		observer.disconnect();
		link.remove();
		return last - start;
	}, search);
}
