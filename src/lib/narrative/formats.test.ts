import { describe, expect, it } from 'vitest';
import {
	formatChange,
	dayOf,
	formatAtMoment,
	formatDate,
	formatPartialDate,
	formatEuros,
	formatMoment,
	formatNumber,
	formatOnDate,
	formatRange,
	formatSigned,
	formatValue
} from './formats.ts';

const measured = (unit: Parameters<typeof formatValue>[0]['unit'], decimals = 0) => ({
	unit,
	decimals,
	categories: null
});

describe('formatNumber', () => {
	it.each([
		[0, 0, '0', '0'],
		[1234, 0, '1234', '1,234'],
		[15091, 0, '15\u00a0091', '15,091'],
		[1_000_000, 0, '1\u00a0000\u00a0000', '1,000,000'],
		[42.8, 1, '42,8', '42.8'],
		[42, 1, '42,0', '42.0'],
		[-522, 0, '\u2212522', '\u2212522'],
		[-15091.25, 1, '\u221215\u00a0091,3', '\u221215,091.3'],
		[-0, 0, '0', '0'],
		[-0.04, 1, '0,0', '0.0']
	])('writes %d to %d decimals as Estonian and English do', (value, decimals, et, en) => {
		expect(formatNumber(value, 'et', decimals)).toBe(et);
		expect(formatNumber(value, 'en', decimals)).toBe(en);
	});
});

describe('formatSigned', () => {
	it.each([
		[123, 0, '+123'],
		[-522, 0, '\u2212522'],
		[0, 0, '0'],
		[-0.3, 0, '0'],
		[0.04, 1, '0,0']
	])('signs %d to %d decimals, but not what rounds to zero', (value, decimals, et) => {
		expect(formatSigned(value, 'et', decimals)).toBe(et);
	});
});

describe('formatEuros', () => {
	it.each([
		[0, '0\u00a0€', '€0'],
		[0.4, '0\u00a0€', '€0'],
		[850_000, '850\u00a0000\u00a0€', '€850,000'],
		[949_999, '949\u00a0999\u00a0€', '€949,999'],
		[12_345_000, '12,3\u00a0mln\u00a0€', '€12.3m'],
		[-12_345_000, '\u221212,3\u00a0mln\u00a0€', '\u2212€12.3m'],
		[999_940_000, '999,9\u00a0mln\u00a0€', '€999.9m'],
		[1_200_000_000, '1,2\u00a0mld\u00a0€', '€1.2bn']
	])('writes %d euros in a step that reads well', (euros, et, en) => {
		expect(formatEuros(euros, 'et')).toBe(et);
		expect(formatEuros(euros, 'en')).toBe(en);
	});

	it('never writes a thousand millions', () => {
		expect(formatEuros(999_960_000, 'en')).toBe('€1.0bn');
		expect(formatEuros(-999_999, 'en')).toBe('\u2212€999,999');
		expect(formatEuros(999_999.7, 'en')).toBe('€1.0m');
	});
});

describe('formatValue', () => {
	it.each([
		[measured('persons'), 15091, '15\u00a0091', '15,091'],
		[measured('percent', 1), 24.13, '24,1%', '24.1%'],
		[measured('per-1000', 1), -3.5, '\u22123,5‰', '\u22123.5‰'],
		[measured('persons-per-km2', 1), 45.3, '45,3\u00a0in/km²', '45.3/km²'],
		[measured('km2', 1), 1234.5, '1234,5\u00a0km²', '1,234.5\u00a0km²'],
		[measured('years', 1), 42.8, '42,8\u00a0a', '42.8\u00a0yrs'],
		[measured('thousand-euros'), 12_345, '12,3\u00a0mln\u00a0€', '€12.3m'],
		[measured('thousand-euros'), 850, '850\u00a0000\u00a0€', '€850,000'],
		[measured('thousand-euros'), -0.2, '0\u00a0€', '€0'],
		[measured('euros-per-resident'), 2345, '2345\u00a0€', '€2,345'],
		[measured('euros-per-resident'), -2345, '\u22122345\u00a0€', '\u2212€2,345'],
		[measured('euros-per-month'), 1850, '1850\u00a0€', '€1,850'],
		[measured('per-100-working-age', 1), 62.45, '62,5', '62.5'],
		[measured('dwellings'), 12, '12', '12'],
		[measured('persons'), null, '–', '–']
	])('writes %o of %d with its unit', (indicator, value, et, en) => {
		expect(formatValue(indicator, value, 'et')).toBe(et);
		expect(formatValue(indicator, value, 'en')).toBe(en);
	});

	it('writes the title of a category, and an en dash for one that the catalog does not have', () => {
		const categories = [{ value: 1, title: { et: 'linn', en: 'city' } }];
		expect(formatValue({ unit: 'category', decimals: 0, categories }, 1, 'et')).toBe('linn');
		expect(formatValue({ unit: 'category', decimals: 0, categories }, 1, 'en')).toBe('city');
		expect(formatValue({ unit: 'category', decimals: 0, categories }, 4, 'en')).toBe('–');
	});
});

describe('formatChange', () => {
	it.each([
		[measured('persons'), 123, '+123', '+123'],
		[measured('persons'), 0, '0', '0'],
		[measured('percent', 1), 1.2, '+1,2\u00a0protsendipunkti', '+1.2\u00a0pp'],
		[measured('years', 1), -0.9, '\u22120,9\u00a0a', '\u22120.9\u00a0yrs'],
		[measured('thousand-euros'), 1500, '+1,5\u00a0mln\u00a0€', '+€1.5m'],
		[measured('thousand-euros'), -850, '\u2212850\u00a0000\u00a0€', '\u2212€850,000'],
		[measured('euros-per-resident'), -100, '\u2212100\u00a0€', '\u2212€100'],
		[measured('euros-per-month'), 95, '+95\u00a0€', '+€95'],
		[measured('persons'), null, '–', '–']
	])('signs a change of %o by %d', (indicator, value, et, en) => {
		expect(formatChange(indicator, value, 'et')).toBe(et);
		expect(formatChange(indicator, value, 'en')).toBe(en);
	});

	it('gives no difference of kinds', () => {
		const categories = [{ value: 1, title: { et: 'linn', en: 'city' } }];
		expect(formatChange({ unit: 'category', decimals: 0, categories }, 1, 'et')).toBe('–');
	});
});

describe('formatRange', () => {
	it('joins two years with an en dash, and writes one year once', () => {
		expect(formatRange({ from: '2018', to: '2023' }, 'et')).toBe('2018\u20132023');
		expect(formatRange({ from: '2023', to: '2023' }, 'en')).toBe('2023');
	});
});

describe('formatPartialDate', () => {
	it('says no more than is known', () => {
		expect(['2025', '2025-05', '2025-05-01'].map((date) => formatPartialDate(date, 'et'))).toEqual([
			'2025',
			'mai 2025',
			'1.\u00a0mai 2025'
		]);
		expect(formatPartialDate('2025-05', 'en')).toBe('May 2025');
	});
});

describe('formatDate', () => {
	it('writes the day as each language does, whatever the time zone', () => {
		expect(formatDate('2018-01-01', 'et')).toBe('1.\u00a0jaanuar 2018');
		expect(formatDate('2018-01-01', 'en')).toBe('1\u00a0January 2018');
	});
});

describe('formatOnDate', () => {
	it.each([
		['01', 'jaanuaril'],
		['02', 'veebruaril'],
		['03', 'märtsil'],
		['04', 'aprillil'],
		['05', 'mail'],
		['06', 'juunil'],
		['07', 'juulil'],
		['08', 'augustil'],
		['09', 'septembril'],
		['10', 'oktoobril'],
		['11', 'novembril'],
		['12', 'detsembril']
	])('says on which day of month %s in Estonian', (month, name) => {
		expect(formatOnDate(`2026-${month}-05`, 'et')).toBe(`5.\u00a0${name} 2026`);
	});

	it('has no other form in English', () => {
		expect(formatOnDate('2026-11-05', 'en')).toBe('5\u00a0November 2026');
	});
});

describe('a moment', () => {
	it('is told by the clock and the calendar in Estonia', () => {
		expect(dayOf('2026-11-22T23:15:00Z')).toBe('2026-11-23');
		expect(formatMoment('2026-11-22T23:15:00Z', 'et')).toBe('23.\u00a0november 2026 kell\u00a001:15');
		expect(formatAtMoment('2026-07-22T02:15:00Z', 'et')).toBe('22.\u00a0juulil 2026 kell\u00a005:15');
		expect(formatAtMoment('2026-11-22T02:15:00Z', 'en')).toBe('22\u00a0November 2026 at\u00a004:15');
	});
});
