import { DuckDBInstance } from '@duckdb/node-api';
import { tableFromIPC } from 'apache-arrow';
import { strFromU8, unzipSync } from 'fflate';
import JSONstat from 'jsonstat-toolkit';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageProblems } from '../../../tests/standards/data-package.ts';
import type { Source } from '../model/source.ts';
import { exportColumns, type ExportRow } from './export-column.ts';
import type { ExportTable } from './export-table.ts';
import { formatsOf, writeTable, type TableFormatId } from './table-formats.ts';

/** Figures of places that do not exist, among them what breaks files: zeros of codes, formulas, quotes, no value. */
const rows: ExportRow[] = [
	{ area: '0037', name: 'Näidise "vald", põhi', period: '2022', value: 1234.5, status: 'A' },
	{ area: '0037', name: 'Näidise "vald", põhi', period: '2023', value: -0.1, status: 'sample' },
	{ area: '0038', name: '=HYPERLINK("https://evil.example")', period: '2022', value: 0, status: 'A' },
	{ area: '0038', name: '=HYPERLINK("https://evil.example")', period: '2023', value: null, status: 'Q' }
];
const source: Source = {
	id: 'small',
	title: { et: 'Väike tabel', en: 'A small table' },
	publisher: 'Keegi',
	homepage: 'https://keegi.example/',
	licence: 'CC-BY-4.0',
	date: '2026-11-01'
};
const release = '2026-11-22-ddf7c53b';
const table: ExportTable = {
	title: 'Näidis',
	columns: exportColumns(rows),
	rows,
	sources: [source],
	notes: ['Piirid muutusid.'],
	sample: true,
	release,
	address: 'https://kov.example/kaardid/population/',
	accessed: '2026-11-25',
	language: 'et'
};
const sum = rows.reduce((total, { value }) => total + (typeof value === 'number' ? value : 0), 0);

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'formats-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function bytesOf(id: TableFormatId): Promise<Uint8Array> {
	const written = await writeTable(id, table, 'naidis');
	return typeof written === 'string' ? new TextEncoder().encode(written) : written;
}
const textOf = async (id: TableFormatId) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytesOf(id));

/** What native DuckDB reads in a file of this format. */
async function readByDuckDB(id: TableFormatId, read: (path: string) => string) {
	const path = join(folder, id);
	await writeFile(path, await bytesOf(id));
	const connection = await (await DuckDBInstance.create(':memory:')).connect();
	return (await connection.runAndReadAll(`select * from ${read(path)}`)).getRowObjectsJson();
}
/** The rows as CSV holds them: with their release, and a formula behind an apostrophe. */
const written = rows.map((row): ExportRow => {
	return { ...row, name: String(row['name']).replace(/^=/, "'="), release };
});

describe('a table to take along', () => {
	it('comes in every format, JSON-stat among them as it is a cube', () => {
		expect(formatsOf(table).map(({ id }) => id)).toContain('json-stat');
		expect(formatsOf({ ...table, rows: [...rows, ...rows] }).map(({ id }) => id)).not.toContain('json-stat');
	});

	it('is read back whole from CSV by PapaParse', async () => {
		const { data } = Papa.parse(await textOf('csv'), { header: true, skipEmptyLines: true });
		const texts = written.map((row) => Object.entries(row).map(([name, cell]) => [name, String(cell ?? '')]));
		expect(data).toEqual(texts.map((cells) => Object.fromEntries(cells)));
	});

	it('is read back whole from CSV by DuckDB', async () => {
		const types = `{'area': 'VARCHAR', 'period': 'VARCHAR', 'value': 'DOUBLE'}`;
		const read = await readByDuckDB('csv', (path) => `read_csv('${path}', header = true, types = ${types})`);
		expect(read).toEqual(written);
	});

	it('opens in a spreadsheet set to Estonian: semicolons, decimal commas, a mark that says UTF-8', async () => {
		const text = await textOf('excel-csv');
		expect(text.startsWith('\ufeff')).toBe(true);
		const { data } = Papa.parse<Record<string, string>>(text.slice(1), {
			header: true,
			delimiter: ';',
			skipEmptyLines: true
		});
		expect(data.map(({ value }) => value)).toEqual(['1234,5', '-0,1', '0', '']);
		expect(data[2]?.['name']).toMatch(/^'=/);
	});

	it('is a workbook with numbers as numbers, codes as text, and a second sheet that tells of it', async () => {
		const file = Buffer.from(await bytesOf('xlsx'));
		const [head, ...cells] = await readSheet(file, 1);
		expect(head).toEqual(table.columns.map(({ title }) => title.et));
		expect(cells).toEqual(rows.map((row) => table.columns.map(({ name }) => row[name])));
		const about = (await readSheet(file, 2)).flat().join('\n');
		for (const told of [release, source.publisher, 'CC BY 4.0', 'Piirid muutusid.', 'sample'])
			expect(about).toContain(told);
	});

	it('is Parquet that DuckDB reads, and that tells of itself', async () => {
		const read = await readByDuckDB('parquet', (path) => `read_parquet('${path}')`);
		expect(read).toEqual(rows);
		const told = await readByDuckDB('parquet', (path) => `parquet_kv_metadata('${path}')`);
		expect(JSON.stringify(told)).toContain('release');
	});

	it('is an Arrow file', async () => {
		const read = tableFromIPC(await bytesOf('arrow'));
		expect(read.toArray().map((row) => ({ ...row }))).toEqual(rows);
		expect(read.schema.metadata.get('release')).toBe(release);
	});

	it('is JSON-stat that its toolkit reads: every value and status in its place', async () => {
		const read = JSONstat(JSON.parse(await textOf('json-stat')));
		expect(read).toMatchObject({ class: 'dataset', length: 2, role: { time: ['period'], geo: ['area'] } });
		for (const { area, period, value, status } of rows) {
			expect(read.Data({ area: String(area), period: String(period) })).toMatchObject({ value, status });
		}
		expect(read.Data().reduce((total, { value }) => total + (value ?? 0), 0)).toBe(sum);
	});

	it('is a ZIP with all that belongs to it, whose package is what the standard asks', async () => {
		const files = Object.fromEntries(
			Object.entries(unzipSync(await bytesOf('zip'))).map(([path, bytes]) => [path, strFromU8(bytes)])
		);
		const names = ['CITATION.txt', 'LICENCE.txt', 'README.txt', 'citation.bib', 'citation.json', 'datapackage.json'];
		expect(Object.keys(files).sort()).toEqual([...names, 'naidis.csv', 'naidis.xlsx'].sort());
		expect(packageProblems(JSON.parse(files['datapackage.json'] ?? ''), (path) => files[path] ?? '')).toEqual([]);
		expect(files['README.txt']).toContain(release);
		expect(files['CITATION.txt']).toContain('näidisandmeid');
		expect(files['LICENCE.txt']).toContain('CC BY 4.0');
	});
});
