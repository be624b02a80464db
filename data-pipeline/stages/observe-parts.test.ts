import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { areas } from '../../tests/fixtures/small-release.ts';
import { defineIndicator, defineSource, type ObservedPart, type SampledPart } from '../define.ts';
import type { RowsOf } from './observe-inputs.ts';
import { observe } from './observe.ts';
import { partsOf, type PartGroup } from './observe-parts.ts';

type Row = { area: string; period: string; kind: string; value: number };

const table = defineSource({
	id: 'table',
	title: { et: 'Tabel', en: 'Table' },
	publisher: 'Keegi',
	homepage: null,
	licence: null,
	date: '2020',
	row: v.object({ area: v.string(), period: v.string(), kind: v.string(), value: v.number() }),
	key: ['area', 'period', 'kind']
});
const prices = defineSource({
	...table,
	additive: null,
	id: 'prices',
	row: v.object({ period: v.string(), value: v.number() }),
	key: ['period']
});

type Options = { totals?: 'sum' | 'none'; sample?: () => SampledPart[]; asked?: (rows: readonly Row[]) => void };

function indicator({ totals = 'sum', sample, asked = () => undefined }: Options = {}) {
	const told = ({ kind: category, ...row }: Row): ObservedPart => {
		return { ...row, category, status: 'A', source: table.id, caveat: null };
	};
	return defineIndicator({
		id: 'income',
		theme: 'budget',
		title: { et: 'Tulud', en: 'Income' },
		description: { et: 'Tulud.', en: 'Income.' },
		unit: 'thousand-euros',
		decimals: 1,
		timing: 'during-year',
		levels: ['country', 'county', 'municipality'],
		better: 'neither',
		plausible: [0, 1000],
		inputs: { table, prices },
		totals,
		observe: () => [],
		breakdowns: [
			{
				dimension: 'kind',
				categories: ['taxes', 'support'].map((id) => ({ id, title: { et: id, en: id } })),
				observe(rows) {
					asked(rows.table);
					if (rows.prices.length < 2) throw new Error('prices of one period alone');
					return rows.table.map(told);
				},
				...(sample ? { sample } : {})
			}
		]
	});
}

/** The groups of parts that the indicator makes of these rows. */
async function groupsOf(rows: readonly Row[], options: Options = {}): Promise<PartGroup[]> {
	const index = ['2018', '2019'].map((period) => ({ period, value: 100 }));
	const rowsOf: RowsOf = (source) => Promise.resolve((source.id === 'prices' ? index : rows) as readonly never[]);
	const figures = observe([indicator(options)], rowsOf, { areas }, { sample: options.sample !== undefined });
	for await (const { parts } of figures) return [...parts];
	return [];
}

function row(area: string, kind: string, value: number, period = '2018'): Row {
	return { area, period, kind, value };
}

const whole = [
	row('0102', 'taxes', 1),
	row('0101', 'support', 20),
	row('0101', 'taxes', 10),
	row('0102', 'support', 2)
];

describe('the parts of a figure', () => {
	it('stand by area and in the order of the categories, with sums for counties and the country', async () => {
		const [group] = await groupsOf(whole);
		expect(group && partsOf(group).map(({ area, category, value }) => [area, category, value])).toEqual([
			['0001', 'taxes', 11],
			['0001', 'support', 22],
			['0101', 'taxes', 10],
			['0101', 'support', 20],
			['0102', 'taxes', 1],
			['0102', 'support', 2],
			['EE', 'taxes', 11],
			['EE', 'support', 22]
		]);
	});

	it('that are missing are null and say where they would be looked for, and so are sums over them', async () => {
		const [group] = await groupsOf(whole.slice(1));
		const missing = group && partsOf(group).filter(({ value }) => value === null);
		expect(missing?.map(({ area, category, status, source }) => [area, category, status, source])).toEqual([
			['0001', 'taxes', 'O', 'table'],
			['0102', 'taxes', 'O', 'table'],
			['EE', 'taxes', 'O', 'table']
		]);
	});

	it('are asked for period by period, with what tells of no area given whole', async () => {
		const asked: string[][] = [];
		const later = whole.map((one) => ({ ...one, period: '2019' }));
		const groups = await groupsOf([...later, ...whole], {
			asked: (rows) => asked.push([...new Set(rows.map(({ period }) => period))])
		});
		expect(asked).toEqual([['2018'], ['2019']]);
		expect(groups.map(({ period }) => period)).toEqual(['2018', '2019']);
	});

	it('may be sample figures where no fact stands', async () => {
		const sample = () => [
			{ area: '0101', category: 'taxes', period: '2018', value: 99 },
			{ area: '0102', category: 'taxes', period: '2019', value: 5 }
		];
		const groups = await groupsOf(whole, { totals: 'none', sample });
		const values = groups.flatMap(partsOf).filter(({ value, category }) => value !== null && category === 'taxes');
		expect(values.map(({ area, period, value, status }) => [area, period, value, status])).toEqual([
			['0101', '2018', 10, 'A'],
			['0102', '2018', 1, 'A'],
			['0102', '2019', 5, 'sample']
		]);
	});

	it('that have no place among the others are told of', async () => {
		const [group] = await groupsOf([...whole, row('0101', 'gifts', 3), row('0101', 'taxes', 11)]);
		expect(group?.rejected).toEqual([
			{ area: '0101', period: '2018', reason: 'kind gifts: not a category of the dimension' },
			{ area: '0101', period: '2018', reason: 'kind taxes: more than one figure is told of it' }
		]);
	});
});
