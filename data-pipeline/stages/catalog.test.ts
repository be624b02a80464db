import { describe, expect, it } from 'vitest';
import type { Observation } from '#lib/model/observation.ts';
import type { IndicatorDefinition } from '../define.ts';
import { areas, indicators } from '../../tests/fixtures/small-release.ts';
import { catalogIndicator } from './catalog.ts';
import { placesOf } from './places.ts';

const population = indicators.find(({ id }) => id === 'population') as IndicatorDefinition;

function observed(area: string, period: string, value: number | null, status: 'A' | 'sample' = 'A'): Observation {
	const known = { indicator: 'population', area, period, source: 'small', caveat: null };
	return value === null ? { ...known, value, status: 'O' } : { ...known, value, status };
}

const observations = [
	observed('EE', '2019', 400),
	observed('0101', '2018', 300),
	observed('0101', '2023', 290),
	observed('0102', '2018', null),
	observed('0102', '2020', null)
];

function listed(rows: readonly Observation[], parted: readonly 'age'[] = []) {
	return catalogIndicator(population, rows, new Set(parted), placesOf(areas));
}

describe('an indicator in the catalog', () => {
	it('lists the periods in which some area has a value, ascending', () => {
		expect(listed(observations).periods).toEqual(['2018', '2019', '2023']);
	});

	it('opens its map at the newest period with a value for half of the municipalities', () => {
		expect(listed(observations)).toMatchObject({ mapPeriod: '2023' });
		expect(listed(observations.filter(({ period }) => period !== '2023'))).toMatchObject({ mapPeriod: '2018' });
	});

	it('has no period for a map when no municipality has a value', () => {
		expect(listed(observations.filter(({ area }) => area === 'EE'))).toMatchObject({ mapPeriod: null });
	});

	it('says whether it holds a sample figure', () => {
		expect(listed(observations)).toMatchObject({ sample: false });
		expect(listed([...observations, observed('0102', '2023', 5, 'sample')])).toMatchObject({ sample: true });
	});

	it('is told by the dimensions alone of which there are parts', () => {
		expect(listed(observations).breakdowns).toEqual([]);
		expect(listed(observations, ['age']).breakdowns).toMatchObject([
			{ dimension: 'age', categories: [{ id: '0' }, { id: '100-plus' }] }
		]);
	});
});
