import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFigureFiles, type Figure } from '../../tests/fixtures/figure-files.ts';
import { compareReleases } from './changes.ts';

let files: Awaited<ReturnType<typeof openFigureFiles>>;
beforeAll(async () => {
	files = await openFigureFiles();
});
afterAll(() => files.close());

async function compare(before: readonly Figure[], after: readonly Figure[], order = ['births', 'population']) {
	return compareReleases([await files.write(before)], [await files.write(after)], order);
}

describe('compareReleases', () => {
	it('finds no change between a release and itself', async () => {
		const figures: Figure[] = [
			['population', '0101', '2020', 300],
			['population', '0102', '2020', null]
		];
		const nothing = { counts: { added: 0, removed: 0, revised: 0 }, indicators: [], values: [] };
		expect(await compare(figures, figures)).toEqual(nothing);
		expect(await compareReleases([], [], ['population'])).toEqual(nothing);
	});

	it('tells figures that came, went and changed, with what they were', async () => {
		const { counts, values } = await compare(
			[
				['population', '0101', '2019', 299],
				['population', '0101', '2020', 300, 'P'],
				['population', '0101', '2021', 301]
			],
			[
				['population', '0101', '2020', 310],
				['population', '0101', '2021', 301, 'B'],
				['population', '0101', '2022', 302]
			]
		);
		const of = { indicator: 'population', area: '0101' };
		expect(counts).toEqual({ added: 1, removed: 1, revised: 1 });
		expect(values).toEqual([
			{ ...of, period: '2020', before: 300, beforeStatus: 'P', after: 310, afterStatus: 'A' },
			{ ...of, period: '2019', before: 299, beforeStatus: 'A', after: null, afterStatus: null },
			{ ...of, period: '2022', before: null, beforeStatus: null, after: 302, afterStatus: 'A' }
		]);
	});

	it('takes for revised what got a figure, or lost it and says why', async () => {
		const { counts, values } = await compare(
			[
				['births', '0101', '2020', null],
				['births', '0102', '2020', 4]
			],
			[
				['births', '0101', '2020', 5],
				['births', '0102', '2020', null, 'Q']
			]
		);
		expect(counts).toEqual({ added: 0, removed: 0, revised: 2 });
		expect(values.map(({ before, after, afterStatus }) => [before, after, afterStatus])).toEqual([
			[null, 5, 'A'],
			[4, null, 'Q']
		]);
	});

	it('takes a missing figure that comes or goes for no change', async () => {
		const { counts } = await compare([['births', '0101', '2020', null]], [['births', '0102', '2020', null, 'M']]);
		expect(counts).toEqual({ added: 0, removed: 0, revised: 0 });
	});

	it('compares no sample figure, on either side', async () => {
		const { counts, values } = await compare(
			[
				['births', '0101', '2020', 5, 'sample'],
				['births', '0102', '2020', 5, 'sample'],
				['births', '0103', '2020', 5]
			],
			[
				['births', '0101', '2020', 9],
				['births', '0102', '2020', 9, 'sample'],
				['births', '0103', '2020', 9, 'sample']
			]
		);
		expect(counts).toEqual({ added: 1, removed: 1, revised: 0 });
		expect(values.map(({ area }) => area)).toEqual(['0103', '0101']);
	});

	it('takes what only rounding tells apart for the same', async () => {
		const { counts } = await compare(
			[
				['share', '0101', '2020', 0.1 + 0.2],
				['share', '0102', '2020', 3e9]
			],
			[
				['share', '0101', '2020', 0.3],
				['share', '0102', '2020', 3e9 + 1]
			]
		);
		expect(counts.revised).toBe(0);
		const beyond = await compare([['share', '0101', '2020', 0.3]], [['share', '0101', '2020', 0.3 + 2e-9]]);
		expect(beyond.counts.revised).toBe(1);
	});

	it('counts by indicator in the order of the catalog, and last what the catalog has no more', async () => {
		const { indicators } = await compare(
			[['former', '0101', '2020', 1]],
			[
				['births', '0101', '2020', 5],
				['population', '0101', '2020', 300],
				['population', '0102', '2020', 100]
			],
			['population', 'births', 'without-figures']
		);
		expect(indicators).toEqual([
			{ indicator: 'population', counts: { added: 2, removed: 0, revised: 0 } },
			{ indicator: 'births', counts: { added: 1, removed: 0, revised: 0 } },
			{ indicator: 'former', counts: { added: 0, removed: 1, revised: 0 } }
		]);
	});

	it('tells the largest revision first, whatever the unit', async () => {
		const areas = ['0101', '0102', '0103', '0104'];
		const at = (values: number[]) =>
			values.map((value, index): Figure => ['births', areas[index] ?? '', '2020', value]);
		const { values } = await compare(
			[...at([1000, 10, 0, -4]), ['population', '0101', '2020', 50_000]],
			[...at([1100, 5, 3, 4]), ['population', '0101', '2020', 10_000]]
		);
		expect(values.map(({ indicator, area }) => `${indicator} ${area}`)).toEqual([
			'births 0104',
			'births 0103',
			'population 0101',
			'births 0102',
			'births 0101'
		]);
	});

	it('counts all changes, and tells five hundred: revised before removed before added', async () => {
		const year = (from: number, length: number, value: number, period: string) =>
			Array.from({ length }, (_, index): Figure => ['births', String(from + index), period, value]);
		const { counts, values } = await compare(
			[...year(1000, 400, 7, '2019'), ...year(1000, 300, 10, '2020')],
			[...year(1000, 300, 11, '2020'), ...year(1000, 600, 12, '2021')]
		);
		expect(counts).toEqual({ added: 600, removed: 400, revised: 300 });
		expect(values).toHaveLength(500);
		expect(values.findIndex(({ period }) => period === '2019')).toBe(300);
		expect(values.slice(300).every(({ period }) => period === '2019')).toBe(true);
	});

	it('reads all files of a release as one', async () => {
		const one = await files.write([['births', '0101', '2020', 1]]);
		const other = await files.write([['population', '0101', '2020', 2]]);
		expect((await compareReleases([one, other], [other], ['births', 'population'])).counts.removed).toBe(1);
	});

	it('names the file that is damaged', async () => {
		const damaged = join(files.folder, 'damaged.parquet');
		await writeFile(damaged, 'PAR1 but no more');
		await expect(compareReleases([damaged], [], [])).rejects.toThrow(/damaged\.parquet/);
	});
});
