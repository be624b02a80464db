import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeAnswer } from '#lib/query/answer.ts';
import type { TableColumns } from '#lib/query/columns.ts';
import { answer, loadTables, selectRows, type Connection } from '#lib/query/connection.ts';
import { questionKey, type Params } from '#lib/query/define-query.ts';
import { queries } from '#lib/query/queries/index.ts';
import { readTables } from '#lib/query/read-tables.ts';
import { makeRelease } from '#pipeline/make-release.ts';
import type { Release } from '#pipeline/stages/assemble.ts';
import { openNative, type NativeEngine } from '#pipeline/stages/native.ts';
import { readSnapshot } from '#pipeline/stages/snapshot.ts';
import { openWasm } from '../fixtures/wasm-connection.ts';

const snapshotFolder = fileURLToPath(new URL('../../data-pipeline/snapshot', import.meta.url));

let release: Release;
let tables: TableColumns;
let native: NativeEngine;
let wasm: Connection;

function fileOf(path: string | undefined): Uint8Array {
	const bytes = release.files.get(path ?? '');
	if (!bytes) throw new Error(`the release has no file ${path}`);
	return bytes;
}

beforeAll(async () => {
	const snapshot = await readSnapshot(snapshotFolder);
	release = await makeRelease(snapshot, { live: false, report: () => undefined });
	const { areas, formerAreas, observations } = release.catalog.tables;
	const files = {
		areas: fileOf(areas),
		formerAreas: fileOf(formerAreas),
		observations: Object.values(observations).map(fileOf)
	};
	tables = await readTables(files, release.catalog.indicators);
	native = await openNative(tables);
	wasm = await openWasm();
	await loadTables(wasm, tables);
}, 120_000);
afterAll(() => native.close());

const tallinn = '0784';
const ruhnu = '0689';
const harju = '0037';

/** For each kind of question: some that are baked, and some that only an engine answers. */
const asked: Record<string, { baked: Params[]; other: Params[] }> = {
	'area-list': { baked: [{}], other: [] },
	'former-area-list': { baked: [{}], other: [] },
	'area-profile': {
		baked: [{ area: tallinn }, { area: ruhnu }, { area: harju }, { area: 'EE' }],
		other: [{ area: '9999' }]
	},
	'indicator-observations': {
		baked: [{ indicator: 'population' }, { indicator: 'population-60-plus-share' }, { indicator: 'coastal-area' }],
		other: [{ indicator: 'no-such-indicator' }]
	},
	'indicator-change': {
		baked: [
			{ indicator: 'population', from: '2018', to: '2020' },
			{ indicator: 'population', from: '2018', to: '2023' }
		],
		other: [
			{ indicator: 'population', from: '2016', to: '2018' },
			{ indicator: 'population-density', from: '2019', to: '2023' },
			{ indicator: 'population', from: '2023', to: '2018' },
			{ indicator: 'population', from: '2021', to: '2022' }
		]
	}
};

describe('the same question has the same answer everywhere', () => {
	it('is tried with every query that there is', () => {
		expect(Object.keys(asked).sort()).toEqual(queries.map(({ id }) => id).sort());
	});

	describe.each(queries.map((query) => [query.id, query] as const))('%s', (id, query) => {
		const { baked = [], other = [] } = asked[id] ?? {};

		it.each(baked)('baked, on native DuckDB and on DuckDB-WASM: %j', async (params) => {
			const bytes = fileOf(release.catalog.answers[questionKey(query, params)]);
			const rows = decodeAnswer(query, JSON.parse(new TextDecoder().decode(bytes)));
			expect(rows.length).toBeGreaterThan(0);
			expect(await native.ask(query, params)).toEqual(rows);
			expect(await answer(wasm, query, params)).toEqual(rows);
		});

		it.each(other)('not baked, on native DuckDB and on DuckDB-WASM: %j', async (params) => {
			expect(release.catalog.answers[questionKey(query, params)]).toBeUndefined();
			expect(await answer(wasm, query, params)).toEqual(await native.ask(query, params));
		});
	});

	it('holds for every area and every indicator of the release', async () => {
		for (const [question, path] of Object.entries(release.catalog.answers)) {
			const [id, ...values] = question.split('/');
			const query = queries.find((one) => one.id === id);
			if (!query) throw new Error(`no query answers ${question}`);
			const params = Object.fromEntries(query.params.map((name, index) => [name, values[index] ?? '']));
			const rows = decodeAnswer(query, JSON.parse(new TextDecoder().decode(fileOf(path))));
			expect(await answer(wasm, query, params), question).toEqual(rows);
		}
	}, 120_000);
});

describe('a parameter', () => {
	it('is bound and never read as SQL', async () => {
		const hostile = `'; drop table areas; --`;
		for (const query of queries.filter(({ params }) => params.length > 0)) {
			const params = Object.fromEntries(query.params.map((name) => [name, hostile]));
			expect(await native.ask(query, params)).toEqual([]);
			expect(await answer(wasm, query, params)).toEqual([]);
		}
		const [count] = await selectRows(wasm, 'select count(*) as areas from areas');
		expect(count).toEqual({ areas: 95 });
	});
});

describe('the tables of a release', () => {
	it('hold every area, and no figure that is not a number', () => {
		expect(tables.areas.code).toHaveLength(95);
		expect(tables.observations.value.every((value) => value === null || Number.isFinite(value))).toBe(true);
	});
});
