import { describe, expect, it } from 'vitest';
import type { Observation } from '#lib/model/observation.ts';
import { pick } from '../../tests/fixtures/observed.ts';
import { inNewestPrices } from './constant-prices.ts';

const amount = (period: string, value: number | null): Observation => {
	const status = value === null ? 'O' : 'A';
	return { indicator: 'amount', area: '0141', period, value, status, source: 'budget', caveat: null };
};

describe('amounts in constant prices', () => {
	const table = [
		{ period: '2022', value: 200, status: 'A' as const },
		{ period: '2024', value: 250, status: 'P' as const },
		{ period: '2025', value: null, status: 'O' as const }
	];

	it('are those of the newest year that the index has', () => {
		const values = inNewestPrices([amount('2022', 100), amount('2024', 100)], table, []);
		expect(values.map(({ period, value, status, source }) => [period, value, status, source])).toEqual([
			['2022', 125, 'P', 'budget'],
			['2024', 100, 'P', 'budget']
		]);
	});

	it('are missing where the amount or the index is', () => {
		const values = inNewestPrices([amount('2022', null), amount('2023', 100), amount('2025', 100)], table, []);
		expect(values.map(({ value, status }) => [value, status])).toEqual([
			[null, 'O'],
			[null, 'O'],
			[null, 'O']
		]);
	});

	it('go by the quoted changes of prices, one on the other, while the table is not known', () => {
		const changes = [
			{ period: '2025', change: 20 },
			{ period: '2024', change: 10 }
		];
		const [before, newest] = inNewestPrices([amount('2024', 100), amount('2025', 100)], [], changes);
		expect(before?.value).toBeCloseTo(120, 6);
		expect(newest?.value).toBe(100);
	});

	it('are the amounts themselves in the newest year, and higher before it, when prices rose', () => {
		const [nominal, constant] = ['budget-income-per-resident', 'budget-income-per-resident-constant-prices'];
		expect(pick(constant ?? '', '0141', '2025')).toMatchObject({
			value: pick(nominal ?? '', '0141', '2025').value,
			status: 'A'
		});
		const rise = Number(pick(constant ?? '', '0141', '2020').value) / Number(pick(nominal ?? '', '0141', '2020').value);
		expect(rise).toBeCloseTo(1.0465 * 1.194 * 1.092 * 1.035 * 1.048, 4);
	});
});
