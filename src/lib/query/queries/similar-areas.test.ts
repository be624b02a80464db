import { beforeAll, describe, expect, it } from 'vitest';
import { openWasm } from '../../../../tests/fixtures/wasm-connection.ts';
import { columnsOf } from '../columns.ts';
import { answer, loadTables, type Connection } from '../connection.ts';
import { similarAreas } from './similar-areas.ts';

/** Municipalities that do not exist, with residents that double from one to the next, and a wage. */
const made = [
	{ code: '0101', population: 1000, wage: 1000 },
	{ code: '0102', population: 2000, wage: 1000 },
	{ code: '0103', population: 4000, wage: 1200 },
	{ code: '0104', population: 8000, wage: null },
	{ code: '0105', population: 16_000, wage: 1000 }
];
const areaNames = ['code', 'level', 'name', 'kind', 'slug', 'parent'] as const;
const later = ['valid_from', 'valid_to', 'successor', 'former_code', 'registry_code'] as const;

let connection: Connection;

function observation(indicator: string, area: string, period: string, value: number | null, status = 'A') {
	return { indicator, area, period, value, status: value === null ? 'O' : status, source: 'made', caveat: null };
}

beforeAll(async () => {
	const areas = [...made.map(({ code }) => ({ code, level: 'municipality' })), { code: '0001', level: 'county' }].map(
		({ code, level }) => ({
			...{ code, level, name: code, kind: null, slug: code, parent: null },
			...{ valid_from: null, valid_to: null, successor: null, former_code: null, registry_code: null }
		})
	);
	const observations = [
		...made.flatMap(({ code, population, wage }) => [
			observation('population', code, '2022', 1),
			observation('population', code, '2023', population),
			observation('population-65-plus-share', code, '2023', 20),
			observation('wage-median', code, '2023', wage, 'sample')
		]),
		observation('population', '0101', '2024', 5),
		observation('population', '0001', '2023', 1_000_000)
	];
	connection = await openWasm();
	await loadTables(connection, {
		areas: columnsOf([...areaNames, ...later], areas),
		observations: columnsOf(['indicator', 'area', 'period', 'value', 'status', 'source', 'caveat'], observations)
	});
}, 60_000);

/** Population, density, age, migration, wage, income: of these the made country has the first, the third and the fifth. */
const ask = (area: string, weights: string) => answer(connection, similarAreas, { area, weights });
const places = async (area: string, weights: string) => [
	...new Map((await ask(area, weights)).map((row) => [row.area, row.distance]))
];

describe('similar municipalities', () => {
	it('are as far as their attributes in standard deviations, residents as logarithms', async () => {
		// Doublings 0, 1, 2, 3, 4 have a standard deviation of √2.
		expect(await places('0101', '1-0-0-0-0-0')).toEqual([
			['0102', 0.707],
			['0103', 1.414],
			['0104', 2.121],
			['0105', 2.828]
		]);
	});

	it('are nearer or farther as an attribute weighs, and are left out where it weighs and they have no figure', async () => {
		expect(await places('0101', '0-0-0-0-1-0')).toEqual([
			['0102', 0],
			['0105', 0],
			['0103', 2.309]
		]);
		expect(await places('0101', '2-0-0-0-0-0')).toContainEqual(['0102', 1]);
	});

	it('come with the part of each attribute in the distance, of the newest year that most have', async () => {
		const rows = (await ask('0101', '1-1-1-1-1-1')).filter(({ area }) => area === '0103');
		expect(rows.map(({ indicator, period, own, value, share }) => [indicator, period, own, value, share])).toEqual([
			['population', '2023', 1000, 4000, 0.273],
			['population-65-plus-share', '2023', 20, 20, 0],
			['wage-median', '2023', 1000, 1200, 0.727]
		]);
		expect(rows.map(({ status }) => status)).toEqual(['A', 'A', 'sample']);
	});

	it('share a place where they are equally far, and have no parts where there is no distance', async () => {
		const rows = await ask('0101', '0-0-0-0-1-0');
		expect(rows.filter(({ indicator }) => indicator === 'population').map(({ area, place }) => [area, place])).toEqual([
			['0102', 1],
			['0105', 1],
			['0103', 3]
		]);
		expect(rows[0]?.share).toBe(null);
	});

	it.each([
		['0101', '0-0-0-0-0-0'],
		['0101', '-1-1-1-1-1-1'],
		['0101', '1-1'],
		['0101', 'one'],
		['0001', '1-1-1-1-1-1'],
		['9999', '1-1-1-1-1-1'],
		['0104', '0-0-0-0-1-0']
	])('are none where nothing can be compared: %s, %s', async (area, weights) => {
		expect(await ask(area, weights)).toEqual([]);
	});
});
