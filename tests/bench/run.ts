/** What a release, a first view and the engine cost, as one JSON object on stdout. It needs a build: `npm run bench`. */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { launchOptions } from '../e2e/browser.ts';
import { firstViewCosts, totalBytes } from '../e2e/first-view.ts';
import { readBuild } from '../e2e/release.ts';
import { newVisit } from '../e2e/visit.ts';
import { measureEngine } from './engine.ts';
import { measureProgram, referenceSeconds, round } from './measure.ts';
import { mapPictures, mapViews, measureRedraw, profilePlaces, profileViews } from './redraw.ts';
import { measureRepaint } from './repaint.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Seconds and memory of the pipeline, publishing into an empty folder of its own. */
async function benchPipeline() {
	const out = mkdtempSync(join(tmpdir(), 'release-'));
	try {
		const reference = referenceSeconds();
		const { cost } = await measureProgram([
			'--import',
			'tsx',
			`${root}data-pipeline/run.ts`,
			'--out',
			join(out, 'data')
		]);
		return { ...cost, referenceSeconds: reference, timesReference: round(cost.seconds / reference) };
	} finally {
		rmSync(out, { recursive: true });
	}
}

/** Bytes over the wire of a page's first view, by kind of file. */
async function benchFirstView(browser: Browser, path: string) {
	const visit = await newVisit(browser);
	await visit.page.goto(path, { waitUntil: 'networkidle' });
	const costs = await firstViewCosts(visit);
	await visit.end();
	const kinds = [...new Set(costs.map(({ kind }) => kind))].sort();
	const byKind = kinds.map((kind) => [kind, totalBytes(costs.filter((cost) => cost.kind === kind))]);
	return { bytes: totalBytes(costs), files: costs.length, byKind: Object.fromEntries(byKind) };
}

/** Files and bytes of the built site, as they lie on the disk. */
function benchBuild() {
	const files = readdirSync(`${root}build`, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
	return { files: files.length, bytes };
}

async function benchEngine(browser: Browser) {
	const { page, end } = await newVisit(browser);
	await page.goto('/paring/', { waitUntil: 'networkidle' });
	const cost = await measureEngine(page);
	await end();
	return cost;
}

/** What another view costs on a page, once its figures are there. */
async function benchRedraw(browser: Browser, path: string, views: readonly string[], places?: readonly string[]) {
	const { page, end } = await newVisit(browser);
	await page.goto(path, { waitUntil: 'networkidle' });
	const cost = await measureRedraw(page, views, places);
	await end();
	return cost;
}

/** What other classes cost on a map of the country as it is, and of one with far more areas. */
async function benchRepaint(browser: Browser) {
	const { page, end } = await newVisit(browser);
	const costs = [await measureRepaint(page, 79), await measureRepaint(page, 10_000)];
	await end();
	return costs;
}

async function bench() {
	const pipeline = await benchPipeline();
	const browser = await chromium.launch(await launchOptions());
	try {
		return {
			node: process.version,
			browser: browser.version(),
			pipeline,
			firstView: {
				'/kov/rakvere-linn/': await benchFirstView(browser, '/kov/rakvere-linn/'),
				'/kov/tallinn/': await benchFirstView(browser, '/kov/tallinn/'),
				'/kaardid/': await benchFirstView(browser, '/kaardid/'),
				'/kaardid/population-density/': await benchFirstView(browser, '/kaardid/population-density/'),
				'/manus/joonis/tallinn/rahvaarv/': await benchFirstView(browser, '/manus/joonis/tallinn/rahvaarv/'),
				'/manus/joonis/tallinn/tulud/': await benchFirstView(browser, '/manus/joonis/tallinn/tulud/')
			},
			build: benchBuild(),
			boundaries: {
				municipalitiesGzipBytes: gzipSync(readBuild('andmed/v1/areas/municipalities.geojson'), { level: 9 }).length
			},
			redraw: await benchRedraw(browser, '/kov/rakvere-linn/', profileViews, profilePlaces),
			mapRedraw: await benchRedraw(browser, '/kaardid/population-density/', mapViews),
			mapPictures: await benchRedraw(browser, '/kaardid/population-density/', mapPictures),
			mapRepaint: await benchRepaint(browser),
			engine: await benchEngine(browser)
		};
	} finally {
		await browser.close();
	}
}

console.log(JSON.stringify(await bench(), null, '\t'));
