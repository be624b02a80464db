import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeAnswer } from '#lib/query/answer.ts';
import { strongestStatus } from '#lib/model/status.ts';
import type { TableColumns } from '#lib/query/columns.ts';
import { answer, loadTables, selectRows, type Connection } from '#lib/query/connection.ts';
import { questionKey, type Params } from '#lib/query/define-query.ts';
import { indicatorTable } from '#lib/query/indicator-table.ts';
import { formulaObservations } from '#lib/query/queries/formula-observations.ts';
import { indicatorObservations } from '#lib/query/queries/indicator-observations.ts';
import { queries } from '#lib/query/queries/index.ts';
import { readTable } from '#lib/query/read-tables.ts';
import { openNative, type NativeEngine } from '#pipeline/stages/native.ts';
import { embeddedRelease } from '../fixtures/embedded-release.ts';
import { openWasm } from '../fixtures/wasm-connection.ts';

let release: Awaited<ReturnType<typeof embeddedRelease>>;
let tables: TableColumns;
let native: NativeEngine;
let wasm: Connection;

function fileOf(path: string | undefined): Uint8Array {
	if (path === undefined) throw new Error('the catalog names no such file');
	return readFileSync(join(release.folder, path));
}

beforeAll(async () => {
	release = await embeddedRelease();
	const { tables: paths, indicators } = release.catalog;
	tables = {
		areas: await readTable('areas', [fileOf(paths.areas)]),
		former_areas: await readTable('former_areas', [fileOf(paths.formerAreas)]),
		contacts: await readTable('contacts', [fileOf(paths.contacts)]),
		observations: await readTable('observations', Object.values(paths.observations).map(fileOf)),
		breakdowns: await readTable('breakdowns', Object.values(paths.breakdowns).map(fileOf)),
		indicators: indicatorTable(indicators)
	};
	native = await openNative({ folder: release.folder, tables: paths, indicators, workFolder: null });
	wasm = await openWasm();
	await loadTables(wasm, tables);
}, 120_000);
afterAll(async () => {
	native.close();
	await release.remove();
});

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
	'area-parts': {
		baked: [{ area: tallinn }, { area: ruhnu }, { area: harju }, { area: 'EE' }],
		other: [{ area: '9999' }]
	},
	'contact-list': { baked: [{}], other: [] },
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
	},
	'formula-observations': {
		baked: [],
		other: [
			{ numerator: 'births,-deaths', denominator: 'population', states: '', factor: '1000' },
			{ numerator: 'population', denominator: 'land-area', states: 'land-area', factor: '1' },
			{ numerator: 'total-area', denominator: 'land-area', states: 'land-area,total-area', factor: '100' },
			{ numerator: 'births', denominator: 'traffic-accidents,-traffic-accidents', states: '', factor: '1' },
			{ numerator: 'births', denominator: 'population', states: '', factor: 'much' }
		]
	},
	'similar-areas': {
		baked: [
			{ area: tallinn, weights: '1-1-1-1-1-1' },
			{ area: ruhnu, weights: '1-1-1-1-1-1' }
		],
		other: [
			{ area: ruhnu, weights: '0-0.5-2-1-1-1' },
			{ area: ruhnu, weights: '0-0-0-0-0-0' },
			{ area: harju, weights: '1-1-1-1-1-1' },
			{ area: tallinn, weights: '1-1' },
			{ area: tallinn, weights: '-1-1-1-1-1-1' }
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
			// Of contacts nothing is known without a publisher.
			if (id !== 'contact-list') expect(rows.length).toBeGreaterThan(0);
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

describe('a formula', () => {
	const ask = (numerator: string, denominator: string, states = '', factor = '1') =>
		native.ask(formulaObservations, { numerator, denominator, states, factor });
	const figuresOf = async (indicator: string) => {
		const rows = await native.ask(indicatorObservations, { indicator });
		return new Map(rows.map((row) => [`${row.area} ${row.period}`, row]));
	};

	it('is what its parts give, with the strongest of their statuses, and nothing where one of them is missing', async () => {
		const rows = await ask('births,-deaths', 'population', '', '1000');
		const parts = await Promise.all(['births', 'deaths', 'population'].map(figuresOf));
		expect(rows.filter(({ value }) => value !== null).length).toBeGreaterThan(300);
		for (const { area, period, value, status } of rows) {
			const [births, deaths, population] = parts.map((figures) => figures.get(`${area} ${period}`));
			const whole = births?.value != null && deaths?.value != null && population?.value != null;
			if (!whole) {
				expect({ value, status: status === 'O' || status === 'Q' || status === 'M' }).toEqual({
					value: null,
					status: true
				});
				continue;
			}
			expect(value).toBeCloseTo((1000 * (Number(births.value) - Number(deaths.value))) / Number(population.value), 9);
			expect(status).toBe(strongestStatus([births.status, deaths.status, population.status]));
		}
		expect(new Set(rows.map(({ status }) => status))).toContain('sample');
	});

	it('that divides by zero has figures that cannot exist', async () => {
		const rows = await ask('births', 'deaths,-deaths');
		const parts = await figuresOf('deaths');
		const known = rows.filter(({ area, period }) => parts.get(`${area} ${period}`)?.value != null);
		expect(known.length).toBeGreaterThan(300);
		expect([...new Set(known.map(({ value, status, rank }) => JSON.stringify([value, status, rank])))]).toEqual([
			'[null,"M",null]'
		]);
	});

	it('takes a state for every year', async () => {
		const density = await figuresOf('population-density');
		const rows = await ask('population', 'land-area', 'land-area');
		const known = rows.filter(({ value }) => value !== null);
		expect(new Set(known.map(({ period }) => period)).size).toBeGreaterThan(4);
		const of2023 = known.filter(({ level, period }) => level === 'municipality' && period === '2023');
		expect(of2023).toHaveLength(79);
		for (const { area, value } of of2023) expect(value).toBeCloseTo(density.get(`${area} 2023`)?.value ?? NaN, 3);
	});

	it('is ranked by what is printed, and printed with three digits in the middle', async () => {
		const rows = await ask('births', 'population', '', '1000');
		const ranked = rows.filter(
			({ level, period, rank }) => level === 'municipality' && period === '2023' && rank !== null
		);
		const decimals = ranked[0]?.decimals ?? NaN;
		expect(decimals).toBe(2);
		const printed = ranked.map(({ value, rank }) => ({ rank, text: value?.toFixed(decimals) }));
		for (const { rank, text } of printed) {
			expect(rank).toBe(1 + printed.filter((other) => Number(other.text) > Number(text)).length);
		}
	});

	it('names the sources of all its parts', async () => {
		const [births, cost, both] = await Promise.all([
			figuresOf('births'),
			figuresOf('budget-cost'),
			ask('budget-cost', 'births')
		]);
		const row = both.find(({ area, period }) => area === tallinn && period === '2022');
		const sources = [births, cost].map((figures) => figures.get(`${tallinn} 2022`)?.source);
		expect(row?.sources.split(',').sort()).toEqual([...new Set(sources)].sort());
	});
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
