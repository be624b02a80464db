import JSONstat from 'jsonstat-toolkit';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataPackage } from '#lib/export/data-package.ts';
import { toJsonLd, toTurtle } from '#lib/export/linked-data.ts';
import { toCsv } from '#lib/export/csv.ts';
import { observationsPath, type ObservationFormat } from '#lib/export/open-data/addresses.ts';
import { dcatCatalog } from '#lib/export/open-data/dcat.ts';
import { areasDocument, catalogDocument } from '#lib/export/open-data/documents.ts';
import { observationFile } from '#lib/export/open-data/observation-files.ts';
import { packageFiles } from '#lib/export/open-data/package-files.ts';
import { parseObservations } from '#lib/export/open-data/read-observations.ts';
import type { Observation } from '#lib/model/observation.ts';
import { readObservations, readOpenCatalog } from '../../src/routes/andmed/read-open.ts';
import { fetchRelease } from '../fixtures/release-fetch.ts';
import { csvwProblems } from '../standards/csvw.ts';
import { packageProblems } from '../standards/data-package.ts';
import { dcatProblems, statementsOfJsonLd, statementsOfTurtle } from '../standards/dcat-ap.ts';

const words = { title: { et: 'Tööl', en: 'Work' }, description: { et: 'Andmed', en: 'Data' } };
const url = new URL('https://kov.example/andmed/v1/catalog.json');

let release: Awaited<ReturnType<typeof fetchRelease>>;
let open: Awaited<ReturnType<typeof readOpenCatalog>>;
let rowsById: Map<string, Observation[]>;
beforeAll(async () => {
	release = await fetchRelease();
	open = await readOpenCatalog({ fetch: release.fetch, url });
	const ids = open.catalog.indicators.map(({ id }) => id);
	rowsById = new Map(
		await Promise.all(ids.map(async (id) => [id, await readObservations(release.fetch, id)] as const))
	);
}, 120_000);
afterAll(() => release.remove());

function fileOf(id: string, format: ObservationFormat): string {
	const indicator = open.catalog.indicators.find((known) => known.id === id);
	if (!indicator) throw new Error(`there is no indicator ${id}`);
	return String(observationFile(open.context, format, indicator, rowsById.get(id) ?? [], open.areas));
}

/** A CSV file of the open data by its path beside the descriptor. */
function csvAt(path: string): string {
	if (path === 'areas.csv') {
		const { areas } = areasDocument(open.context, open.areas);
		return toCsv(areas.map((area) => ({ ...area, release: open.catalog.release })));
	}
	return fileOf(path.replace(/^observations\/|\.csv$/g, ''), 'csv');
}

const describeOpen = (context = open.context) => dcatCatalog(context, open.entries, open.status, words);

describe('the open data of a release', () => {
	it('are a Data Package v2, and its files are what it says', () => {
		const descriptor = dataPackage({
			name: 'kov-toolaud',
			title: 'x',
			description: 'x',
			release: open.catalog.release,
			created: open.status.at,
			homepage: open.origin,
			files: packageFiles(open.context, open.entries),
			language: 'et'
		});
		expect(descriptor.resources).toHaveLength(open.catalog.indicators.length + 1);
		expect(packageProblems(JSON.parse(JSON.stringify(descriptor)), csvAt)).toEqual([]);
	});

	it('have CSV on the Web beside each CSV, which is what that says', () => {
		const problems = open.entries.flatMap(({ id }) =>
			csvwProblems(JSON.parse(fileOf(id, 'csv-metadata.json')), (name) => csvAt(`observations/${name}`))
		);
		expect(problems).toEqual([]);
	});

	it('are a catalogue of DCAT-AP 3', async () => {
		expect(await dcatProblems(toTurtle(describeOpen()))).toEqual([]);
	});

	it('are the same catalogue in Turtle as in JSON-LD, wherever the site stands', async () => {
		for (const graph of [describeOpen(), describeOpen({ ...open.context, at: (path) => path })]) {
			const statements = await statementsOfTurtle(toTurtle(graph));
			expect(statements).toEqual(await statementsOfJsonLd(toJsonLd(graph)));
			expect(statements.length).toBeGreaterThan(open.entries.length * 20);
		}
	});

	it('have every figure and status in JSON-stat as in CSV, as its toolkit reads them', () => {
		for (const { id } of open.entries) {
			const cube = JSONstat(JSON.parse(fileOf(id, 'jsonstat.json')));
			expect(cube.class, id).toBe('dataset');
			const { data } = Papa.parse<Record<string, string>>(csvAt(`observations/${id}.csv`), {
				header: true,
				skipEmptyLines: true
			});
			for (const { indicator = '', area = '', period = '', value, status } of data) {
				const cell = cube.Data({ indicator, area, period });
				expect([String(cell?.value ?? ''), cell?.status], `${id} ${area} ${period}`).toEqual([value, status]);
			}
		}
	});

	it('say in every JSON file which release, whose figures, and whether some are samples', () => {
		for (const { id, sample } of open.entries) {
			const file: unknown = JSON.parse(fileOf(id, 'json'));
			expect(file, id).toMatchObject({ release: open.catalog.release, sample });
			expect(parseObservations(file)).toHaveLength(rowsById.get(id)?.length ?? 0);
		}
	});

	it('are led to by whole addresses, file by file', () => {
		const document = catalogDocument(open.context, open.entries, open.areas, open.status);
		expect(document.indicators.map(({ observations }) => observations['csv'])).toEqual(
			open.catalog.indicators.map(({ id }) => `https://kov.example${observationsPath(id, 'csv')}`)
		);
		expect(document.areas).toHaveLength(open.areas.length);
	});
});

describe('what holds files to the standards', () => {
	it('finds a package without resources, and a file that is not as described', () => {
		expect(packageProblems({ name: 'x' }, () => '')).toEqual([" must have required property 'resources'"]);
		const schema = { fields: [{ name: 'a', type: 'integer', constraints: { required: true } }], primaryKey: ['a'] };
		const json = { resources: [{ name: 'x', path: 'x.csv', schema }] };
		expect(packageProblems(json, () => 'a\n1\n1\n')).toEqual(['x.csv: a is the key, and not unique']);
		expect(packageProblems(json, () => 'a\nb\n')).toEqual(['x.csv: row 1, a: b is no integer']);
		expect(packageProblems({ resources: [{ name: 'x', path: '../x.csv', schema }] }, () => 'a\n')).not.toEqual([]);
	});

	it('finds a dataset without a title, and an address that is none', async () => {
		const prefixes = '@prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dct: <http://purl.org/dc/terms/> .';
		const problems = await dcatProblems(
			`${prefixes} <x> a dcat:Distribution ; dcat:accessURL "y" ; dct:modified "z" .`
		);
		expect(problems.join('\n')).toMatch(/accessURL/);
		expect(problems.join('\n')).toMatch(/modified/);
		expect((await dcatProblems(`${prefixes} <x> a dcat:Dataset .`)).join('\n')).toMatch(/title/);
	});
});
