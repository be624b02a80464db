import { describe, expect, it } from 'vitest';
import { observeLive, pulled } from '../../tests/fixtures/live-rows.ts';
import { factsOnly, pick, withSamples } from '../../tests/fixtures/observed.ts';
import { healthLo01 } from '../sources/health-lo01.ts';
import { populationRv0291u } from '../sources/population-rv0291u.ts';
import { trafficAccidentRate, trafficAccidents } from './health.ts';

describe('traffic accidents', () => {
	const live = [
		pulled(healthLo01, [
			{ area: '0141', period: '2024', value: 9, status: 'A' },
			{ area: '0037', period: '2024', value: 600, status: 'A' }
		]),
		pulled(populationRv0291u, [{ area: '0141', period: '2024', value: 6000, status: 'A' }])
	];

	it('are counted by municipality and county', async () => {
		const accidents = await observeLive(trafficAccidents, live);
		expect(accidents.at('0141', '2024')).toMatchObject({ value: 9, status: 'A', source: 'health-lo01' });
		expect(accidents.at('0037', '2024')?.value).toBe(600);
	});

	it('are a rate per 1,000 residents', async () => {
		expect((await observeLive(trafficAccidentRate, live)).at('0141', '2024')).toMatchObject({
			value: 1.5,
			caveat: 'january-population'
		});
	});

	it('are sampled whole and never negative, more where more people live', () => {
		const made = withSamples.filter(({ indicator, value }) => indicator === 'traffic-accidents' && value !== null);
		expect(made.length).toBeGreaterThan(500);
		expect(made.filter(({ value }) => !Number.isInteger(value) || Number(value) < 0)).toEqual([]);
		expect(Number(pick('traffic-accidents', '0784', '2020').value)).toBeGreaterThan(
			Number(pick('traffic-accidents', '0141', '2020').value)
		);
		expect(factsOnly.filter(({ indicator }) => indicator === 'traffic-accidents')).toEqual([]);
	});
});
