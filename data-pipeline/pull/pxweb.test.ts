import { describe, expect, it } from 'vitest';
import {
	address,
	all,
	base,
	dataset,
	parseQuery,
	pullRecords,
	pullTable,
	variables,
	type Query,
	type Select
} from '../../tests/fixtures/loopback-pxweb.ts';
import { answer, serve } from '../../tests/fixtures/loopback.ts';
import { readJsonStat } from '../formats/json-stat.ts';
import { createPuller } from './pull.ts';

const sizeOf = ({ query }: Query) => query.reduce((cells, { selection }) => cells * selection.values.length, 1);
const config = (maxValues: number) => answer(200, JSON.stringify({ maxValues, maxCalls: 1000, timeWindow: 10 }));

describe('a table of PxWeb', () => {
	it('is one dataset, with the texts of its description and the date of its last change', async () => {
		const { records, updated, extension, queries } = await pullRecords({});
		expect(records).toHaveLength(30);
		expect(records[0]).toMatchObject({
			area: '1',
			areaLabel: 'Kogu Eesti',
			age: 'all',
			ageLabel: 'Kokku',
			value: 1900
		});
		expect(records.at(-1)).toMatchObject({ area: '784', age: '3', period: '2025', value: null, status: '..' });
		expect({ updated, extension }).toEqual({ updated: '2025-05-20T05:00:00Z', extension: 'json' });
		expect(queries).toHaveLength(1);
		expect(queries[0]?.response.format).toBe('json-stat2');
	});

	it('is asked for by codes and by texts, without the dots that tell levels apart', async () => {
		const select: Select = {
			Elukoht: { texts: ['Tallinn', ' Kogu  Eesti'] },
			Vanus: { codes: ['2', '0'] },
			Aasta: '*'
		};
		const { records } = await pullRecords({}, select);
		expect(records.map(({ area, age, period }) => `${area} ${age} ${period}`)).toEqual([
			'1 0 2024',
			'1 0 2025',
			'1 2 2024',
			'1 2 2025',
			'784 0 2024',
			'784 0 2025',
			'784 2 2024',
			'784 2 2025'
		]);
	});

	it('is the same bytes every time, however it was divided', async () => {
		const whole = await pullRecords({});
		const divided = await pullRecords({ config: config(7) });
		expect(divided.queries.length).toBeGreaterThan(4);
		expect(new TextDecoder().decode(divided.bytes)).toBe(new TextDecoder().decode(whole.bytes));
	});

	it('is divided along its longest dimension, and further where that is not enough', async () => {
		const { queries, records, lines } = await pullRecords({ config: config(4) });
		expect(queries.map(sizeOf).every((cells) => cells <= 4)).toBe(true);
		expect(queries.map(sizeOf).reduce((sum, cells) => sum + cells, 0)).toBe(30);
		expect(records.filter(({ status }) => status === '..')).toHaveLength(2);
		expect(lines).toEqual(['age-rv0240: RV0240: 30 cells in 10 queries']);
	});

	it('is divided into halves where the server allows less than it says', async () => {
		const whole = await pullRecords({});
		const { queries, records } = await pullRecords({ config: config(1000), limit: 8 });
		expect(records).toEqual(whole.records);
		expect(queries.map(sizeOf).filter((cells) => cells > 8)).toEqual([30, 12]);
	});

	it('is put together by codes where the server answers in another order than it was asked', async () => {
		const turned = [...variables]
			.reverse()
			.map((variable) => ({ ...variable, values: [...variable.values].reverse() }));
		const { records } = await pullRecords({
			change: ({ updated }, _, { query }) => {
				const reversed = query.map(({ code, selection }) => {
					return { code, selection: { ...selection, values: selection.values.toReversed() } };
				});
				return dataset({ query: reversed, response: { format: 'json-stat2' } }, updated, turned);
			}
		});
		expect(records).toEqual((await pullRecords({})).records);
	});

	it('may come with a dimension that was left out, as its total', async () => {
		const { records } = await pullRecords(
			{
				change: (given) => ({
					...given,
					id: [...given.id, 'Vanus'],
					size: [...given.size, 1],
					dimension: { ...given.dimension, Vanus: { category: { index: ['all'] } } }
				})
			},
			{ Elukoht: '*', Aasta: '*' }
		);
		expect(records).toHaveLength(6);
	});

	it('may be sparse', async () => {
		const sparse = ({ value, ...rest }: ReturnType<typeof dataset>) => ({
			...rest,
			value: Object.fromEntries(value.flatMap((number, place) => (number === null ? [] : [[place, number]])))
		});
		const { records } = await pullRecords({ change: sparse });
		expect(records).toEqual((await pullRecords({})).records);
	});

	it.each([
		['refused', answer(404)],
		['a page', answer(200, '<html>')],
		['a folder', answer(200, '[]')],
		['nonsense', answer(200, '{"maxValues":0,"maxCalls":-1,"timeWindow":10}')]
	])('is asked for within the usual limits where those of the server are %s', async (_, given) => {
		const { lines, records } = await pullRecords({ config: given });
		expect(records).toHaveLength(30);
		expect(lines[0]).toMatch(/^age-rv0240: .*: no limits are told .*; the usual ones are kept$/);
	});
});

describe('a table that has not changed', () => {
	const since = { updated: '2025-05-20T05:00:00Z', etag: null };

	it('is told by one cell of it', async () => {
		const { pulled, queries } = await pullTable({}, all, since);
		expect(pulled).toEqual({ kind: 'unchanged' });
		expect(queries.map(sizeOf)).toEqual([1]);
	});

	it('is read in full when it has', async () => {
		const { pulled, queries } = await pullTable({}, all, { ...since, updated: '2024-05-20T05:00:00Z' });
		expect(pulled.kind).toBe('bytes');
		expect(queries.map(sizeOf)).toEqual([1, 30]);
	});

	it('is read in full when it does not say when it changed', async () => {
		const { pulled } = await pullTable({ change: ({ updated: _, ...rest }) => rest }, all, since);
		expect(pulled).toMatchObject({ kind: 'bytes', updated: null });
	});
});

describe('a table that changes while it is read', () => {
	it('is read once more from the start', async () => {
		const updated = (query: number) => (query < 3 ? '2024-05-20T05:00:00Z' : '2025-05-20T05:00:00Z');
		const { records, updated: seen, queries, lines } = await pullRecords({ config: config(10), updated });
		expect({ seen, queries: queries.length, records: records.length }).toEqual({
			seen: '2025-05-20T05:00:00Z',
			queries: 8,
			records: 30
		});
		expect(lines[1]).toBe(
			'age-rv0240: RV0240: it changed from 2024-05-20T05:00:00Z to 2025-05-20T05:00:00Z while it was read; read once more from the start'
		);
	});

	it('is given up when it changes again', async () => {
		await expect(pullTable({ config: config(10), updated: (query) => `state ${query}` })).rejects.toThrow(
			`${address}: one state of the table is expected, but it changed from state 3 to state 4 while it was read, twice`
		);
	});
});

describe('a large table', () => {
	it('of 600,000 cells is joined from parts in little time', async () => {
		const codes = (length: number) => Array.from({ length }, (_, place) => String(place));
		const wide = [500, 1200].map((length, place) => ({
			code: `d${place}`,
			text: '',
			values: codes(length),
			valueTexts: codes(length)
		}));
		const server = await serve((asked, response) => {
			if (asked.method === 'GET') return answer(200, JSON.stringify({ title: '', variables: wide }))(asked, response);
			const { query } = parseQuery(asked);
			const [rows = [], columns = []] = query.map(({ selection }) => selection.values);
			const dimension = (index: string[]) => ({ category: { index } });
			const value = rows.flatMap((row) => columns.map((column) => Number(row) * 1200 + Number(column)));
			const given = {
				class: 'dataset',
				id: ['d0', 'd1'],
				size: [rows.length, columns.length],
				dimension: { d0: dimension(rows), d1: dimension(columns) },
				value
			};
			return answer(200, JSON.stringify(given))(asked, response);
		});
		const puller = createPuller({ mirror: server.mirror, wait: async () => undefined });
		const pulled = await puller.pull(
			{ id: 'a' },
			{ kind: 'pxweb', base, table: 'RV0240', select: { d0: '*', d1: '*' } },
			null
		);
		if (pulled.kind !== 'bytes') throw new Error('bytes are expected');
		const table = readJsonStat(pulled.bytes);
		expect(server.asked).toHaveLength(8);
		expect(
			Array.from({ length: table.cells }, (_, cell) => table.value(cell)).every((value, cell) => value === cell)
		).toBe(true);
	});
});
