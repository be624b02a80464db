import { describe, expect, it } from 'vitest';
import { areas, pick } from '../../tests/fixtures/observed.ts';

const groups = ['60-64', '65-69', '70-74', '75-79', '80-84', '85-plus'];

describe('residents aged 60 and over', () => {
	it('are the sum of their age groups in every area', () => {
		for (const { code } of areas) {
			const sum = groups.reduce((total, group) => total + Number(pick(`population-${group}`, code, '2019').value), 0);
			expect([code, sum]).toEqual([code, pick('population-60-plus', code, '2019').value]);
		}
	});

	it.each([
		['Rae', '0653', 10.962],
		['Loksa', '0424', 36.7624]
	])('are a share of all residents in %s', (_, area, share) => {
		expect(pick('population-60-plus-share', area, '2019')).toMatchObject({ value: share, status: 'A' });
	});
});

describe('mean age', () => {
	it.each([
		['Loksa', '0424', '2020', 48.8],
		['Loksa', '0424', '2025', 51.4],
		['Rae', '0653', '2020', 31.8],
		['Rae', '0653', '2025', 33.3]
	])('of %s (%s) in %s is the quoted %d', (_, area, period, value) => {
		expect(pick('mean-age', area, period)).toMatchObject({ value, status: 'A', caveat: 'quoted-by-press' });
	});

	it('between two known years is a sample figure on the line between them', () => {
		expect(pick('mean-age', '0424', '2021')).toMatchObject({ value: 49.3, status: 'sample', source: 'sample' });
	});

	it('is sampled higher where more people are aged 60 and over', () => {
		const age = (area: string) => Number(pick('mean-age', area, '2020').value);
		expect(age('0283')).toBeLessThan(age('0784'));
		expect(age('0784')).toBeLessThan(age('0511'));
	});

	it('is missing in a year that is neither known nor sampled', () => {
		expect(pick('mean-age', '0784', '2024')).toMatchObject({ value: null, status: 'O' });
	});
});

describe('mean age of counties and Estonia', () => {
	it('is sampled between those of the municipalities, weighing them by their residents', () => {
		const members = areas
			.filter(({ parent }) => parent === '0037')
			.map(({ code }) => Number(pick('mean-age', code, '2020').value));
		const county = pick('mean-age', '0037', '2020');
		expect(county).toMatchObject({ status: 'sample', source: 'sample' });
		expect(Number(county.value)).toBeGreaterThan(Math.min(...members));
		expect(Number(county.value)).toBeLessThan(Math.max(...members));
		expect(pick('mean-age', 'EE', '2025')).toMatchObject({ value: null, status: 'O' });
	});
});
