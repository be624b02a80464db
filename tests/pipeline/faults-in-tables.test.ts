import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shapefileZip } from '../fixtures/shapefile.ts';
import {
	deathsIn2024,
	expectFresh,
	expectStale,
	openThreeNights,
	places,
	settlementsFile,
	withCategories
} from '../fixtures/three-nights.ts';
import { municipalityZip } from '../publishers/made-boundaries.ts';
import type { PxTable } from '../publishers/px-table.ts';
import { revised } from '../publishers/world.ts';

let three: Awaited<ReturnType<typeof openThreeNights>>;
beforeAll(async () => {
	three = await openThreeNights();
});
afterAll(() => three.publishers.close());

/** The table with a further area, which has a figure everywhere. */
function withArea(table: PxTable, code: string, text: string): PxTable {
	return {
		...withCategories(table, places, (all) => [...all, { code, text }]),
		cell: (codes) => (codes.includes(code) ? { value: 1 } : table.cell(codes))
	};
}

/** The table with another code for an area. */
function renumbered(table: PxTable, name: string, code: string): PxTable {
	const areas = table.dimensions.find((one) => one.code === places)?.categories ?? [];
	const old = areas.find(({ text }) => text.includes(name))?.code ?? '';
	return {
		...withCategories(table, places, (all) => all.map((one) => (one.code === old ? { ...one, code } : one))),
		cell: (codes) => table.cell(codes.map((one) => (one === code ? old : one)))
	};
}

const lastThreeYears = (table: PxTable) => withCategories(table, 'Aasta', (years) => years.slice(-3));

describe('a table that has changed its shape', () => {
	const shapes: [string, (table: PxTable) => PxTable, RegExp][] = [
		[
			'a dimension has another name',
			(table) => ({
				...table,
				dimensions: table.dimensions.map((one) => (one.code === places ? { ...one, code: 'Haldusüksus' } : one))
			}),
			/RV49U: the dimension "Haldusüksus\/Asustuspiirkonna liik" is not there; there are .*"Haldusüksus"/
		],
		[
			'there is an area that nobody knows',
			(table) => withArea(table, 'Z9', '..Kaugküla vald'),
			/^deaths-rv49u: RV49U, .*: category Z9 "\.\.Kaugküla vald" is an area that is not known/
		],
		[
			'an area has vanished',
			(table) => withCategories(table, places, (all) => all.filter(({ text }) => !text.includes('Saku vald'))),
			/^deaths-rv49u: RV49U, .*: there is no category for 0719 Saku vald/
		],
		['an area stands twice', (table) => withArea(table, 'Z9', '..Anija vald'), /^deaths-rv49u: RV49U, .*Z9/],
		[
			'a sign is new',
			(table) => revised(table, deathsIn2024('Anija vald'), { value: null, sign: 'zz' }, table.updated),
			/^deaths-rv49u: RV49U, .*: the sign "zz" beside no value is not known/
		],
		['rows are gone', lastThreeYears, /^deaths-rv49u: 570 of 855 rows are gone/]
	];
	it.each(shapes)('keeps its last good figures: %s', async (_, change, says) => {
		expectStale(await three.deaths(() => three.publish(change)), says);
	});

	it('is taken though rows are gone when a person has looked at it', async () => {
		const { during } = await three.deaths(() => three.publish(lastThreeYears), { accept: true });
		expect(during).toMatchObject({ exitCode: 0, complaints: [], state: { state: 'fresh', rows: 285 } });
	});

	const alike: [string, (table: PxTable) => PxTable][] = [
		['an area has another code', (table) => renumbered(table, 'Anija vald', '9141')],
		['only those cells are told that have a value', (table) => ({ ...table, sparse: true })]
	];
	it.each(alike)('is read as before: %s', async (_, change) => {
		const told = await three.deaths(() => three.publish(change));
		expectFresh(told);
		expect(told.during.rows).toEqual(told.after.rows);
	});

	it('tells a missing value with its reason, and without one', async () => {
		const missing: [name: string, sign: string | undefined][] = [
			['Anija vald', undefined],
			['Rae vald', '..'],
			['Saku vald', 'x'],
			['Kose vald', '-']
		];
		const told = await three.deaths(() =>
			three.publish((table) =>
				missing.reduce((one, [name, sign]) => {
					const cell = sign === undefined ? { value: null } : { value: null, sign };
					return revised(one, deathsIn2024(name), cell, one.updated);
				}, table)
			)
		);
		expectFresh(told);
		const row = (area: string, value: number | null, status: string) => ({ area, period: '2024', value, status });
		expect(told.during.rows).toEqual(
			expect.arrayContaining([
				row('0141', null, 'O'),
				row('0653', null, 'M'),
				row('0719', null, 'Q'),
				row('0338', 0, 'A')
			])
		);
	});
});

describe('a list that does not hold together', () => {
	it('has an entry twice', async () => {
		const { publishers, original } = three;
		const { systems } = original;
		const told = await three.nights(
			'riha',
			() => publishers.changeWorld((world) => ({ ...world, systems: [...systems, ...systems.slice(0, 1)] })),
			{ mend: () => publishers.changeWorld((world) => ({ ...world, systems: systems.slice(1) })) }
		);
		expectStale(told, /riha\.ee.*the entry 1000 came twice/);
	});

	it('has a row twice', async () => {
		const [one] = three.original.municipalities;
		const ring: [number, number][] = [
			[600_000, 6_500_000],
			[600_000, 6_500_090],
			[600_090, 6_500_090],
			[600_000, 6_500_000]
		];
		const settlement = {
			fields: { ANIMI: 'Ülejõe küla', AKOOD: '2000', TYYP: '8', OKOOD: one?.code ?? '' },
			rings: [ring]
		};
		const wrong = () => three.publishFile(settlementsFile, shapefileZip([settlement, settlement]));
		const told = await three.nights('settlements', wrong, { mend: three.publishFewer });
		expectStale(told, /^settlements: row 2, code: 2000 stands already in row 1/);
	});
});

describe('the division of the country', () => {
	const file = 'geoportaal.maaamet.ee/docs/haldus_asustus/omavalitsus_shp.zip';
	const publish = (zip: Uint8Array) => () => three.publishFile(file, zip);

	it('stays as it was when a municipality has vanished and nobody said what it became', async () => {
		const without = municipalityZip('0250', ({ ONIMI }) => ONIMI !== 'Anija vald');
		const told = await three.nights('boundaries', publish(without), { mend: publish(municipalityZip('0251')) });
		expectStale(told, /^boundaries: Anija vald \(0141\) is gone/);
	});

	it('takes a municipality under a new code', async () => {
		expectFresh(await three.nights('boundaries', publish(municipalityZip('0251'))));
	});
});
