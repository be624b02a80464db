import { describe, expect, it } from 'vitest';
import { areas, indicators, rows, smallRelease } from '../../tests/fixtures/small-release.ts';

describe('a release', () => {
	it('is named by the day of its making and by its figures', async () => {
		const { catalog } = await smallRelease();
		expect(catalog.release).toMatch(/^2026-11-22-[0-9a-f]{8}$/);
		expect((await smallRelease()).catalog.release).toBe(catalog.release);
		const other = await smallRelease(rows.map((row) => ({ ...row, value: row.value === 290 ? 292 : row.value })));
		expect(other.catalog.release).not.toBe(catalog.release);
		expect(other.catalog.tables.areas).toBe(catalog.tables.areas);
	});

	it('names every file in the catalog, and has every file that the catalog names', async () => {
		const { catalog, files } = await smallRelease();
		const { tables, boundaries, answers, status } = catalog;
		const named = [
			tables.areas,
			tables.formerAreas,
			tables.contacts,
			...Object.values(tables.observations),
			...Object.values(tables.breakdowns),
			...Object.values(boundaries),
			...Object.values(answers),
			status
		];
		expect(named.sort()).toEqual([...files.keys()].sort());
	});

	it('bakes the lists, everything of each area and of each indicator, and two comparisons', async () => {
		const { catalog } = await smallRelease();
		const codes = areas.map(({ code }) => code).sort();
		const compared = codes.filter((code) => code.startsWith('01'));
		expect(Object.keys(catalog.answers)).toEqual([
			'area-list',
			...codes.map((code) => `area-parts/${code}`),
			...codes.map((code) => `area-profile/${code}`),
			'contact-list',
			'former-area-list',
			'indicator-change/population/2018/2020',
			'indicator-change/population/2018/2023',
			...indicators.map(({ id }) => `indicator-observations/${id}`).sort(),
			...compared.map((code) => `similar-areas/${code}/1-1-1-1-1-1`)
		]);
	});
});
