import { DuckDBInstance } from '@duckdb/node-api';
import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { json } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { createSiteServer, listen } from '../../scripts/lib/server.mjs';
import { readBuild, readCatalog } from './release.ts';
import { openPath } from './site.ts';

const build = fileURLToPath(new URL('../../build', import.meta.url));
const examples = fileURLToPath(new URL('../../examples/', import.meta.url));
const server = createSiteServer(build);
let site: string;
beforeAll(async () => {
	site = await listen(server, 0);
});
afterAll(() => {
	server.closeAllConnections();
	server.close();
});

const rakvere = '0663';
const File = v.object({
	observations: v.array(
		v.object({ area: v.string(), period: v.string(), value: v.nullable(v.number()), status: v.string() })
	)
});

/** What every example writes: the population of Rakvere linn, year by year, as the JSON file has it. */
function expected(): string[] {
	const { observations } = v.parse(File, JSON.parse(readBuild('andmed/v1/observations/population.json').toString()));
	return observations
		.filter(({ area }) => area === rakvere)
		.map(({ period, value, status }) => `${period},${value ?? ''},${status}`);
}

/** The lines that a program writes. It throws where the program fails. */
function run(command: string, ...args: string[]): Promise<string[]> {
	return new Promise((resolve, reject) => {
		execFile(command, args, { env: { ...process.env, SITE: site } }, (error, stdout) => {
			if (error) reject(error);
			else resolve(stdout.split(/\r?\n/).filter(Boolean));
		});
	});
}
const has = (command: string, ...args: string[]) => spawnSync(command, args).status === 0;

describe('an example of the API', () => {
	it('in JavaScript writes the figures', async () => {
		expect(expected().length).toBeGreaterThan(5);
		expect(await run(process.execPath, `${examples}javascript.mjs`)).toEqual(expected());
	});

	it('in DuckDB reads the figures from Parquet', async () => {
		// This DuckDB may load no extension that fetches: it reads the same file from the disk.
		const sql = readFileSync(`${examples}duckdb.sql`, 'utf8').replace('SITE', build);
		const connection = await (await DuckDBInstance.create(':memory:')).connect();
		const rows = (await connection.runAndReadAll(sql)).getRowsJson();
		expect(rows.map((cells) => cells.map((cell) => cell ?? '').join(','))).toEqual(expected());
	});

	it.runIf(has('curl', '--version'))('in a shell writes the figures', async () => {
		expect(await run('sh', `${examples}curl.sh`)).toEqual(expected());
	});

	it.runIf(has('python3', '--version'))('in Python writes the figures', async () => {
		expect(await run('python3', `${examples}python.py`)).toEqual(expected());
	});

	it.runIf(has('python3', '-c', 'import pandas'))('in pandas writes the figures', async () => {
		expect(await run('python3', `${examples}python-pandas.py`)).toEqual(expected());
	});

	it.runIf(has('Rscript', '--version'))('in R writes the figures', async () => {
		expect(await run('Rscript', `${examples}r.R`)).toEqual(expected());
	});
});

describe('the addresses of the open data', () => {
	const Catalogue = v.object({
		indicators: v.array(v.object({ page: v.string(), observations: v.record(v.string(), v.string()) })),
		areas: v.array(v.object({ observations: v.record(v.string(), v.string()) })),
		addresses: v.unknown()
	});

	/** Every address in a value, however deep. */
	function addressesIn(value: unknown): string[] {
		if (typeof value === 'string') return [value];
		return typeof value === 'object' && value !== null ? Object.values(value).flatMap(addressesIn) : [];
	}

	it('are all there, each of its own type, for programs of any site', async () => {
		const catalogue = v.parse(Catalogue, JSON.parse(readBuild('andmed/v1/catalog.json').toString()));
		const { indicators, areas, addresses } = catalogue;
		expect(indicators).toHaveLength(readCatalog().indicators.length);
		const all = [...addressesIn(addresses), ...addressesIn(indicators), ...addressesIn(areas)];
		for (const address of all) {
			const { pathname } = new URL(address, site);
			const response = await fetch(site + pathname, { method: 'HEAD' });
			expect([pathname, response.status]).toEqual([pathname, 200]);
			if (!pathname.startsWith('/andmed/v1/')) continue;
			expect(response.headers.get('access-control-allow-origin'), pathname).toBe('*');
			expect(response.headers.get('content-type'), pathname).not.toMatch(/html|octet-stream/);
		}
	});

	it('are told to search engines as a dataset, whose files are there', async () => {
		const { page } = await openPath('/andmed/naitajad/births/');
		const texts = await page.locator('script[type="application/ld+json"]').allTextContents();
		const Dataset = v.object({
			'@type': v.literal('Dataset'),
			name: v.pipe(v.string(), v.nonEmpty()),
			description: v.pipe(v.string(), v.minLength(50), v.maxLength(5000)),
			temporalCoverage: v.pipe(v.string(), v.regex(/^\d{4}\/\d{4}$/)),
			version: v.string(),
			creator: v.array(v.object({ '@type': v.literal('Organization'), name: v.string() })),
			distribution: v.array(
				v.object({
					'@type': v.literal('DataDownload'),
					encodingFormat: v.pipe(v.string(), v.regex(/^[a-z]+\/[a-z0-9.+-]+$/)),
					contentUrl: v.string()
				})
			)
		});
		const Graph = v.object({ '@graph': v.array(v.unknown()) });
		const things = texts.flatMap((text) => v.parse(Graph, JSON.parse(text))['@graph']);
		const [dataset, ...others] = things.filter((thing) => v.is(Dataset, thing));
		expect(others).toEqual([]);
		const { distribution, version } = v.parse(Dataset, dataset);
		expect(version).toBe(readCatalog().release);
		expect(distribution.map(({ contentUrl }) => new URL(contentUrl, site).pathname)).toContain(
			'/andmed/v1/observations/births.csv'
		);
	});
});

describe('an address that names a release', () => {
	const { release } = readCatalog();

	it('says that it is the one that is shown', async () => {
		const { page, problems } = await openPath(`/kov/rakvere-linn/?alates=2018&valjalase=${release}`);
		await page.getByText(`Siin on andmete versioon ${release}`).waitFor();
		expect(problems).toEqual([]);
	});

	it('says that another is gone, and what is shown instead', async () => {
		const { page } = await openPath('/andmed/naitajad/births/?valjalase=2020-01-01-00000000');
		await page.getByText('Andmete versiooni 2020-01-01-00000000 siin enam ei ole').waitFor();
		expect(await page.locator('h1').textContent()).toContain('Elussünnid');
	});

	it('leads to the files of another that is kept', async () => {
		const { page } = await openPath('/andmed/');
		const kept = '2026-01-02-0a1b2c3d';
		await page.route('**/releases/index.json', (route) =>
			route.fulfill({ json: { releases: [{ number: 1, release: kept, catalog: 'releases/1.json' }] } })
		);
		await page.goto(`/en/kaardid/population/?valjalase=${kept}`);
		const link = page.getByRole('link', { name: 'Files of the cited release' });
		await link.waitFor();
		expect(await link.getAttribute('href')).toBe(`/en/andmed/versioonid/#${kept}`);
	});

	it('is what the page of an indicator gives to cite', async () => {
		const { page } = await openPath('/andmed/naitajad/births/');
		expect(await page.locator('blockquote').textContent()).toContain(`/andmed/naitajad/births/?valjalase=${release}`);
	});
});

describe('the figures of a map', () => {
	it('can be taken along with the outlines of their areas, and name the release', async () => {
		const { page } = await openPath('/kaardid/population/?aasta=2019');
		await page.getByRole('button', { name: 'Laadi alla' }).click();
		const coming = page.waitForEvent('download');
		await page.getByRole('button', { name: 'GeoJSON' }).click();
		const download = await coming;
		expect(download.suggestedFilename()).toBe(`population-2019-${readCatalog().release}.geojson`);
		const Outlines = v.object({
			about: v.string(),
			features: v.array(v.object({ properties: v.object({ area: v.string(), value: v.number(), rank: v.number() }) }))
		});
		const { features, about } = v.parse(Outlines, await json(await download.createReadStream()));
		expect(features).toHaveLength(79);
		expect(about).toContain(`?aasta=2019&valjalase=${readCatalog().release}`);
	});
});
