import { describe, expect, it } from 'vitest';
import { observeLive, pulled } from '../../tests/fixtures/live-rows.ts';
import { areas, factsOnly, pick, withSamples } from '../../tests/fixtures/observed.ts';
import { birthsRv112u } from '../sources/births-rv112u.ts';
import { vitalEvents2023 } from '../sources/vital-events-2023.ts';
import { births } from './vital-events.ts';

describe('births and deaths', () => {
	it.each([
		['births', 10_949],
		['deaths', 16_002]
	])('add up to the known national total of %s in 2023', (indicator, total) => {
		expect(pick(indicator, 'EE', '2023')).toMatchObject({
			value: total,
			status: 'inferred',
			source: 'vital-events-2023',
			caveat: 'year-inferred'
		});
	});

	it('are facts in 2023 and sample figures before', () => {
		expect(pick('births', '0689', '2023')).toMatchObject({ value: 1, status: 'inferred' });
		expect(pick('births', '0784', '2022')).toMatchObject({ status: 'sample', source: 'sample', caveat: null });
	});

	it('begin with the known year when there are no sample figures', () => {
		expect(new Set(factsOnly.filter(({ indicator }) => indicator === 'births').map(({ period }) => period))).toEqual(
			new Set(['2023'])
		);
	});

	it('are sampled near the rate of the known year, so that totals are plausible', () => {
		for (const period of ['2018', '2019', '2020']) {
			expect(Number(pick('birth-rate', 'EE', period).value)).toBeGreaterThan(8);
			expect(Number(pick('birth-rate', 'EE', period).value)).toBeLessThan(12);
			expect(Number(pick('death-rate', 'EE', period).value)).toBeGreaterThan(10);
			expect(Number(pick('death-rate', 'EE', period).value)).toBeLessThan(14);
		}
	});

	it('are whole and never negative, sampled or not', () => {
		const counts = withSamples.filter(({ indicator, value }) => /^(births|deaths)$/.test(indicator) && value !== null);
		expect(counts.length).toBe(2 * 8 * areas.length);
		expect(counts.filter(({ value }) => !Number.isInteger(value) || Number(value) < 0)).toEqual([]);
	});
});

describe('births from the publisher', () => {
	it('come before those whose year was inferred', async () => {
		const { at } = await observeLive(births, [
			pulled(birthsRv112u, [
				{ area: '0141', period: '2023', value: 47, status: 'A' },
				{ area: 'EE', period: '2023', value: 10_949, status: 'A' }
			]),
			pulled(vitalEvents2023, [
				{ area: '0141', period: '2023', births: 48, deaths: 71 },
				{ area: '0198', period: '2023', births: 170, deaths: 90 }
			])
		]);
		expect(at('0141', '2023')).toMatchObject({ value: 47, status: 'A', source: 'births-rv112u', caveat: null });
		expect(at('0198', '2023')).toMatchObject({ value: 170, status: 'inferred', caveat: 'year-inferred' });
		expect(at('EE', '2023')).toMatchObject({ value: 10_949, status: 'A' });
	});
});

describe('natural increase', () => {
	it('is births less deaths', () => {
		expect(pick('natural-increase', 'EE', '2023')).toMatchObject({ value: -5053, status: 'inferred' });
		expect(pick('natural-increase', '0653', '2023').value).toBe(317 - 79);
	});

	it('made from sample figures is a sample figure', () => {
		const { value, status } = pick('natural-increase', '0663', '2020');
		expect(status).toBe('sample');
		expect(value).toBe(Number(pick('births', '0663', '2020').value) - Number(pick('deaths', '0663', '2020').value));
	});
});

describe('vital rates', () => {
	it('are per 1,000 residents on 1 January, and tell of the break when it counts', () => {
		expect(pick('birth-rate', '0663', '2023')).toMatchObject({ status: 'B', caveat: 'residence-reset-inferred' });
		expect(pick('birth-rate', '0663', '2023').value).toBeCloseTo((1000 * 111) / 15_614, 3);
		expect(pick('death-rate', '0663', '2019')).toMatchObject({ status: 'sample', caveat: 'january-population' });
	});

	it('are missing where the population is', () => {
		expect(pick('birth-rate', '0663', '2021')).toMatchObject({ value: null, status: 'O' });
		expect(pick('natural-increase-rate', 'EE', '2017')).toMatchObject({ value: null, status: 'O' });
	});
});
