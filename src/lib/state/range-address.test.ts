import { describe, expect, it } from 'vitest';
import { readRange, writeRange } from './range-address.ts';

const periods = ['2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023'];

describe('the period in the address', () => {
	it('is what the address says', () => {
		expect(readRange('?alates=2016&kuni=2019', periods)).toEqual({ from: '2016', to: '2019' });
	});

	it('may be one year', () => {
		expect(readRange('?alates=2019&kuni=2019', periods)).toEqual({ from: '2019', to: '2019' });
	});

	it.each([
		['nothing', ''],
		['words', '?alates=kevad&kuni=sügis'],
		['years outside the data', '?alates=1900&kuni=2099'],
		['a start after the end', '?alates=2020&kuni=2017'],
		['a broken escape', '?alates=%E0%A4%A'],
		['a script', '?alates=<script>alert(1)</script>']
	])('is the default for %s', (_, search) => {
		expect(readRange(search, periods)).toEqual({ from: '2018', to: '2023' });
	});

	it('keeps the end that is good when the other is not', () => {
		expect(readRange('?alates=2016&kuni=x', periods)).toEqual({ from: '2016', to: '2023' });
	});

	it('is written as short as can be, and read back the same', () => {
		expect(writeRange('', { from: '2018', to: '2023' })).toBe('');
		expect(writeRange('?alates=2016', { from: '2018', to: '2023' })).toBe('');
		const written = writeRange('?muu=1', { from: '2016', to: '2023' });
		expect(written).toBe('?muu=1&alates=2016');
		expect(readRange(written, periods)).toEqual({ from: '2016', to: '2023' });
	});
});
