import { describe, expect, it } from 'vitest';
import type { Status } from '../../model/status.ts';
import { compareFinding } from './compare-finding.ts';

const persons = { unit: 'persons', decimals: 0, categories: null } as const;
const range = { from: '2018', to: '2021' };

/** Figures from 2018 on; null for a year without one. */
const series = (name: string, values: (number | null)[], statuses: Record<number, Status> = {}) => ({
	name,
	rows: values.map((value, index) => ({
		period: String(2018 + index),
		value,
		status: statuses[index] ?? (value === null ? ('O' as const) : ('A' as const))
	}))
});
const told = (areas: Parameters<typeof compareFinding>[1], language: 'et' | 'en' = 'et') =>
	compareFinding(persons, areas, range, language);

describe('what is said of compared areas', () => {
	it('is who has most and least, and whose figure changed most', () => {
		const areas = [series('Tallinn', [10, 20, 30, 40]), series('Tartu linn', [9, 8, 7, 5])];
		expect(told(areas)).toBe(
			'2021. aastal oli arv suurim Tallinnas (40) ja väikseim Tartu linnas (5). Aastatel 2018–2021 suurenes see kõige rohkem Tallinnas (+30) ja vähenes kõige rohkem Tartu linnas (−4).'
		);
		expect(told(areas, 'en')).toBe(
			'In 2021 it was highest in Tallinn (40) and lowest in Tartu linn (5). Over 2018–2021 it rose most in Tallinn (+30) and fell most in Tartu linn (−4).'
		);
	});

	it('does not say of all what is not so of one that stayed as it was', () => {
		const still = series('Ruhnu vald', [1, 1]);
		expect(told([series('Tallinn', [9, 5]), still])).toMatch(/ vähenes see kõige rohkem Tallinnas \(−4\)\.$/);
		expect(told([series('Tallinn', [5, 9]), still])).toMatch(/ suurenes see kõige rohkem Tallinnas \(\+4\)\.$/);
		expect(told([series('Tallinn', [5, 5]), still])).toMatch(/ 2018–2019 see ei muutunud\.$/);
	});

	it('does not compare across a break, and tells of the stretch before it', () => {
		const areas = [series('Tallinn', [10, 20, 30, 90], { 3: 'B' }), series('Ruhnu vald', [5, 6, 9, 8], { 3: 'B' })];
		expect(told(areas)).toContain('Aastatel 2018–2020 suurenes see kõigis, kõige rohkem Tallinnas (+20).');
	});

	it('is about the years that all have', () => {
		const areas = [series('Tallinn', [10, 9, 8, null]), series('Eesti', [50, 49, 40, 30])];
		expect(told(areas)).toBe(
			'2020. aastal oli arv suurim Eestis (40) ja väikseim Tallinnas (8). Aastatel 2018–2020 vähenes see kõigis, kõige rohkem Eestis (−10).'
		);
	});

	it('names all who share a place, and says when all are the same', () => {
		expect(told([series('A vald', [5]), series('B vald', [5]), series('C vald', [3])])).toBe(
			'2018. aastal oli arv suurim A vallas ja B vallas (5) ja väikseim C vallas (3).'
		);
		expect(told([series('A vald', [5]), series('B vald', [5])])).toBe('2018. aastal oli arv kõigis sama: 5.');
	});

	it('says that it is made of sample figures', () => {
		expect(told([series('A vald', [5], { 0: 'sample' }), series('B vald', [4])])).toMatch(/ Näidisandmed\.$/);
	});

	it('is nothing for one area, for no shared year, and for kinds', () => {
		expect(told([series('A vald', [5])])).toBe('');
		expect(told([series('A vald', [5, null]), series('B vald', [null, 5])])).toBe('');
		expect(
			compareFinding({ ...persons, categories: [] }, [series('A vald', [1]), series('B vald', [2])], range, 'et')
		).toBe('');
	});
});
