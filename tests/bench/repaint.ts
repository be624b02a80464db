import type { Page } from 'playwright-core';
import { themePicture, type MappedIndicator } from '#lib/charts/choropleth/theme-picture.ts';
import type { IndicatorRow } from '#lib/query/queries/indicator-observations.ts';
import { classMethods, type ClassMethod, standardView } from '#lib/state/map-view.ts';
import { round } from './measure.ts';

/** Milliseconds of a map of so many made areas: from rows to colours for each method, and from colours to pixels. */
export type RepaintCost = {
	areas: number;
	viewMilliseconds: Record<ClassMethod, number>;
	paintP95Milliseconds: number;
	/** The slowest method and a paint: what a change of classes takes. */
	slowestMilliseconds: number;
};

const indicator: MappedIndicator = {
	id: 'made',
	title: { et: 'Tehtud', en: 'Made' },
	unit: 'persons',
	decimals: 1,
	categories: null,
	levels: ['municipality'],
	periods: ['2018', '2023'],
	mapPeriod: '2023'
};

/** Figures of made areas in two years, far apart as those of towns and villages are; the same each time. */
function madeRows(areas: number): IndicatorRow[] {
	let seed = 1;
	const next = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
	return ['2018', '2023'].flatMap((period) =>
		Array.from({ length: areas }, (_, index) => ({
			area: String(index),
			level: 'municipality' as const,
			period,
			value: Math.exp(12 * next()),
			status: 'A' as const,
			source: 'made',
			caveat: null,
			rank: null
		}))
	);
}

/** The middle one of these milliseconds, or what lies at another share of them. */
function at(times: readonly number[], share: number): number {
	const sorted = [...times].sort((a, b) => a - b);
	return round(sorted[Math.ceil(share * sorted.length) - 1] ?? NaN);
}

function timeView(rows: readonly IndicatorRow[], method: ClassMethod): number {
	const { classing, ...view } = standardView({ indicator });
	const asked = {
		...view,
		classing: { ...classing, method, count: 7, breaks: method === 'hand' ? [10, 100, 1000] : [] }
	};
	return at(
		Array.from({ length: 7 }, () => {
			const start = performance.now();
			themePicture(rows, indicator, asked);
			return performance.now() - start;
		}),
		0.5
	);
}

/** Measures one size of country on a blank page. */
export async function measureRepaint(page: Page, areas: number): Promise<RepaintCost> {
	const rows = madeRows(areas);
	const viewMilliseconds = Object.fromEntries(classMethods.map((method) => [method, timeView(rows, method)])) as Record<
		ClassMethod,
		number
	>;
	const paints = await paintTimes(page, areas);
	const paintP95Milliseconds = at(paints, 0.95);
	const slowest = Math.max(...Object.values(viewMilliseconds));
	return { areas, viewMilliseconds, paintP95Milliseconds, slowestMilliseconds: round(slowest + paintP95Milliseconds) };
}

/** Gives each of so many squares another colour at the start of a frame, over and over, and waits each time until it is drawn. */
function paintTimes(page: Page, areas: number, rounds = 20): Promise<number[]> {
	return page.evaluate(
		async ({ areas, rounds }) => {
			const side = Math.ceil(Math.sqrt(areas));
			const squares = Array.from(
				{ length: areas },
				(_, index) => `<path d="M${index % side} ${Math.floor(index / side)}h1v1h-1z"/>`
			);
			document.body.innerHTML = `<svg viewBox="0 0 ${side} ${side}" width="800" height="600">${squares.join('')}</svg>`;
			const paths = [...document.querySelectorAll('path')];
			const times: number[] = [];
			for (let turn = 0; turn < rounds; turn += 1) {
				await new Promise((resolve) => requestAnimationFrame(resolve));
				const start = performance.now();
				for (const [index, path] of paths.entries()) {
					path.setAttribute('fill', `hsl(210 60% ${20 + ((index + turn) % 7) * 10}%)`);
				}
				// A message that is sent before a frame is drawn arrives when it has been.
				await new Promise((resolve) => {
					const { port1, port2 } = new MessageChannel();
					port1.onmessage = resolve;
					port2.postMessage(null);
				});
				times.push(performance.now() - start);
			}
			return times;
		},
		{ areas, rounds }
	);
}
