import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Area } from '#lib/model/area.ts';
import { sum } from '../combine.ts';
import { defineIndicator, defineSource, type IndicatorDefinition, type Observed, type Sampled } from '../define.ts';
import type { RowsOf } from './observe-inputs.ts';
import { observe as observeOneByOne, observeAll } from './observe.ts';

const place = { kind: null, validFrom: null, validTo: null, successor: null, formerCode: null, registryCode: null };
const country: Area = { ...place, code: 'EE', level: 'country', name: 'Eesti', slug: 'eesti', parent: null };
const county: Area = { ...place, code: '0037', level: 'county', name: 'Harju maakond', slug: 'harju', parent: 'EE' };
const town: Area = { ...place, code: '0296', level: 'municipality', name: 'Keila linn', slug: 'keila', parent: '0037' };
const parish: Area = {
	...place,
	code: '0198',
	level: 'municipality',
	name: 'Harku vald',
	slug: 'harku',
	parent: '0037'
};
const areas = [country, county, town, parish];

const table = defineSource({
	id: 'table',
	title: { et: 'Tabel', en: 'Table' },
	publisher: 'Statistikaamet',
	homepage: null,
	licence: null,
	date: '2020',
	row: v.object({ area: v.string(), period: v.string(), value: v.nullable(v.number()) }),
	key: ['area', 'period']
});

type Row = { area: string; period: string; value: number | null };
type Options = { totals?: 'sum' | 'none'; sample?: () => Sampled[]; observed?: (row: Row) => Partial<Observed> };

const declaration = {
	theme: 'population',
	title: { et: 'Arv', en: 'Count' },
	description: { et: 'Arv.', en: 'A count.' },
	unit: 'persons',
	decimals: 0,
	timing: 'on-1-january',
	levels: ['country', 'county', 'municipality'],
	better: 'neither',
	plausible: [0, 1000]
} as const;

function counted({ totals = 'sum', sample, observed = () => ({}) }: Options = {}): IndicatorDefinition {
	return defineIndicator({
		...declaration,
		id: 'count',
		levels: [...declaration.levels],
		plausible: [0, 1000],
		inputs: { table },
		totals,
		observe: (rows) =>
			rows.table.map((row): Observed => {
				const status = row.value === null ? 'O' : 'A';
				return { ...row, status, source: table.id, caveat: null, ...observed(row) };
			}),
		...(sample ? { sample } : {})
	});
}

/** Gives the same rows for every source that is asked for. */
function rowsOf(rows: readonly Row[]): RowsOf {
	return () => Promise.resolve(rows as readonly never[]);
}

function observe(indicator: IndicatorDefinition, rows: Row[], sample = false, among: readonly Area[] = areas) {
	return observeAll([indicator], rowsOf(rows), { areas: among }, { sample });
}

const both: Row[] = [
	{ area: '0296', period: '2018', value: 10 },
	{ area: '0198', period: '2018', value: 5 }
];

describe('totals', () => {
	it('are sums of complete parts, for counties and the country', async () => {
		const values = (await observe(counted(), both)).map(({ area, value, status }) => [area, value, status]);
		expect(values).toEqual([
			['0037', 15, 'A'],
			['0198', 5, 'A'],
			['0296', 10, 'A'],
			['EE', 15, 'A']
		]);
	});

	it('are missing when a part is', async () => {
		const rows = await observe(counted(), [{ area: '0296', period: '2018', value: 10 }]);
		expect(rows.find(({ area }) => area === '0037')).toMatchObject({ value: null, status: 'O', source: 'table' });
		expect(rows.find(({ area }) => area === 'EE')).toMatchObject({ value: null, status: 'O' });
	});

	it('are as uncertain as the least certain part', async () => {
		const rows = await observe(
			counted({ observed: ({ area }) => (area === '0198' ? { status: 'rebuilt' } : {}) }),
			both
		);
		expect(rows.find(({ area }) => area === 'EE')).toMatchObject({ value: 15, status: 'rebuilt' });
	});

	it('give way to what the indicator itself says of the whole, even that it is missing', async () => {
		const known = await observe(counted(), [...both, { area: 'EE', period: '2018', value: 16 }]);
		expect(known.find(({ area }) => area === 'EE')?.value).toBe(16);
		const missing = await observe(counted(), [...both, { area: 'EE', period: '2018', value: null }]);
		expect(missing.find(({ area }) => area === 'EE')?.value).toBeNull();
	});

	it('are not made where the indicator wants none', async () => {
		const observed = await observe(counted({ totals: 'none' }), both);
		expect(observed.find(({ area }) => area === 'EE')?.value).toBeNull();
	});
});

describe('sample figures', () => {
	const sample = () => [
		{ area: '0296', period: '2018', value: 99 },
		{ area: '0198', period: '2018', value: 7 },
		{ area: 'EE', period: '2018', value: 999 }
	];
	const rows: Row[] = [
		{ area: '0296', period: '2018', value: 10 },
		{ area: '0198', period: '2018', value: null }
	];

	it('stand only where no figure does, and only for municipalities', async () => {
		const values = (await observe(counted({ sample }), rows, true)).map(({ area, value, status }) => [
			area,
			value,
			status
		]);
		expect(values).toEqual([
			['0037', 17, 'sample'],
			['0198', 7, 'sample'],
			['0296', 10, 'A'],
			['EE', 17, 'sample']
		]);
	});

	it('are not asked for in a release for publication', async () => {
		const asked = counted({
			sample: () => {
				throw new Error('asked');
			}
		});
		expect((await observe(asked, rows)).map(({ value }) => value)).toEqual([null, null, 10, null]);
		await expect(observe(asked, rows, true)).rejects.toThrow('asked');
	});
});

describe('gaps', () => {
	it('between the first and the last period are null and say why', async () => {
		const rows = await observe(counted(), [...both, { area: '0296', period: '2020', value: 11 }]);
		expect(rows).toHaveLength(areas.length * 3);
		expect(rows.filter(({ area, period }) => area === '0296' && period === '2019')).toEqual([
			{ indicator: 'count', area: '0296', period: '2019', value: null, status: 'O', source: 'table', caveat: null }
		]);
	});

	it('cannot be filled once an area is one no longer, nor can the sums over it', async () => {
		const merged: Area = { ...parish, validTo: '2019-10' };
		const rows = await observe(
			counted(),
			[...both, { area: '0296', period: '2019', value: 11 }, { area: '0296', period: '2020', value: 12 }],
			false,
			[country, county, town, merged]
		);
		const statusOf = (code: string, year: string) =>
			rows.find(({ area, period }) => area === code && period === year)?.status;
		expect([statusOf('0198', '2019'), statusOf('0198', '2020'), statusOf('EE', '2020')]).toEqual(['O', 'M', 'O']);
	});

	it('of an area that became part of another leave the sums whole', async () => {
		const merged: Area = { ...parish, validTo: '2017-10', successor: '0296' };
		const rows = await observe(counted(), [{ area: '0296', period: '2018', value: 10 }], false, [
			country,
			county,
			town,
			merged
		]);
		expect(rows.find(({ area }) => area === 'EE')?.value).toBe(10);
	});

	it('of an area that others became part of are none where its series reaches back, and their figures are not summed twice', async () => {
		const made: Area = { ...town, code: '0999', name: 'Uus vald', validFrom: '2019-10' };
		const old = [town, parish].map((area) => ({ ...area, validTo: '2019-10', successor: '0999' }));
		const rows: Row[] = [
			...both,
			{ area: '0999', period: '2018', value: 15 },
			{ area: '0296', period: '2019', value: 11 },
			{ area: '0198', period: '2019', value: 6 },
			{ area: '0999', period: '2020', value: 18 }
		];
		const observed = await observe(counted(), rows, false, [country, county, ...old, made]);
		const national = observed.filter(({ area }) => area === 'EE').map(({ period, value }) => [period, value]);
		expect(national).toEqual([
			['2018', 15],
			['2019', 17],
			['2020', 18]
		]);
	});

	it('are all there is of an indicator without a figure: it has no observations', async () => {
		expect(await observe(counted(), [])).toEqual([]);
	});
});

describe('inputs', () => {
	const double = (input: IndicatorDefinition) =>
		defineIndicator({
			...declaration,
			id: 'double',
			levels: [...declaration.levels],
			plausible: [0, 1000],
			inputs: { input },
			totals: 'none',
			observe: ({ input: rows }) =>
				rows.map((row) => ({ ...row, value: row.value === null ? null : sum(row.value, row.value) }))
		});

	it('may be other indicators, in any order, each observed once', async () => {
		let times = 0;
		const count = counted({
			observed: () => {
				times += 1;
				return {};
			}
		});
		const rows = await observeAll([double(count), count], rowsOf(both), { areas }, { sample: false });
		expect(times).toBe(both.length);
		expect(rows.find(({ indicator, area }) => indicator === 'double' && area === 'EE')?.value).toBe(30);
	});

	it('that are made from each other are an error that names the way round', async () => {
		const first = double(counted());
		const second = { ...counted(), inputs: { first } };
		first.inputs = { second };
		await expect(observeAll([first], rowsOf([]), { areas }, { sample: false })).rejects.toThrow(
			'indicators made from each other: double → count → double'
		);
	});

	it('that give two figures for the same place are an error', async () => {
		await expect(observe(counted(), [...both, { area: '0296', period: '2018', value: 12 }])).rejects.toThrow(
			'count, 0296, 2018: more than one figure is told of it'
		);
	});

	it('are asked for once, when the first indicator is made from them', async () => {
		const asked: string[] = [];
		const other = { ...table, id: 'other' };
		const indicators = ['a', 'b', 'c'].map((id, index) => ({
			...counted(),
			id,
			inputs: { table: index === 1 ? other : table }
		}));
		const count: RowsOf = (source) => {
			asked.push(source.id);
			return rowsOf(both)(source);
		};
		const order: string[] = [];
		for await (const { indicator } of observeOneByOne(indicators, count, { areas }, { sample: false })) {
			order.push(indicator.id);
			if (indicator.id === 'a') expect(asked).toEqual(['table']);
		}
		expect(order).toEqual(['a', 'b', 'c']);
		expect(asked).toEqual(['table', 'other']);
	});

	it('without rows do not name where a missing figure would be looked for, if another has rows', async () => {
		const silent = { ...table, id: 'silent' };
		const gaps = [{ area: '0296', period: '2018', value: 10 }];
		const told: RowsOf = (source) => rowsOf(source.id === 'silent' ? [] : gaps)(source);
		const count = { ...counted(), inputs: { silent, table } };
		const rows = await observeAll([count], told, { areas }, { sample: false });
		expect(rows.find(({ area }) => area === '0198')).toMatchObject({ value: null, source: 'table' });
	});
});
