import { describe, expect, it } from 'vitest';
import { observeLive, pulled } from '../../tests/fixtures/live-rows.ts';
import { areas, factsOnly, pick } from '../../tests/fixtures/observed.ts';
import { wagesPa107 } from '../sources/wages-pa107.ts';
import { employees, wageMean, wageMedian } from './wages.ts';

const live = [
	pulled(wagesPa107, [
		{ area: '0141', period: '2025', measure: 'median', value: 1700, status: 'A' },
		{ area: '0141', period: '2025', measure: 'mean', value: 2000.5, status: 'P' },
		{ area: '0141', period: '2025', measure: 'employees', value: 2900, status: 'A' },
		{ area: '0037', period: '2025', measure: 'median', value: 1900, status: 'A' },
		{ area: '0198', period: '2025', measure: 'median', value: null, status: 'Q' }
	])
];

describe('wages', () => {
	it('are the table’s measures, each its own indicator', async () => {
		expect((await observeLive(wageMedian, live)).at('0141', '2025')).toMatchObject({ value: 1700, status: 'A' });
		expect((await observeLive(wageMean, live)).at('0141', '2025')).toMatchObject({ value: 2000.5, status: 'P' });
		expect((await observeLive(employees, live)).at('0141', '2025')?.value).toBe(2900);
	});

	it('of counties are those of the table, never sums', async () => {
		const median = await observeLive(wageMedian, live);
		expect(median.at('0037', '2025')?.value).toBe(1900);
		expect(median.at('EE', '2025')).toMatchObject({ value: null, status: 'O' });
		expect(median.at('0198', '2025')).toMatchObject({ value: null, status: 'Q' });
	});

	it('have no figure in a release of the embedded snapshot for publication', () => {
		expect(factsOnly.filter(({ indicator }) => /^wage-|^employees$/.test(indicator))).toEqual([]);
	});
});

describe('sampled wages', () => {
	const municipalities = areas.filter(({ level }) => level === 'municipality').map(({ code }) => code);

	it('have the median below the mean, and rise from year to year', () => {
		for (const area of municipalities) {
			const [first, last] = ['2018', '2023'].map((year) => Number(pick('wage-mean', area, year).value));
			expect(Number(pick('wage-median', area, '2018').value)).toBeLessThan(Number(first));
			expect(Number(last)).toBeGreaterThan(Number(first));
		}
	});

	it('of a county lie between those of its municipalities', () => {
		const members = areas.filter(({ parent }) => parent === '0037').map(({ code }) => code);
		const values = members.map((code) => Number(pick('wage-median', code, '2020').value));
		const county = pick('wage-median', '0037', '2020');
		expect(county.status).toBe('sample');
		expect(Number(county.value)).toBeGreaterThan(Math.min(...values));
		expect(Number(county.value)).toBeLessThan(Math.max(...values));
	});

	it('are higher where fewer people are aged 60 and over', () => {
		expect(Number(pick('wage-mean', '0653', '2020').value)).toBeGreaterThan(
			Number(pick('wage-mean', '0424', '2020').value)
		);
	});
});
