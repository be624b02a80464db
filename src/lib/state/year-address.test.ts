import { describe, expect, it } from 'vitest';
import { readYear, writeYear } from './year-address.ts';

const periods = ['2018', '2019', '2023'];

describe('the year in the address', () => {
	it('is what the address says', () => {
		expect(readYear('?aasta=2019', periods, '2023')).toBe('2019');
	});

	it.each(['', '?aasta=', '?aasta=2021', '?aasta=<b>', '?aasta=%E0%A4%A'])(
		'is the standard year for «%s»',
		(search) => {
			expect(readYear(search, periods, '2023')).toBe('2023');
		}
	);

	it('is written as short as can be', () => {
		expect(writeYear('?aasta=2019', '2023', '2023')).toBe('');
		expect(writeYear('?muu=1', '2019', '2023')).toBe('?muu=1&aasta=2019');
	});
});
