import { describe, expect, it } from 'vitest';
import { indicators, observations, smallRelease } from '../../tests/fixtures/small-release.ts';

describe('a release', () => {
	it('is named by the day of its snapshot and by everything in it', async () => {
		const { catalog } = await smallRelease();
		expect(catalog.release).toMatch(/^2026-11-22-[0-9a-f]{8}$/);
		const other = await smallRelease(observations.map((row) => ({ ...row, value: row.value === 3 ? 4 : row.value })));
		expect(other.catalog.release).not.toBe(catalog.release);
		expect(other.catalog.tables.areas).toBe(catalog.tables.areas);
	});

	it('names every file in the catalog, and has every file that the catalog names', async () => {
		const { catalog, files } = await smallRelease();
		const { tables, boundaries, answers } = catalog;
		const named = [
			tables.areas,
			tables.formerAreas,
			...Object.values(tables.observations),
			...Object.values(boundaries),
			...Object.values(answers)
		];
		expect(named.sort()).toEqual([...files.keys()].sort());
	});

	it('bakes the lists, a profile of each area, each indicator, and two comparisons', async () => {
		const { catalog } = await smallRelease();
		expect(Object.keys(catalog.answers)).toEqual([
			'area-list',
			'area-profile/0001',
			'area-profile/0101',
			'area-profile/0102',
			'area-profile/EE',
			'former-area-list',
			'indicator-change/population/2018/2020',
			'indicator-change/population/2018/2023',
			...indicators.map(({ id }) => `indicator-observations/${id}`).sort()
		]);
	});
});
