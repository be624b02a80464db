import { describe, expect, it } from 'vitest';
import { axisOf, axisRoom, namedYears } from './axis.ts';

const plain = (value: number) => String(value);

describe('axisOf', () => {
	it('has round values within its ends', () => {
		expect(axisOf([14_800, 15_700], 4, 1, plain).ticks).toEqual([14_800, 15_000, 15_200, 15_400, 15_600]);
	});

	it('tells of no part of what is counted whole', () => {
		expect(axisOf([0, 2], 4, 1, plain).ticks).toEqual([0, 1, 2]);
		expect(axisOf([0, 2], 4, 0.1, plain).ticks).toEqual([0, 0.5, 1, 1.5, 2]);
	});

	it('hands on how far apart its values are, so that they are written with as many decimals', () => {
		expect(axisOf([0, 1], 5, 0.1, (value, step) => `${value}/${step}`).labels[1]).toBe('0.2/0.2');
	});

	it('takes more room for longer labels', () => {
		const narrow = axisRoom({ ticks: [1], labels: ['1'] });
		expect(axisRoom({ ticks: [1], labels: ['1 000 000'] })).toBeGreaterThan(narrow);
	});
});

describe('namedYears', () => {
	it('names every year where there is room, and fewer from the first on where there is not', () => {
		expect(namedYears(2018, 2023, 300)).toEqual([2018, 2019, 2020, 2021, 2022, 2023]);
		expect(namedYears(2016, 2025, 240)).toEqual([2016, 2018, 2020, 2022, 2024]);
	});
});
