import { describe, expect, it } from 'vitest';
import type { CatalogIndicator } from '../../../model/catalog.ts';
import type { ProfileRow } from '../../../query/queries/area-profile.ts';
import { keyIndicators, sideBySide, type Series } from './side-by-side.ts';

const population = { id: 'population', unit: 'persons', decimals: 0, categories: null } as CatalogIndicator;
const share = { ...population, id: 'share', unit: 'percent', decimals: 1 } as CatalogIndicator;

function row(period: number, value: number | null, status: ProfileRow['status'] = 'A'): ProfileRow {
	const others = { county: null, countyStatus: null, country: null, countryStatus: null };
	const rank = { rank: null, rankSample: false, ranked: 0 };
	const origin = { source: 'by-hand', caveat: null };
	return { indicator: 'population', period: String(period), value, status, ...origin, ...others, ...rank };
}

function series(indicator: CatalogIndicator, ...rows: ProfileRow[]): Series {
	return new Map([[indicator.id, rows]]);
}

describe('figures side by side', () => {
	const own = series(population, row(2018, 100), row(2019, 110), row(2020, 120));

	it('are of the newest year that all have, and not of one after the period', () => {
		const other = series(population, row(2018, 300), row(2019, 310), row(2020, null));
		expect(sideBySide(population, own, [other], '2020').period).toBe('2019');
		expect(sideBySide(population, own, [other], '2018').period).toBe('2018');
		expect(sideBySide(population, own, [other], '2017').period).toBe(null);
	});

	it('tell how much more each has than the page’s own, and which are sample figures', () => {
		const [more, less] = [series(population, row(2020, 150)), series(population, row(2020, 90, 'sample'))];
		expect(sideBySide(population, own, [more, less], '2020')).toMatchObject({
			own: { value: 120, difference: null, sample: false },
			others: [
				{ value: 150, difference: 30, sample: false },
				{ value: 90, difference: -30, sample: true }
			]
		});
	});

	it('do not differ where they are the same as they are rounded', () => {
		const [ours, theirs] = [series(share, row(2020, 10.04)), series(share, row(2020, 9.96))];
		expect(sideBySide(share, ours, [theirs], '2020').others[0]?.difference).toBe(0);
	});

	it('have no difference where values are kinds', () => {
		const kinds = { ...population, categories: [] };
		expect(sideBySide(kinds, own, [own], '2020').own.difference).toBe(null);
		const other = series(population, row(2020, 1));
		expect(sideBySide(kinds, own, [other], '2020').others[0]).toMatchObject({ value: 1, difference: null });
	});

	it('are missing where an area knows nothing of the indicator', () => {
		expect(sideBySide(population, own, [new Map()], '2020')).toMatchObject({
			period: null,
			own: { value: null },
			others: [{ value: null, difference: null }]
		});
	});
});

describe('key indicators', () => {
	it('tell money as the view does', () => {
		expect(keyIndicators({ perResident: false, constantPrices: false })).toContain('budget-debt');
		expect(keyIndicators({ perResident: true, constantPrices: true })).toContain(
			'budget-debt-per-resident-constant-prices'
		);
	});
});
