import { describe, expect, it } from 'vitest';
import { areas, indicators, observations } from '../../tests/fixtures/small-release.ts';
import { catalogIndicators } from './catalog.ts';

describe('the catalog', () => {
	const listed = catalogIndicators(indicators, observations, areas);
	const population = listed.find(({ id }) => id === 'population');

	it('lists the indicators in their own order', () => {
		expect(listed.map(({ id }) => id)).toEqual(indicators.map(({ id }) => id));
	});

	it('lists the periods in which some area has a value, ascending', () => {
		expect(population?.periods).toEqual(['2018', '2020', '2023']);
	});

	it('opens a map at the newest period with a value for half of the municipalities', () => {
		expect(population?.mapPeriod).toBe('2023');
		const without = observations.filter((row) => !(row.area === '0101' && row.period === '2023'));
		expect(catalogIndicators(indicators, without, areas)[0]).toMatchObject({ mapPeriod: '2020' });
	});

	it('has no period for the map of an indicator that no municipality has', () => {
		const national = observations.filter(({ area }) => area === 'EE');
		expect(catalogIndicators(indicators, national, areas)[0]).toMatchObject({ mapPeriod: null });
	});

	it('says which indicators hold a sample figure', () => {
		expect(listed.filter(({ sample }) => sample).map(({ id }) => id)).toEqual(['births']);
	});
});
