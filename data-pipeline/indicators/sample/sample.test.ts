import { describe, expect, it } from 'vitest';
import { areas, factsOnly, readRows, withSamples } from '../../../tests/fixtures/observed.ts';
import { observeAll } from '../../stages/observe.ts';
import { indicators } from '../index.ts';
import { residentsAround, wobble } from './steady.ts';

const keyOf = ({ indicator, area, period }: (typeof withSamples)[number]) => `${indicator} ${area} ${period}`;

describe('sample figures', () => {
	it('never stand where a fact does', () => {
		const all = new Map(withSamples.map((row) => [keyOf(row), row]));
		const facts = factsOnly.filter(({ value }) => value !== null);
		expect(facts.length).toBeGreaterThan(3000);
		expect(facts.filter((row) => JSON.stringify(all.get(keyOf(row))) !== JSON.stringify(row))).toEqual([]);
	});

	it('name no publisher as their source, and nothing else names theirs', () => {
		const mixed = withSamples.filter(({ status, source }) => (status === 'sample') !== (source === 'sample'));
		expect(mixed).toEqual([]);
	});

	it('are in no release for publication', () => {
		expect(factsOnly.filter(({ status }) => status === 'sample')).toEqual([]);
	});

	it('are made for these indicators alone', () => {
		const made = indicators.filter(({ sample }) => sample !== null).map(({ id }) => id);
		expect(made).toEqual([
			'population-men',
			'population-women',
			'mean-age',
			'population-0-14',
			'population-15-64',
			'population-65-plus',
			'births',
			'deaths',
			'net-migration',
			'net-migration-internal',
			'net-migration-external',
			'wage-median',
			'wage-mean',
			'employees',
			'budget-income',
			'budget-cost',
			'budget-operating-result',
			'budget-result',
			'budget-debt',
			'traffic-accidents'
		]);
	});

	it('come out the same every time', async () => {
		const again = await observeAll(indicators, readRows, { areas }, { sample: true });
		expect(again).toHaveLength(withSamples.length);
		const before = new Map(withSamples.map((row) => [keyOf(row), row]));
		expect(again.filter((row) => JSON.stringify(row) !== JSON.stringify(before.get(keyOf(row))))).toEqual([]);
	});
});

describe('wobble', () => {
	it('is the same for the same text, and spread between -1 and 1', () => {
		const values = Array.from({ length: 1000 }, (_, index) => wobble(`births 0784 ${index}`));
		expect(wobble('births 0784 7')).toBe(values[7]);
		expect(Math.min(...values)).toBeGreaterThanOrEqual(-1);
		expect(Math.max(...values)).toBeLessThan(1);
		expect(Math.abs(values.reduce((sum, value) => sum + value, 0) / values.length)).toBeLessThan(0.05);
		expect(Math.abs(wobble('births 0784 2018') - wobble('births 0784 2019'))).toBeGreaterThan(0.01);
	});
});

describe('residents around a period', () => {
	const known = factsOnly.filter(({ indicator }) => indicator === 'population');
	const ruhnu = residentsAround(known, areas).get('0689');

	it.each([
		['a known year', '2020', 131],
		['a year between two known ones', '2022', 88 + 43 / 3],
		['a year after the last', '2026', 80]
	])('are drawn from the known for %s', (_, period, residents) => {
		expect(ruhnu?.(period)).toBeCloseTo(residents, 6);
	});
});
