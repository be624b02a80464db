import { describe, expect, it } from 'vitest';
import { chartWords } from './chart-words.ts';

const persons = { unit: 'persons', decimals: 0, categories: null } as const;
const meanAge = { unit: 'years', decimals: 1, categories: null } as const;
const money = { unit: 'thousand-euros', decimals: 0, categories: null } as const;

describe('chartWords', () => {
	it('writes figures as sentences and tables do', () => {
		expect(chartWords(persons, 'et').figure(15_189)).toBe('15\u00a0189');
		expect(chartWords(money, 'en').figure(12_345)).toBe('€12.3m');
	});

	it('writes an axis with as many decimals as its steps need', () => {
		const { tick } = chartWords(meanAge, 'et');
		expect(tick(42, 1)).toBe('42\u00a0a');
		expect(tick(42.5, 0.5)).toBe('42,5\u00a0a');
	});

	it('writes an axis of money in one unit', () => {
		const et = chartWords(money, 'et').tick;
		expect([0, 500, 1500].map((value) => et(value, 500))).toEqual([
			'0\u00a0€',
			'0,5\u00a0mln\u00a0€',
			'1,5\u00a0mln\u00a0€'
		]);
		expect(et(-20_000, 10_000)).toBe('−20\u00a0mln\u00a0€');
		expect(et(8, 2)).toBe('8\u00a0tuh\u00a0€');
		expect([50, 200].map((value) => et(value, 50))).toEqual(['50\u00a0tuh\u00a0€', '200\u00a0tuh\u00a0€']);
		expect(chartWords(money, 'en').tick(-1500, 500)).toBe('−€1.5m');
	});

	it('knows the smallest difference of its figures', () => {
		expect(chartWords(persons, 'et').least).toBe(1);
		expect(chartWords(meanAge, 'et').least).toBe(0.1);
	});

	it('notes what is not ordinary', () => {
		expect(chartWords(persons, 'et').note('A')).toBe('');
		expect(chartWords(persons, 'et').note('sample')).toBe('Näidisandmed');
	});
});
